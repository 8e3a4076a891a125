// “The longest Trump–Putin call of 2025”, “which NATO summit was the shortest”: all that took place, by how long they took; and the earliest of them.

import { earliest } from "@attache/edtf";
import { LONGEST, SHORTEST } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { listAskedFor } from "../lists-and-counts/rows.ts";
import { sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";

const EXTREME = "(?<extreme>longest|lengthiest|shortest|briefest)(?:[- ](?:ever|lasting|running))?";
const IN_ALL = "(?: (?:of (?:them )?all|ever|so far|(?:in|by) (?:days|hours|minutes|length|duration)))*";

const LONGEST_FORMS: readonly RegExp[] = [
  sentenceForm(
    `(?:(?:what|which|when)(?:['’]?s| is| was| were| are)? )?(?:one )?(?:the )?${EXTREME} (?:(?:of )?(?:all )?(?:the |their )?)?(?<list>\\S.*?)${IN_ALL}`,
  ),
  sentenceForm(
    `(?:which|what)(?: of)?(?: the)? (?<list>\\S.*?) (?:was|is|were|lasted|took|ran|went on)(?: for)?(?: the)? ${EXTREME}(?: (?:time|one))?${IN_ALL}`,
  ),
];

/** undefined where nothing of the kind is asked, or nothing fits. */
export function asksLongest(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!/\b(?:long|short|brief|lengthi)est\b/iu.test(asked)) return undefined;
  const line = withoutClosing(asked);
  for (const form of LONGEST_FORMS) {
    const { list, extreme = "" } = form.exec(line)?.groups ?? {};
    const all = list === undefined ? undefined : listAskedFor(list, then, read);
    if (all === undefined || all.unread !== undefined) continue;
    const step = /^(?:longest|lengthiest)$/iu.test(extreme) ? LONGEST : SHORTEST;
    const held = { ...all, statuses: ["held" as const], focus: "lasted" as const, step };
    if (findEvents(held, then.archive).length > 0) return asks(held);
  }
  return undefined;
}

const EARLIEST = sentenceForm(
  `(?:(?:what|which|when)(?:['’]?s| is| was| were| are)? )?(?:the )?(?:(?:very )?earliest|oldest)(?: known| recorded)? (?:(?:of )?(?:all )?(?:the |their )?)?(?<list>\\S.*?)(?: ?(?:that )?(?:you|your archive|u) (?:have|has|know of|know|knows|hold|holds|got)| ?(?:in|on) (?:your|the|this) (?:list|archive|records?|database))*`,
);

/** “The oldest NATO summit you have”: the first that took place, whatever is called the first; undefined where no kind of meeting is named. */
export function asksEarliest(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!/\b(?:earliest|oldest)\b/iu.test(asked)) return undefined;
  const list = EARLIEST.exec(withoutClosing(asked))?.groups?.list;
  if (list === undefined || NO_MEETING.test(list)) return undefined;
  const all = listAskedFor(list, then, read);
  if (all === undefined || all.unread !== undefined || all.mentions !== undefined) return undefined;
  // The first of all, or of a kind, and of what is to come, have rules of their own.
  const isOfThem = [all.subjects, all.series, all.places].some((one) => one !== undefined);
  if (!isOfThem || (all.from !== undefined && all.from > then.today)) return undefined;
  const { statuses: _, ...first } = all;
  return findEvents(first, then.archive).length > 0 ? asks({ ...first, which: "first" }) : undefined;
}

const WHICH_FIRST = whereItMayFit(
  /^(?:so |and |but )?which (?:one )?(?:of (?:the |those |these )?(?:two |three |both )?)?(?<list>\p{L}+s?) (?:was |were |is |has been )?(?:to )?(?:closed?|shut(?: down)?|(?:re)?opened?) (?<end>first|last|earlier|later)(?:[,:;]? (?:the )?(?<one>\p{L}[\p{L} ]*?) or (?:the )?(?<other>\p{L}[\p{L} ]*?))?$/iu,
);

/** “Which consulate closed first”: of all that are called so, the one whose day comes first or last; undefined where not each has a day. */
export function asksWhichFirst(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { list, end = "", one, other } = WHICH_FIRST.exec(withoutClosing(asked))?.groups ?? {};
  if (list === undefined) return undefined;
  const isOfDeed = /clos|shut/iu.test(asked) ? IS_CLOSING : IS_OPENING;
  const called = eventsCalled(list.replace(/s$/iu, ""), then, read).filter(({ event }) => isOfDeed.test(event.title));
  const isNamed = (title: string) =>
    [one, other].some((name) => name !== undefined && title.toLowerCase().includes(name.toLowerCase()));
  const all = one === undefined ? called : called.filter(({ event }) => isNamed(event.title));
  const dated = all.flatMap(({ event, state }) =>
    state.date === undefined ? [] : [{ event, day: earliest(state.date) ?? "" }],
  );
  if (all.length < 2 || dated.length < all.length) return undefined;
  const inOrder = dated.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const first = /first|earlier/iu.test(end) ? inOrder[0] : inOrder.at(-1);
  if (first === undefined || dated.filter(({ day }) => day === first.day).length > 1) return undefined;
  return asks({
    about: "events",
    which: "one",
    page: 0,
    subjects: [`event:${first.event.id}`],
    focus: "when",
    ...asKnown(then.asOf),
  });
}

const IS_CLOSING = /\b(?:clos(?:e|es|ed|ing|ure)|shut)\b/iu;
const IS_OPENING = /\b(?:re)?open(?:s|ed|ing)?\b/iu;

/** What else may be the earliest, and has rules of its own. */
const NO_MEETING =
  /^(?:possible|date|day|time|news|report|mention|source|word|sign|version|plan|step|quote|statement|announcement|event|entry|record|leader|president|member|participant)s?\b/iu;
