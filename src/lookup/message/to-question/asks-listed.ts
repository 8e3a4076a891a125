// What asks for all by its plural, though no word says so: “presidents of France”, “Trump and Kim meetings”, “what happened in Oman”.

import type { Ask } from "../ask/ask.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { asksEvents } from "./about-events.ts";
import { IS_LAST, IS_NEXT } from "./about-one.ts";
import { refsOf } from "./refs.ts";

/** undefined where one is asked for, or a word says how many. */
export function asksListed(ask: Ask, message: ReadMessage, then: IntentContext): Intent | undefined {
  return OF_LISTS.has(ask) ? (holdersListed(message) ?? asksPlural(message, then)) : undefined;
}

const OF_LISTS: ReadonlySet<Ask> = new Set<Ask>(["list", "event", "who", "outcome"]);

const HOLDERS =
  /\b(?<title>(?:vice )?presidents|(?:prime|foreign|defen[cs]e) ministers|premiers|chancellors|kings|emperors) of\b/iu;

/** “All presidents of France”: those who held the office, and no events of France. */
function holdersListed(message: ReadMessage): Intent | undefined {
  const [of, ...others] = message.parts;
  const title = HOLDERS.exec(message.rest)?.groups?.title?.toLowerCase().replace(/s$/, "");
  if (title === undefined || of?.is !== "record" || others.length > 0) return undefined;
  const bodies = of.records.filter(({ kind }) => kind === "actor");
  return bodies.length === 0 ? undefined : asks({ about: "office", title, of: refsOf(bodies), page: 0 });
}

const PLURAL = /^(?:meetings|summits|visits|encounters|gatherings|bilaterals|calls)$/iu;

/** “Trump and Kim meetings” are all of them; “what happened in Oman”, where nothing else tells what is meant, too. */
function asksPlural(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { parts, telling, unread, span, rest } = message;
  const last = parts.at(-1);
  const isBare = telling.length + unread.length === 0 && span === undefined;
  const bodies = parts.filter(({ is }) => is === "record").length;
  const isPlural = parts.length === 3 && bodies === 2 && last?.is === "kind" && PLURAL.test(last.text);
  const isThere = parts.length === 1 && /^what(?:'s| has| all)? happen\w* (?:in|at)\b/iu.test(rest);
  const isTurned = IS_NEXT.test(rest) || IS_LAST.test(rest);
  return isBare && !isTurned && (isPlural || isThere) ? asksEvents("list", message, then) : undefined;
}
