// Whether an event takes or took place, and who is to be there: no surer than its status.

import { type Day, earliest } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { mayMissNews } from "../../../archive/may-miss-news.ts";
import { OFF_STATUSES, type Phase, phaseOf } from "../../../archive/phase.ts";
import { nameOf } from "../../../archive/records.ts";
import type { EventKind, HeldAs } from "../../../archive/vocabulary.ts";
import { JOURNEY_MADE, TOOK_PLACE } from "../../../core/event-focus.ts";
import type { EventView } from "../../../core/view.ts";
import { leftOpenSince, metAllTheSame } from "../../../lookup/answers/met-all-the-same.ts";
import { othersAway } from "../../../lookup/answers/others-away.ts";
import { presenceOf } from "../../../lookup/answers/presence-told.ts";
import { IS_CONDITION, STAYS_AWAY } from "../../../lookup/answers/presence-words.ts";
import { uninvitedTold } from "../../../lookup/answers/uninvited-told.ts";
import { summaryClauses } from "../../../text/summary-clauses.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import { describeDeclined, describeStatus } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { namesInLine } from "../lines.ts";
import { capital, plain } from "../message/markdown.ts";
import { developmentInLine, lead, stepInLine, stepOff } from "./event-step-line.ts";
import { ALL_IN_LIST, moreIn } from "./list-room.ts";

/** Who asks who came, or did not, is told more than the line for everybody has room for. Letters. */
export const ASKED_NAMES = 150;

/** Nobody takes part in what is only planned, or came to nothing; nor in a text, or the end of a treaty, which only concern somebody. */
export function whoLabel({ at: { event, state }, today }: Pick<EventView, "at" | "today">, { asked }: Words): string {
  if (CONCERNS.has(event.kind)) return asked.whomItConcerns();
  if (state.status === "floated") return asked.whoWould();
  switch (phaseOf(state, today)) {
    case "over":
      return asked.whoTookPart();
    case "now":
      return asked.who();
    case "upcoming":
    case "undated":
      return asked.whoIsTo();
    case "off":
    case "passed":
      return asked.whoWasTo();
  }
}

const CONCERNS: ReadonlySet<EventKind> = new Set<EventKind>(["agreement", "measure", "statement", "vote"]);

/** Yes or no, with how it stands: what is only planned is neither, nor is what has passed and of which nobody tells. What is over took place, and is not “still on”. */
export function whetherLine(
  { at: { event, state }, steps, today, question: { asOf, step } }: EventView,
  archive: Archive,
  words: Words,
): string {
  const { asked } = words;
  const end = asOf === undefined && mayMissNews(archive, today) ? archive.reaches : undefined;
  const status = plain(describeStatus(state, archive, words));
  const phase = phaseOf(state, today);
  // What was signed, or ran out, is told by what became of it.
  if (phase === "over") {
    const became = state.heldAs === undefined ? asked.tookPlace() : capital(status);
    return end !== undefined && state.heldAs !== undefined && LASTING.has(state.heldAs)
      ? words.event.mayHaveEnded({ status: became, day: words.dates.day(end) })
      : `**${became}**`;
  }
  if (phase === "now") return lead(asked.yes(), status);
  if (phase === "passed") return words.event.notTold();
  const off = OFF_STATUSES.has(state.status) ? (stepOff(steps) ?? steps.at(-1)) : undefined;
  // What was put off may have come after all, since the archive ends.
  const mayHaveCome = state.status === "postponed" && end !== undefined;
  const no = mayHaveCome ? asked.notBy({ status, day: words.dates.day(end) }) : asked.no({ status });
  const met = off === undefined ? undefined : metAllTheSame(steps);
  if (met !== undefined && off !== undefined)
    return [lead(asked.told(), stepInLine(met, words)), lead(capital(status), stepInLine(off, words))].join(" · ");
  if (off !== undefined) return [lead(no, stepInLine(off, words)), ...sinceLines(steps, words)].join(" · ");
  // Of what may have been since the archive ends it tells neither; a visit without a day is told by how it stands.
  const mayHaveBeen = end !== undefined && isPartlyGone(state, today);
  return aheadLine(step, { event, state, steps, status, mayHaveBeen }, words);
}

/** Whether a part of the time in which it is to be is gone: of “2026” in December. */
function isPartlyGone({ date }: EventView["at"]["state"], today: Day): boolean {
  const first = date == null ? undefined : earliest(date);
  return first !== undefined && first <= today;
}

type Ahead = Pick<EventView["at"], "event"> & {
  readonly state: EventView["at"]["state"];
  readonly steps: EventView["steps"];
  /** In words. */
  readonly status: string;
  /** Since the archive ends. */
  readonly mayHaveBeen: boolean;
};

