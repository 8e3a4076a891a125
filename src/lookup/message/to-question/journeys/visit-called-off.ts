// “Did India cancel Trump's visit”: of whoever visits another state only what they had there, or nothing: no summit that was never called off is an answer.

import type { ActorId } from "../../../../archive/fields.ts";
import { nameOf } from "../../../../archive/records.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain, says } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { absent } from "../offices-and-people/unknown-names.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";

const SIDE_CANCELLED =
  /^(?:(?:so|and|but),? )?(?:(?:why|how come|when) )?(?:did|has|had) (?:the )?(?<side>\p{L}[\p{L}’'. -]*?) (?:really |ever |actually )?(?:cancel(?:l?ed)?|call(?:ed)? off|scrap(?:ped)?|postponed?|put off|delay(?:ed)?|axed?|refused?|block(?:ed)?) (?<guest>\p{L}[\p{L}. -]*?)['’]s? (?:(?:planned|state|official|upcoming|first|second|\d{4}) )*(?:visit|trip|journey|tour)(?: (?:there|to (?:the )?(?<to>\p{L}[\p{L} -]*?)))?(?: in (?:19|20)\d\d)?$/iu;

const MAY_BE_CANCELLED = whereItMayFit(/['’]s? .*\b(?:visit|trip|journey|tour)\b/iu);

/** At a meeting of more nobody’s visit was called off, nor where more than two people meet for anything but a visit. */
const FEW_AT_VISIT = 4;
const FEW_PEOPLE = 2;

/** That there was none; undefined where there was, or nothing of the kind is asked. */
export function saysNoVisitThere(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const intent = asksVisitCalledOff(asked, then, read);
  return intent?.ok === false ? intent : undefined;
}

/** undefined where nothing of the kind is asked, where both are of one state, or where what is told is told of a visit there. */
export function asksVisitCalledOff(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_CANCELLED.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const { side, guest, to } = SIDE_CANCELLED.exec(line)?.groups ?? {};
  if (side === undefined || guest === undefined || to !== undefined) return undefined;
  const { archive, asOf } = then;
  const [host, ...otherHosts] = actorsIn(side, archive).map((id) => stateOfSide(id, then));
  const guests = actorsIn(guest, archive);
  const [visitor, ...otherVisitors] = guests;
  const isNobody = guests.length === 0 && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(guest);
  if (host !== undefined && isNobody && isUnread(guest, then)) return says(absent([guest], then));
  if (host === undefined || visitor === undefined || otherHosts.length + otherVisitors.length > 0) return undefined;
  if (archive.actors.get(visitor as never)?.kind !== "person" || stateOfSide(visitor, then) === host) return undefined;
  const isThere = (id: string) => {
    const event = archive.events.get(id as never);
    const people = event?.participants.filter(({ actor }) => archive.actors.get(actor)?.kind === "person") ?? [];
    const isOfMany =
      event?.series !== undefined ||
      (event?.participants.length ?? 0) > FEW_AT_VISIT ||
      (event?.kind !== "visit" && people.length > FEW_PEOPLE);
    return event?.place?.country === host && !isOfMany;
  };
  const intent = read(line, then);
  const found = eventsOfIntent(intent, then);
  if (found.length > 0 && found.every(isThere)) return undefined;
  const subjects = [`host:${host}`, `guest:${visitor}`];
  const theirs = findEvents({ subjects, which: "all", asOf }, archive)
    .map(({ event }) => event.id as string)
    .filter(isThere);
  const told = { about: "events", which: "one", page: 0, focus: "why", step: "off", ...asKnown(asOf) } as const;
  if (theirs.length > 0 && theirs.length <= MOST_EVENTS_MEANT)
    return asks({ ...told, subjects: [theirs.map((id) => `event:${id}`).join("|")] });
  return theirs.length > 0 ? intent : notOnRecord([host, visitor], then);
}

function isUnread(guest: string, { archive, today }: IntentContext): boolean {
  const { parts, span } = readMessage(guest, archive, today);
  return span === undefined && parts.every(({ is }) => is === "missing");
}

function notOnRecord([side, guest]: readonly [string, string], { words, archive, asOf }: IntentContext): Intent {
  const nameFrom = (id: string) => words.withArticle(nameOf(archive, id as never));
  const text = words.conversation.noVisitThere({ guest: nameFrom(guest), side: nameFrom(side) });
  const label = nameOf(archive, guest as never);
  return says(
    nothingFound(text, asOf, threeToTap(words, [{ label, question: { about: "who", id: guest as ActorId, page: 0 } }])),
  );
}

/** A state itself, or that of somebody. */
export function stateOfSide(id: string, { archive }: IntentContext): string {
  const actor = archive.actors.get(id as never);
  return actor?.kind === "state" ? id : (actor?.country ?? id);
}

/** The ids of the events that a question shows. */
export function eventsOfIntent(intent: Intent, { archive }: IntentContext): readonly string[] {
  if (!intent.ok || !("question" in intent)) return [];
  const { question } = intent;
  if (question.about === "event") return [question.id];
  return question.about === "events" ? findEvents(question, archive).map(({ event }) => event.id as string) : [];
}
