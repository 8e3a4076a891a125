// “Who replaced Xi at COP28”, “did Vance replace Trump at the G20”: who stood in for somebody at a meeting, or whether somebody did, and not who came after them in office.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf, recordsCalled } from "../../../../archive/names/whole-names.ts";
import { REPRESENTED } from "../../../../core/event-focus.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isOfPeople } from "../../../answers/own-meetings.ts";
import { TELLS_REPRESENTING } from "../../../answers/presence-words.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";

const FOR_THEM =
  "(?:replac(?:e[ds]?|ing)|(?:fill(?:ed|s|ing)?|step(?:ped|s|ping)?|sub(?:bed|s)?|substitut(?:ed|es?)|cover(?:ed|s)?|sp(?:oke|eaks?)|s[ai]ts?) (?:in )?for|(?:stood|stand(?:s|ing)?) in for|t(?:akes?|ook) over for|(?:w?[ce]nt|goe?s?|c[oa]mes?|was sent|attend(?:ed|s)?) (?:instead|in (?:place|lieu)) of|t(?:akes?|ook) the (?:place|seat) of)";
const AT_MEETING = "(?<there>(?:at|in|to|during) \\S.*)";

const REPLACED = whereItMayFit(
  new RegExp(`^(?:so |and |but )?who ${FOR_THEM} (?<who>\\S.*?) (?<there>(?:at|in|to|during|for) \\S.*)$`, "iu"),
);

const DID_ONE = "(?:so |and |but )?(?:did|has|have|had|does|do|will|is|was|are|were)";

/** Whether one was there for another, whatever stands first; `FOR_THEM` and “represent”, which of a state is of no other. */
const WHETHER_REPLACED = [
  `^${DID_ONE} (?<stand>\\S.*?) (?:${FOR_THEM}|represent(?:ed|s)?) (?!by )(?<who>\\S.*?) ${AT_MEETING}$`,
  `^${DID_ONE} (?<stand>\\S.*?) (?:go|gone|come|attend(?:ed)?|join(?:ed)?|travel(?:l?ed)?|fly|flown) (?<there>(?:to )?\\S.*?) (?:instead|in (?:place|lieu)) of (?<who>\\S.*)$`,
  `^${DID_ONE} (?<who>\\S.*?) sen[dt] (?<stand>\\S.*?) (?<there>to \\S.*?)(?: (?:instead|in (?:his|her|their) (?:place|stead)))$`,
  `^(?:so |and |but )?(?:was|were|is|are) (?<who>\\S.*?) (?:replaced|represented) (?:(?<there>(?:at|in) \\S.*?) by (?<stand>\\S.*)|by (?<stand2>\\S.*?) (?<there2>(?:at|in) \\S.*))$`,
].map((pattern) => whereItMayFit(new RegExp(pattern, "iu")));

type StandIn = { readonly who: string; readonly there: string; readonly stand?: string };

function standInAsked(asked: string): StandIn | undefined {
  const { who, there } = REPLACED.exec(asked)?.groups ?? {};
  if (who !== undefined && there !== undefined) return { who, there };
  for (const pattern of WHETHER_REPLACED) {
    const groups = pattern.exec(asked)?.groups;
    const [at, stand] = [groups?.there ?? groups?.there2, groups?.stand ?? groups?.stand2];
    if (groups?.who !== undefined && at !== undefined && stand !== undefined)
      return { who: groups.who, there: at, stand };
  }
  return undefined;
}

/** undefined where nothing of the kind is asked, or where no meeting is known to have been without them. `read`: how a question is read. */
export function asksOfStandIn(
  asked: string,
  then: IntentContext,
  read: (asked: string, then: IntentContext) => Intent,
): Intent | undefined {
  const said = standInAsked(asked);
  if (said === undefined) return undefined;
  const there = said.there.replace(/^(?:(?:to|for) )?(?!(?:at|in|during) )/iu, "at ");
  const intent = read(`who represented ${said.who} ${there}`, then);
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  if (question.step !== REPRESENTED || question.by === undefined) return undefined;
  const telling = findEvents(question, then.archive).filter((one) => tellsOfAbsence(one, question, then));
  const stand = said.stand === undefined ? undefined : replacingThem(said.stand, then);
  // Whoever represents a state is there for nobody else.
  if (stand !== undefined && !isOfPeople([question.by], then.archive)) return undefined;
  const named = stand === undefined ? [] : telling.filter((one) => tellsOfThem(one, stand, then));
  if (telling.length === 0) return stand === undefined ? undefined : saysNobodyReplaced(question, then);
  const { kinds: _, places: _places, names: _names, words: _words, ...rest } = question;
  const found = (named.length > 0 ? named : telling).slice(0, MOST_REPLACED).map(({ event }) => `event:${event.id}`);
  const by = [...(stand?.refs ?? []), ...question.by.split("|")].slice(0, MOST_REPLACED).join("|");
  return { ok: true, question: { ...rest, subjects: [found.join("|")], by } };
}

/** As many as are asked back. */
const MOST_REPLACED = 4;

/** Of a meeting with several editions: that none is known which they kept away from. */
function saysNobodyReplaced({ series, by = "" }: QuestionAbout<"events">, then: IntentContext): Intent | undefined {
  if (series === undefined) return undefined;
  const subjects = [`series:${series}`, by];
  return asks({ about: "events", which: "all", page: 0, subjects, away: true, ...asKnown(then.asOf) });
}

/** Whether those of whom it is asked stayed away, or somebody is told to have been there for them. */
function tellsOfAbsence({ event, state }: FoundEvent, { by = "" }: QuestionAbout<"events">, then: IntentContext) {
  const refs = by.split("|");
  const ids = refs.map((ref) => splitRef(ref).id as string);
  const names = refs.flatMap((ref) => namesOfSubject(ref, then.archive)).map((name) => ` ${name} `);
  return (
    state.declined.some((id) => ids.includes(id)) ||
    knownBy(event, then.asOf).some(
      ({ summary }) => TELLS_REPRESENTING.test(summary) && names.some((name) => ` ${keyOf(summary)} `.includes(name)),
    )
  );
}

type Replacing = { readonly refs: readonly string[]; readonly names: readonly string[] };

/** Who is to have stood in: the people who are called so, and how they are called. */
function replacingThem(typed: string, { archive }: IntentContext): Replacing {
  const refs = recordsCalled(keyOf(typed), archive).flatMap(({ kind, id }) =>
    kind === "actor" && archive.actors.get(id)?.kind === "person" ? [`actor:${id}`] : [],
  );
  return { refs, names: [keyOf(typed), ...refs.flatMap((ref) => namesOfSubject(ref, archive))] };
}

function tellsOfThem({ event }: FoundEvent, { names }: Replacing, { asOf }: IntentContext): boolean {
  return knownBy(event, asOf).some(({ summary }) => names.some((name) => ` ${keyOf(summary)} `.includes(` ${name} `)));
}
