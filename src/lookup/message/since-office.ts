// “First visit of Netanyahu after Trump took office”, “meetings since the invasion”: the day on which an office was taken up bounds what is asked; of a war the archive has no day, and it bounds nothing.

import { earliest, isExactDay } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { nothingFound } from "../../core/notice.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { threeToTap } from "../answers/three-to-tap.ts";
import { eventsNamed } from "../names/near-names.ts";
import { headsOfState, OF_WHOSE_JOURNEY } from "./heads-of-state.ts";
import { type Intent, type IntentContext, says } from "./intent.ts";

const SOMEBODY_NAMED = /(?<who>\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2}?)/u.source;
const TAKES_IT_UP =
  /(?: (?:took (?:over|office|power)|came (?:in)?to (?:office|power)|entered office|was (?:inaugurated|sworn in)|returned to (?:the white house|office|power)|became (?:the )?(?:us |american )?(?:president|prime minister|chancellor|premier))(?: again)?|['’]s (?:second )?(?:inauguration|swearing[- ]in|return to (?:office|power|the white house)))$/u
    .source;
const SINCE_OFFICE = whereItMayFit(
  new RegExp(
    `\\b(?<lead>after|since) (?:(?:president|prime minister|chancellor) )?${SOMEBODY_NAMED}${TAKES_IT_UP}`,
    "iu",
  ),
);
const INAUGURATION = whereItMayFit(/\b(?<lead>after|since) (?:the |his )?inauguration$/iu);

/** “The inauguration”, of nobody who is named there. */
const INAUGURATED = /^president of the united states\b/iu;

const HELD_WHEN_TAKEN = whereItMayFit(
  /^(?<front>(?:(?:so|and|but),? )?(?:who|which \p{L}+)(?:['’]?s| is| was| were| led| ran) .+?),? when (?:(?:president|prime minister|chancellor) )?(?<other>\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2}?) (?:first )?(?<taken>took (?:over|office|power)|came (?:in|back|(?:back )?(?:in)?to (?:power|office))|got (?:back )?in(?:to (?:power|office))?|returned(?: to (?:office|power|the white house))?|was (?:inaugurated|sworn in))(?<again> again)?(?:,? (?:in |on )?(?<time>(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?\p{L}{3,9} (?:\d{1,2}(?:st|nd|rd|th)?,? )?)?(?:19|20)\d\d))?$/iu,
);
const TAKEN_ONCE_MORE = /\b(?:back|return\w*|again)\b/iu;
const HAS_DAY = /\d{1,2}(?:st|nd|rd|th)?(?:,| of)? (?:\p{L}|(?:19|20)\d\d)/u;

/** “Who was chancellor when Trump got back in, January 2025”: in the time that is named, or on the day on which it was; undefined where that may be one of several. */
function whenTakenUp(text: string, archive: Archive): string | undefined {
  const { front, other = "", taken = "", again = "", time } = HELD_WHEN_TAKEN.exec(text)?.groups ?? {};
  const offices = front === undefined ? [] : headsOfState(other, archive);
  if (offices.length === 0) return undefined;
  if (time !== undefined) return `${front} ${HAS_DAY.test(time) ? "on" : "in"} ${time}`;
  const [first, ...later] = offices.flatMap(({ from }) => (from && isExactDay(from) ? [earliest(from)] : []));
  const day = TAKEN_ONCE_MORE.test(taken + again) ? later.at(-1) : later.length === 0 ? first : undefined;
  return day === undefined ? undefined : `${front} on ${day}`;
}

/** The same with the day on which they took it up; undefined where nobody is named who did. */
export function sinceOffice(text: string, archive: Archive): string | undefined {
  const then = whenTakenUp(text, archive);
  if (then !== undefined) return then;
  const match = SINCE_OFFICE.exec(text) ?? INAUGURATION.exec(text);
  const { lead, who } = match?.groups ?? {};
  if (match === null || lead === undefined) return undefined;
  const front = text.slice(0, match.index);
  const isNamed = who !== undefined && !/^(?:he|she)$/iu.test(who);
  const office = who === undefined && !/\bhis\b/iu.test(match[0]) ? INAUGURATED : undefined;
  const name = isNamed ? who : front.match(/\p{L}+/gu)?.find((word) => tookOfficeOn(word, office, archive));
  const day = name === undefined ? undefined : tookOfficeOn(name, office, archive);
  if (day === undefined) return undefined;
  return `${front}${OF_WHOSE_JOURNEY.test(front) ? `of ${name} ` : ""}${lead} ${day}`;
}

function tookOfficeOn(name: string, office: RegExp | undefined, archive: Archive): string | undefined {
  const days = headsOfState(name, archive, office).flatMap(({ from }) =>
    from !== undefined && isExactDay(from) ? [earliest(from) ?? ""] : [],
  );
  return days.at(-1);
}

const SINCE_WAR = whereItMayFit(
  /\b(?:after|since|following) (?<what>(?:(?:the|russia['’]?s|putin['’]?s|full[- ]scale|russian|ukraine|gaza|iran|start|beginning|outbreak|of) ){0,5}(?<head>war|invasion|pandemic|conflict|fighting|hostilities)(?: (?:in|of|on|with|against) (?:the )?\p{L}+)?(?: (?:began|started|broke out|erupted|ended))?)$/iu,
);

const ASKS_OF_MEETINGS =
  /\b(?:summits?|meetings?|visits?|visited|calls?|talks|trips?|rounds?|met|meet|spe(?:ak|oke)|saw|see|conferences?)\b/iu;

/** What recurs or happens at home, of which no record has the day: “before the midterms”, “after the Paris Olympics”, “until Ramadan 2026”. */
const BESIDE_FEAST = whereItMayFit(
  /\b(?:before|after|since|following|until|till|ahead of|prior to|around|during) (?<what>(?:(?:the|his|her|their|last|this|next|u\.?s\.?|american|presidential|general|parliamentary|federal|local|winter|summer|orthodox|\p{L}+(?:an|ese|ish|ch|ian)|(?:19|20)\d\d|paris|beijing|milan|tokyo) ){0,4}(?<head>mid-?terms?(?: elections?)?|elections?|referendum|primaries|inauguration|olympics?(?: games)?|paralympics|world cup|super bowl|ramadan|eid|passover|hanukkah|diwali|easter|thanksgiving|(?:lunar|chinese) new year|spring festival|coronation|shutdown|impeachment)(?: (?:in|of) (?!which\b|the (?:summit|meeting))(?:the )?[\p{L}\d]+| (?:19|20)\d\d)?)(?! (?:of|in|on|monitoring|observers|interference|talks|meeting|summit|deadline|plans?)\b)/iu,
);

/** “Put off until after the elections”: why, or to when, is a step of its own. */
const IS_CAUSE = whereItMayFit(
  /\b(?:why|because|put (?:it |\p{L}+ )?off|postpon\w+|delay\w*|mov(?:e|ed|ing)|resched\w+)\b/iu,
);

/** That the archive has no record of it, where meetings before or since then are asked for. */
export function saysNoDayOfWar(text: string, { archive, words, asOf }: IntentContext): Intent | undefined {
  const feast = IS_CAUSE.test(text) || sinceOffice(text, archive) !== undefined ? null : BESIDE_FEAST.exec(text);
  const match = SINCE_WAR.exec(text) ?? feast;
  const { what, head } = match?.groups ?? {};
  if (match === null || what === undefined || head === undefined) return undefined;
  const isRecorded = eventsNamed(head.toLowerCase(), archive).some(({ kind }) => kind === "measure");
  const rest = text.replace(match[0], " ");
  if (isRecorded || !(match === feast ? ASKS_OF_EVENTS : ASKS_OF_MEETINGS).test(rest)) return undefined;
  return says(nothingFound(words.conversation.noRecordOf({ what }), asOf, threeToTap(words)));
}

const ASKS_OF_EVENTS = new RegExp(
  `${ASKS_OF_MEETINGS.source}|\\b(?:planned|held|happen(?:s|ed)?|took place|events?|what(?:['’]s| is| was)|travel\\w*|go(?:es)?|went|come|came|next|last)\\b`,
  "iu",
);
