// “The Japan G7 summit” and “when is G7 Japan” as “the G7 summit in Japan”: a state right beside a recurring meeting is where that one was, and not one of those who came.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import type { TopicId } from "../../archive/fields.ts";
import { eventsBySubject } from "../../archive/may-concern.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { Actor } from "../../archive/schema.ts";
import { findEvents } from "../answers/find-events.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import type { Part, RecordPart } from "../parts/part.ts";
import { withoutEnd } from "./plain-words.ts";
import { type ReadMessage, readMessage } from "./read-message.ts";
import { seriesIn } from "./to-question/which-event/resolve-series.ts";

/** `line` where no edition was, or was to be, in the state, and nothing says that one is meant: “Argentina G20”, but not “the Argentina G20”. */
export function withHostBehind(line: string, archive: Archive, today: Day): string {
  const message = readMessage(withoutEnd(line), archive, today);
  const dated = withHostLast(line, message, archive);
  if (dated !== undefined) return dated;
  for (const [nth, state] of message.parts.entries()) {
    const meeting = message.parts[nth + 1];
    const host = hostIn(state, archive);
    if (host === undefined || meeting?.is !== "record" || meeting.from !== state.to) continue;
    const kind = kindBehind(meeting, message);
    const series = seriesIn([meeting], archive);
    if (kind === undefined || series === undefined) continue;
    if (message.words[state.from - 1]?.key !== "the" && !hasReceived(host, series, archive)) continue;
    const named = [meeting.text, kind].filter((text) => text !== "").join(" ");
    const typed = `${state.text} ${named}`;
    if (line.includes(typed)) return line.replace(typed, () => `${named} in ${host.name}`);
  }
  return line;
}

/** “When is G7 France”: where one was there, or was to be, or the state came to none of them; undefined where anything else is named. */
function withHostLast(line: string, { parts, words, rest }: ReadMessage, archive: Archive): string | undefined {
  const [meeting, ...others] = parts.filter(({ is }) => is !== "kind");
  const [state, ...more] = others;
  if (meeting?.is !== "record" || state === undefined || more.length > 0 || !ASKED_WHEN_OR_WHERE.test(rest))
    return undefined;
  const host = hostIn(state, archive);
  const kind = parts.find(({ is }) => is === "kind");
  const series = seriesIn([meeting], archive);
  if (host === undefined || series === undefined || state.to !== words.length) return undefined;
  const isBeside = kind === undefined ? state.from === meeting.to : kind.from === meeting.to && state.from === kind.to;
  const isHost = isBeside && (hasReceived(host, series, archive) || !hasComeTo(host, series, archive));
  return isHost && line.includes(` ${state.text}`)
    ? line.replace(` ${state.text}`, () => ` in ${host.name}`)
    : undefined;
}

const ASKED_WHEN_OR_WHERE = /^(?:so |and |but )?(?:when|where)(?:['’]s| is| was| will be)\b/iu;

/** To several, of which one may be meant; to a single one only as a party itself: one that a leader of it left out is not meant by its name. */
function hasComeTo({ id }: Actor, series: TopicId, archive: Archive): boolean {
  const editions = (eventsBySubject.of(archive).series.get(series) ?? []).filter((event) =>
    eventConcerns(event, { actor: id }, archive),
  );
  return editions.length > 1 || editions.some(({ participants }) => participants.some(({ actor }) => actor === id));
}

function hostIn(part: Part, archive: Archive): Actor | undefined {
  if (part.is !== "record") return undefined;
  const [only, ...others] = part.records.flatMap(({ kind, id }) =>
    kind === "actor" ? (archive.actors.get(id as never) ?? []) : [],
  );
  return others.length === 0 && only?.kind === "state" ? only : undefined;
}

/** The word for the one meeting, or nothing; undefined where the name goes on otherwise: “G7 summits”, “BRICS member”. */
function kindBehind({ to }: RecordPart, { words, parts }: ReadMessage): string | undefined {
  const behind = parts.find(({ from }) => from === to);
  if (behind?.is === "kind") return /s$/iu.test(behind.text) ? undefined : behind.text;
  const next = words[to]?.key;
  return next === undefined || isFunctionWord(next) || /^(?:19|20)\d\d$/.test(next) ? "" : undefined;
}

function hasReceived(host: Actor, series: TopicId, archive: Archive): boolean {
  return findEvents({ series, places: [keyOf(host.name)] }, archive).length > 0;
}
