// The steps of an event that tell who did something to whom: invited, called off, mediated. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Development, Event } from "../../archive/schema.ts";
import type { DeedAsked } from "../../core/deed-asked.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { actorsInSentence } from "./actors-named.ts";
import { callsOff } from "./callings-off.ts";
import { invitationsIn, isInvitationOf } from "./invitations.ts";
import { areOfTheirs } from "./step-told.ts";

/** “Through the Omani mediator”, “offers to mediate”: that there are some says not who. */
const MEDIATES =
  /(?<!\p{L})(?!The\b)\p{Lu}\p{L}+ mediat(?:or|ion|es|ed)\p{L}*|\p{Lu}\p{L}+['’]s (?:\p{L}+ ){1,3}mediat(?:es|ed)\b|\bmediators?,? (?:of )?\p{Lu}|\bmediat(?:ed|ion) (?:by|of) \p{Lu}|\bbroker(?:s|ed)\b|\boffers to mediate\b|\p{Lu}[\p{L} ]+['’]s (?:\p{L}+ ){1,2}(?:won|wins|gets|secures|secured) \p{Lu}\p{L}+['’]s (?:assent|consent|agreement)\b/u;

/** Oldest first, as `steps` are; those that tell who invited before those that do not. */
export function deedTold<T extends Pick<Development, "says" | "summary" | "status">>(
  steps: readonly T[],
  asked: DeedAsked,
  event: Event,
  archive: Archive,
): readonly T[] {
  const { deed, by } = asked;
  if (deed === "mediate") return steps.filter(({ summary }) => mediates(summary, by, archive));
  if (deed !== "invite") return steps.filter((step) => callsOff(step, deed, by, archive));
  const theirs = event.participants.map(({ actor }) => actor as string);
  const told = steps.flatMap((step) => {
    const those = invitationsIn(step, archive).filter((one) => isInvitationOf(one, asked, theirs, archive));
    return those.length === 0 ? [] : [{ step, names: those.some((one) => one.isTold) }];
  });
  const named = told.filter(({ names }) => names);
  return (named.length > 0 ? named : told).map(({ step }) => step);
}

function mediates(summary: string, by: readonly string[], archive: Archive): boolean {
  return summaryClauses(summary).some(
    (one) => MEDIATES.test(one) && (by.length === 0 || areOfTheirs(actorsInSentence(one, archive), by, archive)),
  );
}
