// “Turkey ditch cop16”, “did Trump snub the G20”: whether somebody came to it, or gave it up as its host, with an auxiliary or without, as headlines have it.

import { bidOfStep } from "../../core/bid-asked.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { eventSteps } from "../answers/answer-event.ts";
import { bidsTold } from "../answers/bid-told.ts";
import { type FoundEvent, splitRef } from "../answers/event-refs.ts";
import { findEvents } from "../answers/find-events.ts";
import { keptAway } from "../answers/kept-away.ts";
import { asKnown } from "../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "./intent.ts";
import { readEnglish } from "./read-english.ts";
import { findsSomething } from "./to-question/guards/finds-something.ts";

const KEEPS_AWAY =
  "(?:ditch(?:es|ed|ing)?|skip(?:s|ped|ping)?|snub(?:s|bed|bing)?|shun(?:s|ned|ning)?|boycott(?:s|ed|ing)?|miss(?:es|ed|ing)?|dodg(?:e[sd]?|ing)|ghost(?:s|ed|ing)?|bl[eo]w(?:s|n|ing)? off|brush(?:es|ed|ing)? off|bail(?:s|ed|ing)? (?:out )?(?:on|from|of)|flak(?:e[sd]?|ing) (?:out )?on|pass(?:es|ed) on|(?:duck|bow|beg)(?:s|g?ed|g?ing)? out of)";

const SKIPPED = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:(?:did|has|have|had|does|do|is|are|will|was|were) )?(?<who>(?!(?:who|what|when|where|which|why|how|any|nobody|everybody|i|we|you|he|she|they|it|if|that|please|did|list|all|leaders?)\\b)\\S+(?: \\S+){0,3}?) (?:really |actually |also |to )*${KEEPS_AWAY} (?:(?:going|coming) to |attending )?(?<what>\\S.*)$`,
    "iu",
  ),
);

/** “Was the G20 boycotted by the US”. */
const WAS_SKIPPED = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:was|were|is|has|have|had) (?<what>\S.*?) (?:been |really |actually |also )*(?:boycotted|skipped|snubbed|shunned|missed|ditched) by (?<who>\S.*)$/iu,
);

/** What a message asks, or undefined where nothing of the kind is asked, or nothing is known of them there. */
export function readSkipped(english: string, then: IntentContext): Intent | undefined {
  const { who, what } = (WAS_SKIPPED.exec(english) ?? SKIPPED.exec(english))?.groups ?? {};
  if (who === undefined || what === undefined) return undefined;
  const went = readEnglish(`did ${who} go to ${what}`, then);
  const asked = eventsOf(went);
  const by = asked?.by;
  if (asked === undefined || by === undefined) return hostInstead(who, what, then);
  // “The G20” may be any of its editions.
  const isOfAny = asked.which === "last" || asked.which === "next";
  const kept = [...(isOfAny ? awayFrom(`did ${who} skip ${what}`, then) : []), ...findEvents(asked, then.archive)];
  const away = [
    ...new Map(
      kept.filter((one) => keptAway(one, by, then.archive, then.asOf)).map((one) => [one.event.id, one]),
    ).values(),
  ];
  if (away.length > 0) {
    const subjects = [
      away
        .slice(0, MOST_SKIPPED)
        .map(({ event }) => `event:${event.id}`)
        .join("|"),
    ];
    return asks({ about: "events", which: "one", page: 0, subjects, focus: "who", by, ...asKnown(then.asOf) });
  }
  return hostInstead(who, what, then) ?? (isOfAny || !findsSomething(went, then) ? undefined : went);
}

/** As many as are asked back. */
const MOST_SKIPPED = 4;

function awayFrom(asked: string, then: IntentContext): readonly FoundEvent[] {
  const question = eventsOf(readEnglish(asked, then));
  return question?.away === true ? findEvents(question, then.archive) : [];
}

/** Who was to hold it, and gave that up. */
function hostInstead(who: string, what: string, then: IntentContext): Intent | undefined {
  const intent = readEnglish(`did ${who} give up hosting ${what}`, then);
  if (!intent.ok || !("question" in intent) || intent.question.about !== "event") return undefined;
  const { id, by, step } = intent.question;
  const event = then.archive.events.get(id);
  const bid = bidOfStep(step);
  if (event === undefined || by === undefined || bid?.what !== "withdrew") return undefined;
  const ids = by.split("|").map((ref) => splitRef(ref).id as string);
  return bidsTold(eventSteps(event, then.asOf), bid, ids, then.archive).length > 0 ? intent : undefined;
}

function eventsOf(intent: Intent): QuestionAbout<"events"> | undefined {
  return intent.ok && "question" in intent && intent.question.about === "events" ? intent.question : undefined;
}
