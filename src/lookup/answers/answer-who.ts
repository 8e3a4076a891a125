// /who: a person, state or organisation: the office on a day, and what the archive has of them.

import { compareEdtf, type Day } from "@attache/edtf";
import { eventConcerns, quoteConcerns } from "../../archive/concerns.ts";
import type { ActorId } from "../../archive/fields.ts";
import { eventsMayConcern, quotesMayConcern } from "../../archive/may-concern.ts";
import type { Named } from "../../archive/names/whole-names.ts";
import { officesBegunBy, officesOn } from "../../archive/offices.ts";
import { dayAmongOthers } from "../../archive/phase.ts";
import { quoteAsOf } from "../../archive/quote-as-of.ts";
import { nameOf } from "../../archive/records.ts";
import type { Actor } from "../../archive/schema.ts";
import type { Steps } from "../../archive/steps.ts";
import { nothingFound } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import { askBack } from "../names/ask-back.ts";
import { asksFor } from "../names/ask-similar.ts";
import { candidatesOf } from "../names/resolve-filter.ts";
import { resolveNameSteps } from "../names/resolve-name.ts";
import { sayAbsent } from "../names/say-absent.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";
import { eventAt } from "./answer-event.ts";
import { listed } from "./listed.ts";

export function answerWho(question: QuestionAbout<"who">, context: AnswerContext): View {
  const { archive, today, most } = context;
  const actor = archive.actors.get(question.id);
  if (actor === undefined) return unknownActor(question.id, [], question.asOf, context);
  const day = question.asOf ?? today;
  const offices = officesOn(actor, day);
  const concerned = eventsMayConcern({ actor: actor.id }, archive) ?? [];
  const events = listed(
    concerned
      .filter((event) => eventConcerns(event, { actor: actor.id }, archive, question))
      .flatMap((event) => eventAt(event, question.asOf)),
    most,
    latestEventFirst,
  );
  return {
    kind: "who",
    question,
    actor,
    offices,
    earlier: officesBegunBy(actor, day)
      .filter((office) => !offices.includes(office))
      .sort(byLatestOffice),
    events: events.items,
    more: events.more,
    quotes: quotesMayConcern({ actor: actor.id }, archive).filter(
      (quote) =>
        quoteConcerns(quote, { actor: actor.id }, archive) && quoteAsOf(quote, question.asOf, archive) !== undefined,
    ).length,
    today: day,
  };
}

/** The one actor that the words name; the choices when they fit several. */
export function* whoNamedSteps(
  { words: typed, asOf }: QuestionAbout<"who-named">,
  context: AnswerContext,
): Steps<View> {
  const { archive, today } = context;
  const meant = yield* resolveNameSteps(typed, ["actor"], archive, { today: asOf ?? today, asOf });
  context.consider?.({ step: "name", typed, says: meant.says, records: candidatesOf(meant) });
  const about = (id: ActorId) => ({ about: "who", id, page: 0, ...asKnown(asOf) }) as const;
  switch (meant.says) {
    case "exact":
    case "spelling":
      return answerWho(about(meant.one.id), context);
    case "several":
      return askBack(typed, meant, ({ id }) => ({ label: nameOf(archive, id), question: about(id) }), context);
    case "none":
      return unknownActor(typed, meant.near, asOf, context);
  }
}

function unknownActor(
  typed: string,
  near: readonly Named[],
  asOf: Day | undefined,
  { archive, words }: AnswerContext,
): View {
  const lacking = sayAbsent({ typed, near, asOf }, { archive, words });
  const text = near.length > 0 ? lacking : `${lacking} ${words.who.tryFamilyName()}`;
  return nothingFound(text, asOf, asksFor(near, archive, asOf));
}

function byLatestOffice(a: Actor["offices"][number], b: Actor["offices"][number]): number {
  if (a.from === undefined || b.from === undefined) return a.from === undefined ? 1 : -1;
  return compareEdtf(b.from, a.from);
}

function latestEventFirst(a: EventAt, b: EventAt): number {
  return dayAmongOthers(b.state).localeCompare(dayAmongOthers(a.state)) || a.event.id.localeCompare(b.event.id);
}
