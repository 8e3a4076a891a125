// “what did Xi say about Taiwan”, “quotes by Xi on Taiwan”, “who said …”.
import { cutWords, type Question } from "../../question.ts";
import { asKnown } from "../read/read-day.ts";
import { type Asked, asks, type Then } from "./asked.ts";
import { readSpeaker, subjectOf } from "./subject.ts";

const SAID =
  /^(?<who>.+?)\s+(?:say|said|says|write|wrote|tell|told|promised?|claim(?:ed)?)(?![\p{L}\p{N}])\s*(?:(?:anything|something)\s+)?(?:(?:about|on|of|that|to|regarding)\s+)?(?<what>.*)$/iu;
const ANYBODY = /^(?:any|some|every)?(?:one|body)$|^(?:they|people|all)$/i;
const BY = /^(?:(?:from|by|of)\s+)?(?<who>.+?)\s+(?:about|on|regarding)\s+(?<what>.+)$/iu;

/** Whose words are asked for has to be known: those of others are no answer. undefined when nothing is asked that was said. */
export function asksSaid(rest: string, then: Then): Asked | undefined {
  const russian = /^(?<who>.+?)\s+(?:о|об|про)\s+(?<what>.+)$/iu.exec(rest);
  const { who, what = "" } = (SAID.exec(rest) ?? (/^\p{Script=Cyrillic}/u.test(rest) ? russian : null))?.groups ?? {};
  if (who === undefined) return undefined;
  return ANYBODY.test(who) ? quotesWith(what, {}, then) : quotesBy(who, what, then);
}

export function asksQuotes(rest: string, then: Then): Asked | undefined {
  const { who, what } = BY.exec(rest)?.groups ?? {};
  const speaker = who === undefined ? undefined : subjectOf(who, then.archive)?.actor;
  if (speaker !== undefined && what !== undefined) return quotesWith(what, { speaker }, then);
  const words = rest.replace(/^(?:from|by|of|about|on)\s+/i, "");
  const { actor, topic } = subjectOf(words, then.archive) ?? {};
  if (actor !== undefined) return quotesWith("", { speaker: actor }, then);
  return topic === undefined ? quotesWith(words, {}, then) : quotesWith("", { topic }, then);
}

/** The words are checked, whoever they are from. */
export function asksWhetherSaid(rest: string): Asked | undefined {
  const words = rest.replace(/^that\s+/i, "");
  return words.split(" ").length < 2 ? undefined : asks({ about: "check", text: words, page: 0 });
}

function quotesBy(who: string, what: string, then: Then): Asked {
  const ask = ({ actor }: { readonly actor?: string }) =>
    about(what, actor === undefined ? {} : { speaker: actor }, then);
  const read = readSpeaker(who, then.archive, ask);
  return read.ok ? asks(ask(read.filter)) : read;
}

type Of = { readonly speaker?: string; readonly topic?: string };

function quotesWith(words: string, of: Of, then: Then): Asked {
  return asks(about(words, of, then));
}

function about(words: string, of: Of, { asOf }: Then): Question {
  return {
    about: "quotes",
    page: 0,
    ...of,
    ...(cutWords(words) === "" ? {} : { words: cutWords(words) }),
    ...asKnown(asOf),
  };
}
