// “Next trip of the foreign minister”: an office of many states, whose is not said. It is asked back, and never left out unsaid.

import type { Archive } from "../../../../archive/archive.ts";
import { titleOf } from "../../../../archive/names/whole-names.ts";
import { surelyHeld } from "../../../../archive/offices.ts";
import { notice } from "../../../../core/notice.ts";
import type { Question } from "../../../../core/question.ts";
import { NONE } from "../../../../wording/describe-limits.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { byStanding } from "../../../names/suggest.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";
import { isOfOneState } from "../../languages/office-of.ts";
import type { ReadMessage } from "../../read-message.ts";
import { heldBy, type OfficePart } from "./resolve-holder.ts";

/** As many as are offered to tap. */
const MOST_HOLDERS_OFFERED = 5;

/** “Ministers”, “presidential”: nobody in particular. */
const OF_NO_HOLDER = /s$|^(?:presidential|ministerial|royal|papal)$/iu;

/** The same of whoever holds the office that is named, where it is that of one state alone; else whose it is is asked. `intent` itself where no office was left out. */
export function ofHolderNamed(
  intent: Intent | undefined,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const office = message.parts.find((part): part is OfficePart => part.is === "office");
  if (office === undefined || intent?.ok !== true || !("question" in intent)) return intent;
  const { question } = intent;
  if (!isOfficeAlone(office, message, then.archive) || !leavesOutHolder(question)) return intent;
  const ids = inOfficeNow(office, then);
  const [first] = ids;
  // That the archive has one alone does not make them the one who is meant.
  if (first !== undefined && isOfOneState(office.text)) return asks(askedOfHolder(question, first));
  const { archive, words } = then;
  const offered = ids.slice(0, MOST_HOLDERS_OFFERED).map((id) => ({
    label: titleOf({ kind: "actor", id }, archive),
    question: askedOfHolder(question, id),
  }));
  const known = offered.length === 0 ? NONE : "some";
  return says(notice("info", words.office.whose({ office: office.text, known }), threeToTap(words, offered)));
}

/** Nothing is named but the office and kinds of meetings. */
function isOfficeAlone(office: OfficePart, message: ReadMessage, archive: Archive): boolean {
  const isAlone = message.parts.every((part) => part === office || part.is === "kind" || part.is === "status");
  const isOfOne = message.listsOffice !== true && !OF_NO_HOLDER.test(office.text.replace(/['’]s$/u, ""));
  return isAlone && isOfOne && message.telling.length === 0 && heldBy(office, message, archive).length === 0;
}

/** Whether it asks what lies ahead, or what was, of nobody. */
function leavesOutHolder(question: Question): question is Extract<Question, { about: "next" | "events" }> {
  if (question.about === "next") return question.actor === undefined && question.topic === undefined;
  if (question.about !== "events") return false;
  return [question.subjects, question.series, question.places, question.names].every((one) => one === undefined);
}

type HolderId = ReturnType<typeof holdersOf>[number]["actor"]["id"];

/** Who holds it as far as is known, those of whom most is told first. */
function inOfficeNow({ title }: OfficePart, { archive, today }: IntentContext): readonly HolderId[] {
  const held = holdersOf({ title: title.join(" ") }, archive).filter(({ office }) => surelyHeld(office, today, today));
  const actors = new Map(held.map(({ actor }) => [actor.id, actor]));
  return [...actors.values()].sort((a, b) => byStanding(a, b, archive)).map(({ id }) => id);
}

function askedOfHolder(question: Extract<Question, { about: "next" | "events" }>, id: HolderId): Question {
  const { kinds, from, to, asOf } = question;
  // A journey is theirs where they are the guest.
  const who = [`${kinds?.every((kind) => kind === "visit") === true ? "guest" : "actor"}:${id}`];
  if (question.about === "events") return { ...question, subjects: who };
  const time = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const then = asOf === undefined ? {} : { asOf };
  return kinds === undefined
    ? { about: "next", actor: id, page: 0, ...time, ...then }
    : { about: "events", which: "next", kinds, subjects: who, page: 0, ...time, ...then };
}
