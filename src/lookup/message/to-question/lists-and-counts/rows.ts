// “All G7 summits and where they were”, “who hosted each BRICS summit”, “which cities did Macron visit”: a list, each row of which tells what is asked of all.

import type { Archive } from "../../../../archive/archive.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { type EventFocus, REPRESENTED } from "../../../../core/event-focus.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { HOST_ASKED, LISTING_VERB, PLACE_ASKED, ROW_FORMS, WHO_ASKED } from "./row-patterns.ts";

type EventsQuestion = QuestionAbout<"events">;

/** One of these is in all of them. */
const MAY_BE_ROWS = whereItMayFit(
  /^(?:which|what)\b|\b(?:each|every|all|turn|years|with|plus|incl\w*|and|where|cit(?:y|ies)|places?|countr(?:y|ies)|towns?|capitals?|venues?|locations?|hosts?)\b|&|w\//iu,
);

/** undefined where nothing of the kind is asked, or not even two fit. */
export function asksRows(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const line = withoutClosing(asked);
  if (!MAY_BE_ROWS.test(line) || /["“”«»„]/u.test(line)) return undefined;
  const special = leadersThere(line, then, read) ?? whoWentInstead(line, then, read);
  if (special !== undefined) return special;
  for (const [form, of] of ROW_FORMS) {
    const groups = form.exec(line)?.groups;
    const rows = groups && rowsAskedIn(groups, of, line, then, read);
    if (rows !== undefined) return asks(rows);
  }
  return undefined;
}

/** undefined where not even two fit. */
function rowsAskedIn(
  groups: Readonly<Record<string, string | undefined>>,
  of: EventFocus | "columns",
  line: string,
  then: IntentContext,
  read: ReadAgain,
): EventsQuestion | undefined {
  const list = groups.list ?? groups.other;
  if (list === undefined || NO_LIST_OF_THEM.test(list)) return undefined;
  // “Where are the next talks planned”, “where were the last talks”: one, and none of the others.
  if (NEXT_OR_LAST_TALKS.test(list)) return undefined;
  const focus = of === "columns" ? focusOfColumns(groups.columns ?? "") : of;
  const haveMet = focus === "where" && THEY_MET.test(line);
  const all = listAskedFor(`${haveMet ? "meetings of " : ""}${list}${groups.time ?? ""}`, then, read);
  const rows: EventsQuestion | undefined = all && haveMet ? { ...all, statuses: ["held"] } : all;
  if (rows === undefined || findEvents(rows, then.archive).length < 2) return undefined;
  return focus === "when" ? rows : { ...rows, focus };
}

/** What is asked of one event, or of anything but a list of them. */
const NO_LIST_OF_THEM =
  /^(?:who|whom|whose|why|how|did|does|do|was|were|is|are|has|have|had|will|should|when|where|follow|remind|notify|quotes?|compare|difference)\b|\b(?:say|said|says|quotes?|cancel\w*|call(?:ed)? off|postponed|moved|why|hold|conduct)\b/iu;

const NEXT_OR_LAST_TALKS =
  /^(?:the )?(?:next|upcoming|coming|forthcoming|(?:(?:very )?last|latest|most recent|newest)(?! (?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|several|couple)\b))\b.*\b(?:talks|negotiations)\b/iu;

const THEY_MET = /^(?:so |and )?(?:in |at )?(?:which|what) \S+ (?:did|have|has|had) .*\b(?:meet|met|talk)\b/iu;

/** A host is told with the place, and the date stands in each row. */
function focusOfColumns(columns: string): EventFocus {
  return FOCUS_OF_COLUMN.find(([column]) => column.test(columns))?.[1] ?? "when";
}

const FOCUS_OF_COLUMN: readonly (readonly [RegExp, EventFocus])[] = [
  [new RegExp(`\\b${HOST_ASKED}\\b`, "iu"), "host"],
  [new RegExp(`\\b${PLACE_ASKED}\\b`, "iu"), "where"],
  [new RegExp(`\\b${WHO_ASKED}\\b`, "iu"), "who"],
];

/** The events that a list of these has; of one meeting after another, all. */
export function listAskedFor(list: string, then: IntentContext, read: ReadAgain): EventsQuestion | undefined {
  const named = list.replace(BEFORE_LIST, "");
  const intent = read(`list all ${named}`, then);
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { which: _, focus: _focus, words: _words, step: _step, by: _by, open: _open, ...query } = intent.question;
  return { ...withEditionsAlone(query, then.archive), which: "all" };
}

const BEFORE_LIST = new RegExp(`^${LISTING_VERB}(?:all |every |each |the )*`, "iu");

/** “All COPs”: the editions of what recurs, and not what two met for beside one. */
function withEditionsAlone<Query extends Pick<EventsQuestion, "subjects">>(query: Query, archive: Archive): Query {
  const [only = "", ...others] = query.subjects ?? [];
  const topic = /^topic:(?<id>[^|]+)$/u.exec(only)?.groups?.id;
  return topic === undefined || others.length > 0 || !isSeriesTopic(topic, archive)
    ? query
    : { ...query, subjects: [`series:${topic}`] };
}

const WHICH_LEADERS = whereItMayFit(
  /^(?:so |and )?(?:which|what) (?:(?:\p{L}+[ -]){0,2})(?:leaders|presidents|premiers|chancellors|ministers|heads of (?:state|government)(?: (?:and|or) government)?|politicians|statesmen|people|officials)(?: who| all)? (?:were(?! not\b)|met|came|gathered|attended|took part|joined|went|visited|travel+ed|sat|flew|sat down|participated)\b/iu,
);

/** “Which European leaders were in Kyiv on 10 May 2025”: who was at what was there then; of several, in the row of each. */
function leadersThere(line: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!WHICH_LEADERS.test(line)) return undefined;
  const intent = read(line, then);
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  if (question.which !== "all" || question.focus !== undefined || question.away === true) return undefined;
  const by = question.subjects?.find((refs) => /^from:(?!abroad$)/u.test(refs));
  const which = findEvents(question, then.archive).length === 1 ? "one" : "all";
  return asks({ ...question, which, focus: "who", ...(by === undefined ? {} : { by }) });
}

const AND_WHO_INSTEAD = whereItMayFit(
  /^(?<list>.*\b(?:skip|miss|snub|boycott|declin|stay|attend|come|go|absent|turn|refuse|reject)\p{L}*\b.*?),? (?:and|&|plus) (?:who(?:m)?|which \p{L}+) (?:(?:did (?:he|she|they)|was) sen[dt]\b.*|(?:\p{L}+ ){1,3}(?:instead|(?:in|on) (?:his|her|their) (?:place|stead|behalf)|for (?:him|her|them))|(?:represented|replaced|stood in for|filled in for|deputi[sz]ed for) .*|stood in|(?:was|were) there for (?:him|her|them))$/iu,
);

/** “Which summits did Xi skip, and who went instead”: each row with who was there for the state. */
function whoWentInstead(line: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const list = AND_WHO_INSTEAD.exec(line)?.groups?.list;
  const intent = list === undefined ? undefined : read(list, then);
  if (intent?.ok !== true || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  if (question.away !== true || question.by !== undefined) return undefined;
  const states = (question.subjects ?? []).flatMap((refs) =>
    refs.split("|").flatMap((ref) => then.archive.actors.get(ref.replace(/^actor:/u, ""))?.country ?? []),
  );
  const [state, ...others] = new Set(states);
  if (state === undefined || others.length > 0) return undefined;
  return asks({ ...question, focus: "who", step: REPRESENTED, by: `actor:${state}` });
}
