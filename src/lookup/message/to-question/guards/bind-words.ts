// Which words of a question bind: an event that does not tell of them is no answer to it.

import { stateCalled } from "../../../../archive/names/demonyms.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import type { Word } from "../../../../text/typed-words.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { KIND_WORDS } from "../../../parts/lexicon.ts";
import type { Part } from "../../../parts/part.ts";
import { isToldBesides, isToldOfAny } from "../../../parts/told-heads.ts";
import type { Ask } from "../../ask/ask.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf } from "../events/events-question.ts";
import { isAtEdge, isHeading } from "../which-event/headings.ts";
import { formsSaid } from "../which-event/meeting-format.ts";
import { mattersOfTalks } from "../which-event/talks-topic.ts";
import { untoldHeads } from "./beyond-records.ts";
import { loadedWords } from "./loaded-words.ts";

/** With the words that bind as `mentions`; the others are told above the answer, where no record has them. */
export function bindWords(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): EventParts {
  const { names = [], places = [], unread = [], words, ...others } = parts;
  const named = names.flatMap((name) => name.split(" "));
  const loaded = loadedWords(message).filter(({ key }) => !named.includes(key) && !places.includes(key));
  const untold = untoldHeads(ask, message);
  const heads = untold.filter((word) => !loaded.includes(word) && !names.includes(word.key));
  const isDetail = ask !== "why" && isHeading(message);
  const bound =
    loaded.length === 0 || isBindingAll(ask, message, parts, then)
      ? loaded
      : loaded.filter(
          (word) =>
            untold.includes(word) ||
            isWhoseItIs(word, message) ||
            isOfNation(word, message) ||
            (isDetail &&
              (unread.includes(word.text)
                ? !isToldBesides(word.key)
                : !isToldOfAny(word) && isAtEdge(word, message))) ||
            (OF_WHICH.has(ask) && (isOfKind(word, message) || isHead(word, message))),
        );
  const binding = [...bound, ...heads];
  // How somebody asks is nothing that a record could have: “wondered”, “please”.
  const left = unread.filter(
    (word) => loaded.some(({ text }) => text === word) && !binding.some(({ text }) => text === word),
  );
  // Where nothing else says what took place, the word does: a war is none of the talks on it.
  const isWhole =
    binding.length > 0 &&
    (isOfKindAlone(ask, parts) ||
      CALLED_FOR.test(message.rest) ||
      (!isNamingOne(parts) && (parts.places === undefined || EXISTS.test(message.rest))));
  const ends = parts.kinds === undefined ? loaded.filter(({ key }) => ENDS_A_WAR.has(key)).map(({ key }) => key) : [];
  const matters = mattersOfTalks(message, loaded).map(({ key }) => key);
  const told = [
    ...formsSaid(message),
    ...(isWhole
      ? []
      : binding.map(({ key }) => key).filter((key) => !ends.includes(key) && !matters.includes(key))
    ).map(withAmount(message)),
  ];
  // By which of two words for it an event is called tells none from another.
  const further = words?.split(" ").filter((word) => !ends.includes(word)) ?? [];
  const whole = isWhole ? binding.map(({ key }) => key) : [];
  const own = [...names, ...ends, ...matters, ...whole];
  const isAlone = ask === "announced" && own.length > 0 && isOnlyCalled(parts);
  const called = [...new Set([...own, ...(isAlone ? further : [])])];
  return {
    ...others,
    ...(further.length === 0 ? {} : { words: further.join(" ") }),
    ...(called.length === 0 ? {} : { names: called.slice(0, MAX_MENTIONS) }),
    ...(places.length === 0 ? {} : { places }),
    ...(told.length === 0 ? {} : { mentions: told.slice(0, MAX_MENTIONS) }),
    ...(left.length === 0 ? {} : { unread: left }),
  };
}

/** “Who announced the moon landing”: with nothing but names, one that has only some of the words is another. */
function isOnlyCalled(parts: EventParts): boolean {
  return parts.places === undefined && parts.subjects === undefined && !isNamingOne(parts);
}

/** “Summit for Democracy”: what it is for is its name, and no word of one that speaks of it. */
const CALLED_FOR = /^(?:the |an? )?(?:summit|conference|forum) for (?:the )?[\p{L}-]+$/iu;

/** “2 per cent” is neither 5 nor any other. */
function withAmount({ rest }: ReadMessage): (key: string) => string {
  const [amount] = /(?<![\d.,])\d[\d.,]* per cent\b/u.exec(rest) ?? [];
  return (key) => (key === "cent" && amount !== undefined ? amount : key);
}

/** What the parties agree is an event of its own: “when did they agree a ceasefire” is not told by a summit that welcomed it. */
export const ENDS_A_WAR: ReadonlySet<string> = new Set("ceasefire truce armistice".split(" "));

