// What a message asks so plainly that no weights are tried: a happening that no record tells, whom nobody can mean, how sure a day is, when an office was held, whether somebody confirmed it, who told a change.

import type { Intent, IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { asksWhenAway } from "./absence-asked.ts";
import { asksAmount } from "./amount-asked.ts";
import { asksWhoWasBeside } from "./beside-whom.ts";
import { asksOfBid } from "./bid-asked.ts";
import { asksOfChange } from "./change-asked.ts";
import { asksWhoConfirmed } from "./confirmed-asked.ts";
import { asksOfDay } from "./day-asked.ts";
import { asksSinceDayKnown } from "./day-known.ts";
import { asksFirstOfTwo } from "./first-of-two.ts";
import { asksWhoInvited } from "./invited-asked.ts";
import { asksWhyNoJourney } from "./journey-put-off.ts";
import { asksJudgement } from "./judgement-asked.ts";
import { saysUntoldLack } from "./lacking.ts";
import { asksWhenLeaving } from "./leaving-asked.ts";
import { asksWhoLeftEarly } from "./left-early.ts";
import { asksWhoMediated } from "./mediators-asked.ts";
import { asksWhoBelongs } from "./membership.ts";
import { asksWhomTheyMet } from "./met-there.ts";
import { asksOfMinistersOfTwo } from "./ministers-of-two.ts";
import { namedInStep } from "./named-in-step.ts";
import { saysNobodyMeant } from "./nobody-meant.ts";
import { asksNumber, asksWhetherSoMany } from "./number-asked.ts";
import { asksWhatEnded } from "./off-asked.ts";
import { asksOfferTaken } from "./offer-taken.ts";
import { asksTerm } from "./office-term.ts";
import { asksWhoOpened } from "./opening-told.ts";
import { asksWhenPlaced } from "./place-asked.ts";
import { asksPlaceBefore, asksWhyPlaceLeft } from "./place-left.ts";
import { saysUntoldPlace } from "./place-of-thing.ts";
import { asksProposal } from "./proposed-asked.ts";
import { asksReaction } from "./reaction-asked.ts";
import { asksWhatWasRefused } from "./refused-meetings.ts";
import { asksReportedBy } from "./reported-by.ts";
import { asksOfSameDay } from "./same-day.ts";
import { asksWhoMissedSeries } from "./stayed-away.ts";
import { saysUntoldHappening } from "./untold-happening.ts";
import { saysUntoldUrging } from "./urged-asked.ts";
import { asksWhetherConfirmed } from "./whether-confirmed.ts";
import { asksWhichHolder } from "./which-holder.ts";
import { asksWhichWasThere } from "./which-was-there.ts";

/** undefined for all that is none of these. `read`: the same with offices as they are named, and not with whoever holds them. */
export function toldFirst(message: ReadMessage, read: ReadMessage, then: IntentContext): Intent | undefined {
  return (
    asksWhatEnded(message, then) ??
    asksWhatWasRefused(message, then) ??
    asksWhoBelongs(message, then) ??
    asksOfferTaken(message, then) ??
    asksWhomTheyMet(message, then) ??
    asksOfMinistersOfTwo(read, then) ??
    asksWhoWasBeside(message, then) ??
    asksReaction(message, then) ??
    asksWhenAway(read, then) ??
    asksWhenLeaving(message, then) ??
    asksWhoLeftEarly(message, then) ??
    asksWhoMissedSeries(message, then) ??
    asksWhyNoJourney(message, then) ??
    asksSinceDayKnown(message, then) ??
    asksOfBid(message, then) ??
    namedInStep(message, then) ??
    saysUntoldHappening(message, then) ??
    saysUntoldLack(message, then) ??
    saysUntoldUrging(message, then) ??
    saysUntoldPlace(message, then) ??
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
    asksReportedBy(message, then) ??
    asksTerm(message, then) ??
    asksWhetherConfirmed(message, then) ??
    asksWhoConfirmed(message, then) ??
    asksWhenPlaced(message, then) ??
    asksWhyPlaceLeft(message, then) ??
    asksPlaceBefore(message, then) ??
    asksOfChange(message, then)
  );
}
