// “Was the Milley call before Pelosi went to Taiwan”, “which came first, Alaska or the call”: two events that are named, with their days.

import { titleOf } from "../../../../archive/names/whole-names.ts";
import { DAYS_BETWEEN } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { datedEventsOf, refsByDay } from "../dates/days-between.ts";
import { isPerson } from "../events/record-refs.ts";
import { type FormGroups, groupsOfFirst, withoutClosing } from "../phrasing/sentence-forms.ts";
import { areOfOneJourney, twoNamed } from "./pair-in-time.ts";
import { singleBest } from "./resolve-events.ts";

const OPENED_ORDER = "^(?:(?:so|and|but|ok)[, ]+)?";
const BEFORE_OR_AFTER = "(?:just |right |shortly |long |only )?(?<way>before or after|after or before|before|after)";

const ORDER_FORMS: readonly RegExp[] = [
  whereItMayFit(
    new RegExp(
      `${OPENED_ORDER}(?:which|what) (?:came|was|happened|took place|is) (?:first|earlier|later)[,:]? (?<first>\\S.*?),? or (?<second>\\S.*)$`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(
      `${OPENED_ORDER}(?<first>(?:was|were|is|did|had|has|have) \\S.*?) (?:come |came |happen |take place |held )?${BEFORE_OR_AFTER} (?<second>\\S.*)$`,
      "iu",
    ),
  ),
];

/** What is asked of one event alone, and what is none: “before the end of the year”. */
const OF_ONE_STEP =
  /\b(?:announc\w+|known|know|confirm\w*|public|postpon\w+|cancel\w*|called off|put off|moved|delayed|last(?:s|ed)?|planned|supposed|meant|going to be|in force|any\w*|not|never|n['’]t)\b/iu;

/** What somebody did, and how it is asked whether they did. */
const DONE_IN_THE_PAST: Readonly<Record<string, string>> = {
  ...{ went: "go", saw: "see", met: "meet", flew: "fly", spoke: "speak", talked: "talk", called: "call", came: "come" },
  ...{ visited: "visit", hosted: "host", received: "receive", travelled: "travel", traveled: "travel" },
};
const CLAUSE_IN_THE_PAST = new RegExp(`^(\\S.*?) (${Object.keys(DONE_IN_THE_PAST).join("|")}) (\\S.*)$`, "iu");
const CLAUSE_OF_BEING = /^(\S.*?) (was|were) (\S.*)$/iu;
const GOING_THERE_FIRST =
  /^(?<doing>going to|visiting|flying to|travelling to|traveling to|meeting|seeing|calling|talking to|speaking to) (?<what>\S.*)$/iu;

const DOING_IT: Readonly<Record<string, string>> = {
  ...{
    "going to": "go to",
    visiting: "visit",
    "flying to": "fly to",
    "travelling to": "travel to",
    "traveling to": "travel to",
  },
  ...{ meeting: "meet", seeing: "see", calling: "call", "talking to": "talk to", "speaking to": "speak to" },
};

/** undefined where nothing of the kind is asked, or not both are events that are known. `read`: how a question is read. */
export function asksOrderOfTwo(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const text = withoutClosing(asked);
  const found = groupsOfFirst(ORDER_FORMS, text);
  if (found === undefined || OF_ONE_STEP.test(text)) return undefined;
  const { first, second, way = "", of } = withWhatIsLeftOut(found, then);
  if (!namesMoreThanAPerson(first, then) || !namesMoreThanAPerson(second, then)) return undefined;
  const who = wholeNameIn(first, then);
  const firsts = datedEventsOf(first, then, read);
  const seconds = firsts.length === 0 ? [] : datedEventsOf(asClause(second, who), then, read);
  // “After Busan”: of several calls that which followed is told alone.
  const isSure = singleBest(firsts) !== undefined || !isBarePlace(second, then);
  const pair = isSure
    ? twoNamed(thatWereThere(firsts, of), thatWereThere(seconds, of), way, of !== undefined)
    : undefined;
  if (pair === undefined || (of === "place" && !areOfOneJourney(pair))) return undefined;
  const subjects = [refsByDay(pair).join("|")];
  return asks({ about: "events", which: "all", page: 0, subjects, step: DAYS_BETWEEN, ...asKnown(then.asOf) });
}

const IN_ONE_PLACE =
  /^(?<asked>was|were|did|has|have|had) (?<who>\S.*?) (?<there>(?:been |ever )?(?:in|to)|(?:go|gone|travel|fly|come) to|visit(?:ed)?) (?<place>\S.*)$/iu;
const WAS_SO = / (?:was|were|did|had|has)(?: so| there| it)?$/iu;
const IN_A_YEAR = / (?:in|of) (?:(?:early|late|mid-?|spring|summer|autumn) ?)?(?:\p{L}+ )?(?:19|20)\d\d$/iu;

/** “Was Yellen in Beijing before Raimondo”, “did Xi go to Kazakhstan before Samarkand”: what the second half leaves out stands in the first, and its year in the second. */
function withWhatIsLeftOut(found: FormGroups, then: IntentContext) {
  const { first = "", second = "", way } = found;
  const { asked, who, there, place } = IN_ONE_PLACE.exec(first)?.groups ?? {};
  if (asked === undefined) return { first, second, way, of: undefined };
  const year = IN_A_YEAR.exec(second)?.[0] ?? "";
  const other = second.slice(0, second.length - year.length).replace(WAS_SO, "");
  const isWho = isPersonAlone(other, then);
  if (!isWho && !isBarePlace(other, then)) return { first, second, way, of: undefined };
  const whole = isWho ? `${asked} ${other} ${there} ${place}` : `${asked} ${who} ${there} ${other}`;
  return { first: `${first}${year}`, second: `${whole}${year}`, way, of: isWho ? "who" : "place" };
}

/** What is only called after a place, and was by telephone or video, took nobody there. */
function thatWereThere(found: readonly FoundEvent[], of: string | undefined): readonly FoundEvent[] {
  return of === undefined
    ? found
    : found.filter(({ state: { format } }) => format !== "phone" && format !== "virtual" && format !== "written");
}

function isPersonAlone(text: string, { archive, today }: IntentContext): boolean {
  const { parts, words } = readMessage(text, archive, today);
  const [only, ...others] = parts;
  return (
    only?.is === "record" &&
    others.length === 0 &&
    only.to - only.from === words.length &&
    only.records.every(({ kind, id }) => isPerson(kind, id, archive))
  );
}

/** Whether more than a person is named: “before Scholz” is no event; what two did is, “did Xi speak with Modi”. */
function namesMoreThanAPerson(text: string, { archive, today }: IntentContext): boolean {
  const { parts } = readMessage(text, archive, today);
  if (/^(?:did|has|have|had) /iu.test(text) && parts.length > 1) return true;
  return parts.some(
    (part) =>
      part.is === "place" ||
      part.is === "kind" ||
      (part.is === "record" && !part.records.every(({ kind, id }) => isPerson(kind, id, archive))),
  );
}

function isBarePlace(text: string, { archive, today }: IntentContext): boolean {
  const { parts, words } = readMessage(text, archive, today);
  return parts.length === 1 && parts.every(({ from, to }) => to - from === words.length);
}

/** As it is asked when it was: “he went to Beijing”, “going to Beijing”, of whoever is named before. */
function asClause(text: string, who: string | undefined): string {
  const named =
    who === undefined
      ? text
      : text.replace(/^(?:he|she|they)(?= )/iu, who).replace(/^(?:his|her|their)(?= )/iu, `${who}'s`);
  const { doing, what } = GOING_THERE_FIRST.exec(named)?.groups ?? {};
  if (doing !== undefined && who !== undefined) return `did ${who} ${DOING_IT[doing.toLowerCase()]} ${what}`;
  return named
    .replace(
      CLAUSE_IN_THE_PAST,
      (_, one: string, did: string, what: string) => `did ${one} ${DONE_IN_THE_PAST[did.toLowerCase()]} ${what}`,
    )
    .replace(CLAUSE_OF_BEING, (typed, one: string, was: string, what: string) =>
      /^did /u.test(typed) ? typed : `${was} ${one} ${what}`,
    );
}

/** The first person whom a text names, by their whole name. */
function wholeNameIn(text: string, { archive, today }: IntentContext): string | undefined {
  const person = readMessage(text, archive, today).parts.find(
    (part) => part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
  const [record] = person?.is === "record" ? person.records : [];
  return record && titleOf(record, archive);
}