/** What is only to come; a journey that is only floated is told by its last step. */
function aheadLine(
  step: string | undefined,
  { event, state, steps, status, mayHaveBeen }: Ahead,
  words: Words,
): string {
  const [latest] = steps;
  if (step === TOOK_PLACE && mayHaveBeen && event.kind !== "visit") return words.event.notTold();
  if (step === TOOK_PLACE && !mayHaveBeen) return lead(words.asked.notYet(), status);
  if (step !== JOURNEY_MADE && step !== TOOK_PLACE)
    return lead(state.status === "confirmed" ? words.asked.yesAsItStands() : words.asked.notSettled(), status);
  const isFloated = state.status === "floated" && latest !== undefined;
  const told = isFloated
    ? lead(words.asked.onlyFloated(), stepInLine(latest, words))
    : lead(words.asked.notYet(), status);
  return `${words.event.noneMade()} ${told}`;
}

/** A “no” is no surer than what was said after it. */
function sinceLines(steps: EventView["steps"], words: Words): readonly string[] {
  const open = leftOpenSince(steps);
  return open === undefined ? [] : [lead(words.asked.sinceThen(), stepInLine(open, words))];
}

/** What lasts until it is undone. */
const LASTING: ReadonlySet<HeldAs> = new Set<HeldAs>(["in-force", "closed", "reopened", "restored"]);

/** Who said that they would not come, or did not; that nobody is known to have where nobody is. */
export function awayLine(view: EventView, archive: Archive, words: Words, room = ALL_IN_LIST): string {
  const { steps, today } = view;
  const { declined } = view.at.state;
  const { state } = view.at;
  // In words alone somebody may be told to be away whom no list has.
  const uninvited = uninvitedTold(steps, archive).map((one) => developmentInLine(one, words));
  const leftOut = uninvited.length === 0 ? [] : [lead(words.asked.told(), uninvited.join(" · "))];
  const others = othersAway(steps, archive);
  // Where there is little room, who came after all is told by name, and whoever did not by their steps.
  const isBrief = room !== ALL_IN_LIST && others.steps.length > 0;
  const first = cameAfterAll(view).map((id) => atFirstLine(id, view, archive, words, isBrief));
  const online = namesInLine(
    others.byVideo.map((actor) => ({ actor: actor as never })),
    archive,
    words,
    ASKED_NAMES,
  );
  const more = [
    ...(others.byVideo.length === 0 ? [] : [`**${plain(capital(words.event.byVideo({ people: online })))}**`]),
    ...others.steps
      .slice(0, Math.min(MOST_AWAY, 1 + moreIn(room)))
      .map((one) => lead(words.asked.told(), stepInLine(one, words))),
  ];
  const beside = [...first, ...more, ...leftOut];
  if (declined.length === 0 && beside.length > 0) return beside.join(" · ");
  const told = declined.length > 0 ? undefined : steps.find(({ development }) => saysAway(development.summary));
  if (told !== undefined) return lead(words.asked.told(), stepInLine(told, words));
  if (declined.length === 0) return words.event.nobodyAway({ tense: TENSES[phaseOf(state, today)] ?? NONE });
  const names = namesInLine(
    declined.map((actor) => ({ actor })),
    archive,
    words,
    ASKED_NAMES,
  );
  const list = `**${plain(capital(describeDeclined(state, names, words)))}** · ${words.event.awayNeedNotBeAll()}`;
  return [list, ...beside].join(" · ");
}

function saysAway(summary: string): boolean {
  return summaryClauses(summary).some((clause) => STAYS_AWAY.test(clause) && !IS_CONDITION.test(clause));
}

/** As many steps on others as a phone shows above the answer. */
const MOST_AWAY = 4;

/** Those who had said that they would not come, and were then among those who take part. */
function cameAfterAll({ at: { state }, steps }: EventView): readonly string[] {
  const said = new Set(steps.flatMap(({ development }) => development.declined ?? []));
  return [...said].filter((id) => {
    const since = steps.slice(
      0,
      steps.findIndex(({ development }) => development.declined?.includes(id) === true),
    );
    const isNamed = since.some(
      ({ development }) => development.participants?.some(({ actor }) => actor === id) === true,
    );
    return isNamed && !state.declined.includes(id);
  });
}

function atFirstLine(id: string, view: EventView, archive: Archive, words: Words, isBrief: boolean): string {
  const ref = `actor:${id}`;
  const said = view.steps.find(({ development }) => development.declined?.includes(id as never));
  const since = presenceOf(view.steps, ref, archive)?.steps.filter((step) => step !== said) ?? [];
  const told = [...(said === undefined ? [] : [said]), ...since].map((step) => stepInLine(step, words));
  const names = plain(words.withArticle(nameOf(archive, id as never)));
  return [`**${words.asked.atFirstAway({ names })}**`, ...(isBrief ? [] : told)].join(" · ");
}

const TENSES: Readonly<Partial<Record<Phase, "ahead" | "due" | "off">>> = {
  upcoming: "ahead",
  undated: "ahead",
  passed: "due",
  off: "off",
};
