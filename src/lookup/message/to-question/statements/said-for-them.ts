// “What did Zelensky’s spokesman say on 3 July”: what the steps tell by somebody who is named in them as the spokesman, adviser or aide of whoever is named.

import type { ActorId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { tellsOf } from "../../../answers/event-texts.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { ownerIn } from "../offices-and-people/possessor-slot.ts";
import { spansOfSaying } from "./said-on-day.ts";

const ASKS_SAID_FOR =
  /^(?:so |and |but )?what(?: exactly)? (?:did|has|had) .*\b(?:say|said|tell|told|announce|announced|claim)\b/iu;
const SPOKESPERSON = /^(?:spokes(?:man|woman|person)|advis[eo]r|aide)$/u;

/** Of more meetings of theirs none is meant. */
const MOST_SPOKEN_AT = 4;

/** undefined where nothing of the kind is asked, or no step names anybody who spoke for them as that. */
export function saidForThem(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, words, quoted, translated } = message;
  if (translated === true || quoted.length > 0 || !ASKS_SAID_FOR.test(rest)) return undefined;
  const owner = ownerIn(message, then.archive);
  const at =
    owner === undefined ? -1 : words.findIndex(({ key }, place) => place >= owner.to && SPOKESPERSON.test(key));
  const [person, ...others] = owner?.records ?? [];
  if (owner === undefined || person === undefined || others.length > 0 || at < 0 || at > owner.to + 1) return undefined;
  const name = familyNameOf(person.id as ActorId, then);
  const role = words[at]?.key ?? "";
  const calledAs = speakerCalls(role, name);
  const behind = loadedWords(message).filter(({ key }) => key !== role && !tokenize(owner.text).includes(key));
  const isKind = (word: string) =>
    message.parts.some((part) => part.is === "kind" && tokenize(part.text).includes(word));
  const about = behind.map(({ key }) => key).filter((key) => !OF_THEIR_COMING.test(key) && !isKind(key));
  const beside = message.parts.filter((part) => part !== owner && part.is !== "office" && part.from > at);
  const kinds = beside.flatMap((part) => (part.is === "kind" ? part.kinds : []));
  const named = beside.filter(({ is }) => is !== "kind").flatMap(({ text }) => tokenize(text));
  for (const span of spansOfSaying(message)) {
    const isThen = ({ known }: Development) =>
      span === undefined || (known.by >= span.from && (known.from ?? known.by) <= span.to);
    const told = eventsWithOwner(name, then).flatMap((event) => {
      const steps = knownBy(event, then.asOf).filter((one) => isThen(one) && calledAs(one) !== undefined);
      const isTold = [...about, ...named].every((key) => tellsOf(event, key, then.asOf));
      const isMeant = isTold && (kinds.length === 0 || kinds.includes(event.kind));
      const as = steps.map((one) => calledAs(one) ?? "").at(-1);
      return as === undefined || !isMeant ? [] : [{ event, as }];
    });
    const [first, ...more] = told;
    if (first === undefined || told.length > MOST_SPOKEN_AT) continue;
    const step = saidAsStep({ span, name: `${first.as} ${name}` });
    const of = { focus: "told", step, page: 0, ...asKnown(then.asOf) } as const;
    if (more.length === 0) return asks({ about: "event", id: first.event.id, ...of });
    return asks({
      about: "events",
      which: "one",
      subjects: [told.map(({ event }) => `event:${event.id}`).join("|")],
      ...of,
    });
  }
  return undefined;
}

const OF_THEIR_COMING = /^(?:go(?:es|ing)?|com(?:e|es|ing)|attend\w*|travel\w*|trips?|plans?|possible|whether)$/u;

function familyNameOf(id: ActorId, { archive }: IntentContext): string {
  const { familyName, name = "" } = archive.actors.get(id) ?? {};
  return (familyName ?? name.split(" ").at(-1) ?? name).toLowerCase();
}

/** Whose name stands in more is asked about by something else. */
const MOST_WITH_OWNER = 300;

function eventsWithOwner(name: string, { archive }: IntentContext): readonly Event[] {
  const ids = archive.search.eventsWith(tokenize(name));
  return (ids.length > MOST_WITH_OWNER ? [] : ids).flatMap((id) => archive.events.get(id as never) ?? []);
}

/** What finds the word by which a step calls whoever speaks for them: “spokesman of President Zelensky”, “Zelensky's adviser”. */
function speakerCalls(role: string, name: string): (step: Development) => string | undefined {
  const stem = role.startsWith("spokes") ? "spokes\\p{L}+" : role.startsWith("advis") ? "advis[eo]r" : role;
  const behind = new RegExp(
    `(?<!\\p{L})(?<as>${stem}) (?:of|for|to) (?:the )?(?:(?!and )\\p{L}+ ){0,2}${RegExp.escape(name)}(?!\\p{L})`,
    "iu",
  );
  const before = new RegExp(`(?<!\\p{L})${RegExp.escape(name)}['’]s? (?:\\p{L}+ ){0,3}(?<as>${stem})(?!\\p{L})`, "iu");
  return ({ says = "" }) => (behind.exec(says) ?? before.exec(says))?.groups?.as?.toLowerCase();
}
