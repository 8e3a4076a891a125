// “The French president in 1995”, “who came before Araghchi”, “Japan’s prime minister during the G7 in Hiroshima”.
import { HEADS } from "../../../../archive/names/office-words.ts";
import { mayHaveHeld, surelyHeld } from "../../../../archive/offices.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { holderAtMeeting } from "../attendance/holder-at-event.ts";
import { spanOfAll, spanOfEvent, strangeTime } from "../dates/time-slot.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { presidentOfEvent } from "./conference-president.ts";
import { isOfHoldersDeed } from "./holder-by-deed.ts";
import { saysWhoWillHold } from "./next-holder.ts";
import { nextInOffice } from "./next-in-office.ts";
import { behindBody, bodyOfLarger, eventOfTitle, isInSomeTitle, isTakenUp, qualifiers } from "./office-qualifiers.ts";
import { asksWho } from "./person-intents.ts";
import { stateOfOwner, timeOfOwner } from "./possessor-slot.ts";
import { inTitles, isHeldMeanwhile, type OfficePart, sentTo, stateOf } from "./resolve-holder.ts";
import { timeInOffice } from "./time-in-office.ts";
import { titleInOrder, typedTitle } from "./typed-title.ts";
import { elsewhere } from "./unknown-office.ts";

/** undefined when no office is named. The time of the question is that in which it was held. */
export function asksOffice(message: ReadMessage, then: IntentContext): Intent | undefined {
  const office = message.parts.find((part) => part.is === "office");
  if (isHeldMeanwhile(office, message, then.archive) || isOfHoldersDeed(message)) return undefined;
  const told = holderAtMeeting(office, message, then) ?? presidentOfEvent(office, message, then);
  return told ?? ofOfficeNamed(office, message, then);
}

function ofOfficeNamed(office: OfficePart | undefined, message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive } = then;
  const target = office === undefined ? undefined : sentTo(office, message, archive);
  const body = message.parts.find(
    (part) =>
      // There is one Pope, whatever is named beside him.
      office?.title.join(" ") !== "pope" &&
      part.is === "record" &&
      part !== target &&
      part.records.some(({ kind, id }) => kind === "actor" && !isPerson(kind, id, archive)),
  );
  const title = office?.title ?? (SPEAKS_FOR.test(message.rest) ? ["spokesperson"] : ["leader"]);
  const state = office === undefined ? undefined : stateOf(office, message, archive);
  const of = state ?? (body?.is === "record" ? body : stateOfOwner(message, office, archive));
  const follows = nextInOffice(message, of, then);
  if (follows !== undefined) return follows;
  const yetToCome = office === undefined ? undefined : saysWhoWillHold(message, then);
  if (yetToCome !== undefined) return yetToCome;
  if (office === undefined && of === undefined) return governs(message, then);
  // “Who bade Ukraine be patient?”: no word of leading it.
  if (office === undefined && !isOfLeading(message)) return undefined;
  const isSomebody = isStyleOf(office, message, archive);
  if (isSomebody || (of === undefined && isOfPerson(message, office, archive)))
    return isSomebody || WAS_WHAT.test(message.rest) ? asksWho(message, then) : undefined;
  return elsewhere(message, office, of, then) ?? asksHolders(message, title, office, of, then);
}

function asksHolders(
  message: ReadMessage,
  title: readonly string[],
  office: OfficePart | undefined,
  of: RecordPart | undefined,
  then: IntentContext,
): Intent | undefined {
  const { archive, asOf } = then;
  const span =
    spanOfEvent(message, then) ??
    message.span ??
    timeOfOwner(message, then) ??
    spanOfOneHolder(message, title, of, then) ??
    (asOf === undefined ? undefined : { from: asOf, to: asOf });
  // Who holds it today is no answer to who held it then.
  if (span === undefined && DURING.test(message.rest)) {
    const strange = strangeTime(message, archive);
    return strange === undefined ? undefined : saysUntold(strange, message, then);
  }
  // What stands before it, or behind an “of”, and is no state or body: a title that the archive has, or nobody’s.
  const told = titleInOrder(
    [
      ...titleTold(message, title, office, of, archive),
      ...qualifiers(message, office, of, archive),
      ...(office === undefined ? bodyOfLarger(title, of, archive) : []),
      ...(title.every((word) => HEADS.has(word)) ? behindBody(of, message) : []),
    ],
    message,
  );
  const target = office === undefined ? undefined : sentTo(office, message, archive);
  const typed = typedTitle(told, office?.text ?? "", message);
  const asked = {
    title: target === undefined ? typed : cutWords(`${typed} to ${inTitles(target, title, of, archive)}`),
    ...(of === undefined ? {} : { of: refsOf(of.records.filter(({ kind }) => kind === "actor")) }),
  };
  return asks({
    about: "office",
    ...asked,
    ...timeInOffice(message, span, asked, then),
    ...(office !== undefined && span !== undefined && isTakenUp(message, office) ? { became: true } : {}),
    page: 0,
  });
}

