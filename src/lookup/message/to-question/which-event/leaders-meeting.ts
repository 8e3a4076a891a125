// “The next meeting of EU leaders”, “meeting leaders G20”: of all who lead a state of the body, which is a summit of its series; no meeting of some of them beside it is theirs.

import type { Archive } from "../../../../archive/archive.ts";
import type { TopicId } from "../../../../archive/fields.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { typedText } from "../../../../text/typed-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { seriesIn, seriesOfBody } from "./resolve-series.ts";

type LeadersMeeting = { readonly body: RecordPart; readonly series: TopicId | undefined };

/** undefined where anything else is named beside the body and its meeting. */
export function meetingOfLeaders({ words, parts }: ReadMessage, archive: Archive): LeadersMeeting | undefined {
  const [kinds, [body, ...others]] = [parts.filter(({ is }) => is === "kind"), parts.filter(({ is }) => is !== "kind")];
  if (kinds.length === 0 || others.length > 0 || body?.is !== "record") return undefined;
  const isBody = body.records.some(
    ({ kind, id }) =>
      (kind === "actor" && archive.actors.get(id)?.kind === "organisation") ||
      (kind === "topic" && isSeriesTopic(id, archive)),
  );
  const before = words.slice(0, body.from).findLast(({ key }) => key !== "of" && key !== "the");
  const isTheirs = [before, words[body.to]].some((word) => /^(?:leaders|heads)$/u.test(word?.key ?? ""));
  const isOfState = kinds.some(({ text }) => /^(?:leaders meeting|heads of state)$/iu.test(text));
  if (!isBody || !(isTheirs || isOfState)) return undefined;
  return { body, series: seriesIn([body], archive) ?? seriesOfBody(body, archive) };
}

/** That there is none, where the next or last is asked for of a body whose summits the archive has not. */
export function lacksLeadersMeeting(message: ReadMessage, { archive, words, asOf }: IntentContext): Intent | undefined {
  const { parts, rest } = message;
  const meeting = IS_NEXT_OR_LAST.test(rest) ? meetingOfLeaders(message, archive) : undefined;
  if (meeting === undefined || meeting.series !== undefined) return undefined;
  const behind = /^(?:leaders|heads)$/u.test(message.words[meeting.body.to]?.key ?? "") ? 1 : 0;
  const ends = parts.map(({ to }) => to).concat(meeting.body.to + behind);
  const what = typedText(message.words, Math.min(...parts.map(({ from }) => from)), Math.max(...ends));
  return says(nothingFound(words.events.none({ what }), asOf));
}

const IS_NEXT_OR_LAST = /\b(?:next|last|latest|previous|upcoming|forthcoming|most recent)\b/iu;