/** “Is there a ceasefire in Ukraine?”: not a meeting there at which one was called for. */
const EXISTS = /^(?:and |so |but )?(?:is|was|are|were) there (?:now |still |already |ever )?(?:an?|any|some)\b/iu;

/** Where nothing else says which event is meant, each word may. */
function isBindingAll(ask: Ask, message: ReadMessage, parts: EventParts, { archive }: IntentContext): boolean {
  if (ask === "list" || ask === "count") return true;
  if (ask === "why" && parts.places !== undefined) return false;
  if (!WHOLE.has(ask) && isNamingOne(parts)) return false;
  const { statuses: _, words: _words, unread: _unread, ...query } = parts;
  const found = findEvents({ ...query, ...timeOf(message), which: "all" }, archive);
  if (found.length > 0) return found.length > 1;
  const any = findEvents({ ...query, ...timeOf(message), which: "one" }, archive);
  return any.length !== 1;
}

const WH: ReadonlySet<string> = new Set("which what whose how many much who".split(" "));
const AUXILIARY: ReadonlySet<string> = new Set(
  "did do does was were is are has have had will would the a an".split(" "),
);
const AT: ReadonlySet<string> = new Set("of at in for during".split(" "));

/** Whether it is what is asked for: “which language did they speak”, “who designed”, “weather at the G20”. */
function isHead(word: Word, { words, parts }: ReadMessage): boolean {
  const at = words.indexOf(word);
  if (at === 0 || (at === 1 && AUXILIARY.has(words[0]?.key ?? ""))) return AT.has(words[at + 1]?.key ?? "");
  let before = at - 1;
  while (
    before > 0 &&
    (AUXILIARY.has(words[before]?.key ?? "") ||
      PRONOUNS.has(words[before]?.key ?? "") ||
      parts.some(({ from, to }) => from <= before && before < to))
  )
    before--;
  return WH.has(words[before]?.key ?? "");
}

const PRONOUNS: ReadonlySet<string> = new Set("they he she it we".split(" "));

const MAX_MENTIONS = 4;

const OF_WHICH: ReadonlySet<Ask> = new Set<Ask>(["event", "outcome", "attends", "span", "next", "last"]);

const WHOLE: ReadonlySet<Ask> = new Set<Ask>(["event", "outcome", "attends", "span"]);

/** Whether something but who and where tells what is asked about. */
function isNamingOne({ kinds, series, subjects, statuses, format }: EventParts): boolean {
  const isEvent = subjects?.some((refs) => refs.startsWith("event:")) === true;
  return isEvent || [kinds, series, statuses, format].some((part) => part !== undefined);
}

/** “The Chinese consulate”: what a state has is neither the state nor anything else of it. */
function isOfNation(word: Word, { words, parts }: ReadMessage): boolean {
  const before = words[words.indexOf(word) - 1];
  const isNation = parts.some(({ is, to }) => is === "record" && to === words.indexOf(word));
  return before !== undefined && isNation && stateCalled(before.key) !== undefined && !/(?:ed|ing)$/.test(word.key);
}

/** “The summit for democracy”: with nothing else that says which, it is called so; what is listed is only told of it. */
function isOfKindAlone(ask: Ask, { subjects, series, places, names, statuses, format, kinds }: EventParts): boolean {
  const others = [subjects, series, places, names, statuses, format];
  return kinds !== undefined && ask !== "list" && ask !== "count" && others.every((one) => one === undefined);
}

/** “Conference on bananas”, “the fisheries summit”: beside the kind, or behind it and a small word. */
function isOfKind(word: Word, { words, parts }: ReadMessage): boolean {
  const at = words.indexOf(word);
  const isKind = (place: number) => parts.some((part) => isNoun(part) && part.from <= place && place < part.to);
  if (isKind(at + 1)) return true;
  let before = at - 1;
  while (
    before >= 0 &&
    !isKind(before) &&
    (OF.has(words[before]?.key ?? "") || !isFunctionWord(words[before]?.key ?? ""))
  )
    before--;
  return isKind(before) && OF.has(words[before + 1]?.key ?? "");
}

/** “The Geneva summit of the OAS”: a body by its letters, right behind the meeting that is to be its own. */
function isWhoseItIs({ key }: Word, { words, parts }: ReadMessage): boolean {
  const at = words.findIndex((word) => word.key === key);
  const of = words[at - 1]?.key === "the" ? at - 2 : at - 1;
  const isMeeting = parts.some(
    ({ is, to }) => to === of && (is === "kind" || (is === "record" && KIND_WORDS.has(words[to - 1]?.key ?? ""))),
  );
  return isMeeting && words[of]?.key === "of" && !isEnglishWord(key);
}

const OF: ReadonlySet<string> = new Set("of on for about concerning the a an".split(" "));

function isNoun({ is }: Part): boolean {
  return is === "kind";
}
