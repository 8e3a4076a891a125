// Stage 3: what a message asks so plainly that no weights are tried: a happening that no record tells, whom nobody can mean, how sure a day is, when an office was held, whether somebody confirmed it, who told a change.

import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksWhenAway } from "../attendance/absence-announced.ts";
import { asksWhoWasBeside } from "../attendance/beside-whom.ts";
import { atCeremony } from "../attendance/ceremonies.ts";
import { asksWhenComing } from "../attendance/coming-announced.ts";
import { asksWhenLeaving } from "../attendance/departure-announced.ts";
import { asksWhichWasThere } from "../attendance/holders-present.ts";
import { asksWhoInvited } from "../attendance/invitations.ts";
import { asksWhoLeftEarly } from "../attendance/left-early.ts";
import { asksWhoMediated } from "../attendance/mediators.ts";
import { asksOfMinistersOfTwo } from "../attendance/ministers-of-two.ts";
import { namedInStep } from "../attendance/named-in-step.ts";
import { asksWhoOpened } from "../attendance/opening-speaker.ts";
import { asksWhatWasRefused } from "../attendance/refused-meetings.ts";
import { asksWhoMissedSeries } from "../attendance/stayed-away.ts";
import { asksWhyLeftOrUnsure } from "../attendance/why-home-or-unsure.ts";
import { asksWhatEnded } from "../changes/called-off.ts";
import { asksOfChange } from "../changes/change-announced.ts";
import { asksWhoConfirmed } from "../confirmations/first-confirmed.ts";
import { asksOfKindAnnounced } from "../confirmations/kind-announced.ts";
import { asksWhetherConfirmed } from "../confirmations/whether-confirmed.ts";
import { asksOfDay } from "../dates/day-certainty.ts";
import { asksSinceDayKnown } from "../dates/day-known-since.ts";
import { saysUntoldHappening } from "../guards/untold-happening.ts";
import { saysUntoldLack } from "../guards/untold-lack.ts";
import { asksOfBid } from "../hosts-and-places/bids.ts";
import { asksPlaceBefore, asksWhyPlaceLeft } from "../hosts-and-places/place-abandoned.ts";
import { asksWhenPlaced } from "../hosts-and-places/place-announced.ts";
import { saysUntoldPlace } from "../hosts-and-places/place-of-thing.ts";
import { asksWhyNoJourney } from "../journeys/journey-put-off.ts";
import { asksWhomTheyMet } from "../journeys/met-on-journey.ts";
import { asksAmount } from "../lists-and-counts/amounts.ts";
import { asksNumber, asksWhetherSoMany } from "../lists-and-counts/attendance-count.ts";
import { asksSortOfSaying } from "../lists-and-counts/sorts-of-saying.ts";
import { asksWhichHolder } from "../offices-and-people/holder-by-deed.ts";
import { asksJoined, asksWhoBelongs } from "../offices-and-people/membership.ts";
import { saysWhenNextHolds } from "../offices-and-people/next-holder.ts";
import { asksTerm } from "../offices-and-people/office-term.ts";
import { asksPresidency } from "../offices-and-people/rotating-presidency.ts";
import { saysNobodyMeant } from "../offices-and-people/unbound-pronoun.ts";
import { asksWhenReplaced } from "../offices-and-people/when-replaced.ts";
import { asksJudgement } from "../statements/judgement.ts";
import { asksOfferTaken } from "../statements/offer-outcome.ts";
import { asksProposal } from "../statements/proposals.ts";
import { asksReaction } from "../statements/reactions.ts";
import { asksReportedBy } from "../statements/reported-by.ts";
import { saysUntoldUrging } from "../statements/requests.ts";
import { saidForThem } from "../statements/said-for-them.ts";
import { asksWhoMadePlan } from "../steps/plan-made.ts";
import { lacksCountedVisit } from "../which-event/counted-visit.ts";
import { asksFirstOfTwo } from "../which-event/first-of-pair.ts";
import { lacksLeadersMeeting } from "../which-event/leaders-meeting.ts";
import { asksMinistersFor } from "../which-event/ministers-of-edition.ts";
import { asksOfSameDay } from "../which-event/same-day.ts";

/** undefined for all that is none of these. `read`: the same with offices as they are named, and not with whoever holds them. */
export function beforeWeights(message: ReadMessage, read: ReadMessage, then: IntentContext): Intent | undefined {
  return (
    lacksCountedVisit(message, then) ??
    lacksLeadersMeeting(message, then) ??
    asksMinistersFor(message, then) ??
    asksSortOfSaying(message, then) ??
    asksWhoMadePlan(message, then) ??
    asksWhatEnded(message, then) ??
    asksWhatWasRefused(message, then) ??
    asksWhoBelongs(message, then) ??
    asksJoined(message, then) ??
    asksOfferTaken(message, then) ??
    asksWhomTheyMet(message, then) ??
    asksOfMinistersOfTwo(read, then) ??
    asksWhoWasBeside(message, then) ??
    asksReaction(message, then) ??
    asksWhenAway(read, then) ??
    asksWhenLeaving(message, then) ??
    asksWhenComing(message, then) ??
    asksWhoLeftEarly(message, then) ??
    asksWhyLeftOrUnsure(message, then) ??
    asksWhoMissedSeries(message, then) ??
    asksWhyNoJourney(message, then) ??
    asksSinceDayKnown(message, then) ??
    asksOfBid(message, then) ??
    namedInStep(message, then) ??
    atCeremony(message, then) ??
    saysUntoldHappening(message, then) ??
    saysUntoldLack(message, then) ??
    saysUntoldUrging(message, then) ??
    saysUntoldPlace(message, then) ??
    asksPresidency(message, then) ??
    saysWhenNextHolds(read, then) ??
    saysNobodyMeant(message, then) ??
    asksProposal(message, then) ??
    asksOfDay(message, then) ??
    asksNumber(message, then) ??
    asksWhetherSoMany(message, then) ??
    asksAmount(message, then) ??
    asksWhoInvited(read, then) ??
    asksWhoMediated(message, then) ??
    asksFirstOfTwo(message, then) ??
    asksWhoOpened(message, then) ??
    asksOfSameDay(message, then) ??
    asksWhichWasThere(read, then) ??
    asksWhichHolder(message, then) ??
    asksJudgement(message, then) ??
    saidForThem(read, then) ??
    asksReportedBy(message, then) ??
    asksWhenReplaced(message, then) ??
    asksTerm(message, then) ??
    asksOfKindAnnounced(message, then) ??
    asksWhetherConfirmed(message, then) ??
    asksWhoConfirmed(message, then) ??
    asksWhenPlaced(message, then) ??
    asksWhyPlaceLeft(message, then) ??
    asksPlaceBefore(message, then) ??
    asksOfChange(message, then)
  );
}
