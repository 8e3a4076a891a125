// What asks for all by its plural, though no word says so: “presidents of France”, “Trump and Kim meetings”, “what happened in Oman”.

import type { TopicId } from "../../../../archive/fields.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { Ask } from "../../ask/ask.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksEvents } from "../events/event-intents.ts";
import { refsOf } from "../events/record-refs.ts";
import { IS_LAST, IS_NEXT } from "../events/single-event.ts";
import { seriesIn } from "../which-event/resolve-series.ts";
import { isPluralOfSeries } from "./several-ahead.ts";

/** undefined where one is asked for, or a word says how many. */
export function asksListed(ask: Ask, message: ReadMessage, then: IntentContext): Intent | undefined {
  if (OF_LISTS.has(ask)) return holdersListed(message) ?? asksPlural(message, then) ?? asksSeveral(message, then);
  return OF_A_TURN.has(ask) ? asksSeveral(message, then) : undefined;
}

const OF_LISTS: ReadonlySet<Ask> = new Set<Ask>(["list", "event", "who", "outcome"]);

/** For which a plural is taken where nothing else says which is meant. */
const OF_A_TURN: ReadonlySet<Ask> = new Set<Ask>(["next", "last", "changes", "span", "when", "where", "attends"]);

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
  // “What happened at the Alaska summit” is one, of which its outcome is asked.
  if (isBare && isThere && last?.is === "record" && last.records.every(({ kind }) => kind === "event"))
    return asksEvents("outcome", message, then);
  return isBare && !isTurned && (isPlural || isThere) ? asksEvents("list", message, then) : undefined;
}

/** “Calls of Biden and Xi”, “Russia–Ukraine talks”, “COPs since 2021”, “who hosted the G20 since 2020”: several, of which no turn is told. */
function asksSeveral(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, since } = message;
  if (IS_NEXT.test(rest) || IS_LAST.test(rest) || IS_PLURAL_NEWS.test(rest) || message.translated === true)
    return undefined;
  const talks = seriesOfTalks(message, then);
  if (talks !== undefined)
    return asks({ about: "events", which: "all", page: 0, series: talks, ...asKnown(then.asOf) });
  const isMeant = beginsWithSeveral(message) || (since && (areAllEditions(message, then) || HOSTS.test(rest)));
  return isMeant ? asksEvents("list", message, then) : undefined;
}

/** What is asked for as news is no list of what there was. */
const IS_PLURAL_NEWS = whereItMayFit(/\b(?:chang\w*|news|new|happen\w*|updates?|develop\w*)\b/iu);

const OF_WHOM_ALL: ReadonlySet<string> = new Set("of by between among with to".split(" "));

/** “All calls of Biden”: behind nothing but an article. */
function beginsWithSeveral({ words, parts }: ReadMessage): boolean {
  const [kind] = parts;
  const isFirst = words.slice(0, kind?.from ?? 0).every(({ key }) => /^(?:the|all|any|list)$/u.test(key));
  return isFirst && kind?.is === "kind" && SEVERAL.test(kind.text) && OF_WHOM_ALL.has(words[kind.to]?.key ?? "");
}

const SEVERAL =
  /(?:^|\s)(?:meetings|summits|visits|encounters|gatherings|bilaterals|(?:phone |video )?calls|conversations)$/iu;

/** Nothing but the name of talks that recur: “Russia–Ukraine talks”. */
function seriesOfTalks({ parts, words, span }: ReadMessage, { archive }: IntentContext): TopicId | undefined {
  const [only, ...others] = parts;
  const isAlone = others.length === 0 && span === undefined;
  if (!isAlone || only?.is !== "record" || only.to - only.from !== words.length) return undefined;
  return /\btalks$/iu.test(only.text) ? seriesIn([only], archive) : undefined;
}

/** Nothing but “COPs” is named. */
function areAllEditions({ parts }: ReadMessage, { archive }: IntentContext): boolean {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 && isPluralOfSeries(only, archive);
}

const HOSTS = /\bhost(?:s|ed)\b/iu;