/** “President of Brazil during the Rio summit”: of several of that name, where one had the office from the first to the last. */
function spanOfOneHolder(
  message: ReadMessage,
  title: readonly string[],
  of: RecordPart | undefined,
  then: IntentContext,
) {
  const span = DURING.test(message.rest) && of !== undefined ? spanOfAll(message, then) : undefined;
  if (span === undefined || of === undefined) return undefined;
  const held = holdersOf(
    { title: title.join(" "), of: refsOf(of.records.filter(({ kind }) => kind === "actor")) },
    then.archive,
  );
  const [one, ...more] = held.filter(({ office }) => mayHaveHeld(office, span.from, span.to));
  return one !== undefined && more.length === 0 && surelyHeld(one.office, span.from, span.to) ? span : undefined;
}

/** The words that the title must have: those of the office, and words beside it that stand in some title. */
function titleTold(
  message: ReadMessage,
  title: readonly string[],
  office: OfficePart | undefined,
  of: RecordPart | undefined,
  archive: IntentContext["archive"],
): readonly string[] {
  const records = message.parts.filter((part) => part.is === "record" && part !== of);
  const other = records.find(({ from }) => from > (office?.to ?? 0) && message.words[from - 1]?.key === "for");
  // “Climate envoy”: a topic may be a word of the title.
  const beside = records.flatMap((part) => (part.from === office?.to ? tokenize(part.text) : []));
  const before = records.filter((part) => part.to === office?.from);
  const isOfTitle = (word: string) => isInSomeTitle([...title, word], of, archive);
  // “Russian defence minister”: a topic before it makes another office of it, whether or not somebody is known to hold that.
  const isMatter = (part: Part) => part.is === "record" && part.records.every(({ kind }) => kind === "topic");
  const makes = before.flatMap((part) => tokenize(part.text).filter((word) => isMatter(part) || isOfTitle(word)));
  return [
    ...title,
    ...makes,
    ...(office === undefined ? [] : eventOfTitle(office, title, message, archive)),
    ...beside.filter(isOfTitle),
    ...(other === undefined ? [] : [other.text]),
    ...message.telling.filter(isOfTitle),
  ];
}

/** Whether somebody is named before the office: “Putin’s aide”, “what was Wang Yi in 2020, foreign minister or something grander?” */
function isOfPerson({ parts }: ReadMessage, office: Part | undefined, archive: IntentContext["archive"]): boolean {
  return parts.some(
    (part) =>
      part.is === "record" &&
      part.from < (office?.from ?? 0) &&
      part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
}

/** “Vice president Harris” is somebody, and no question of who has the office; “first minister Scotland” is not Patricia Scotland, whose whole name it is not. */
function isStyleOf(office: OfficePart | undefined, { parts }: ReadMessage, archive: IntentContext["archive"]): boolean {
  const behind = parts.find((part) => part.is === "record" && part.from === office?.to);
  if (office === undefined || behind?.is !== "record") return false;
  const holders = holdersOf({ title: office.title.join(" ") }, archive);
  const isWhole = behind.to - behind.from > 1;
  return behind.records.every(
    ({ kind, id }) =>
      isPerson(kind, id, archive) && (isWhole || holders.some(({ actor }) => (actor.id as string) === id)),
  );
}

const GOVERNS = /^(?:leads|led|runs|rules|ruled|governs|governed|heads)$/u;

/** “Who governs Taiwan”, of what is no state or body of the archive. No word of its name is that verb: “Heads of Government Meeting”. */
function governs(message: ReadMessage, then: IntentContext): Intent | undefined {
  const [named, ...others] = message.parts;
  const isOfName = (at: number) => named !== undefined && at >= named.from && at < named.to;
  const verb = message.words.find(({ key }, at) => GOVERNS.test(key) && !isOfName(at));
  return verb === undefined || others.length > 0 || named === undefined
    ? undefined
    : saysUntold(`who ${verb.key}`, message, then);
}

function isOfLeading({ rest }: ReadMessage): boolean {
  return IS_LEADING.test(rest) && !OF_A_TEAM.test(rest);
}

/** “Who leads Iran’s delegation” is not who leads Iran. */
const OF_A_TEAM = /\b(?:delegations?|teams?|negotiators?|negotiations?|talks|convoy|party)\b/iu;

const IS_LEADING =
  /\b(?:lead\w*|led|runs?|ran|running|rul\w+|govern\w*|head\w*|chair\w*|presid\w+|command\w*|direct\w*|manag\w*|in (?:charge|power|office|control)|at the (?:helm|top|head)|took over|takes over|boss\w*|speak\w*|spoke for|represent\w*|before|after|succe\w+|replac\w*|king|queen|top)\b/iu;

const WAS_WHAT = /^(?:what|is|was) |\b(?:was|is|were) what\b|\bwhat (?:was|is)\b/iu;
const DURING = /\b(?:during|at the time of|while)\b|(?<!^)(?<!\b(?:since|from|until|till) )\bwhen\b/iu;

const SPEAKS_FOR = /\b(?:speaks?|spoke|speaking) for\b/iu;
