// What someone means to follow: offered while they type, and read from what they typed.

import type { Day } from "@attache/edtf";
import type { Archive } from "#src/archive/archive.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { liesAhead } from "#src/archive/phase.ts";
import { type Hit, IN_A_NAME, WHOLE_NAME } from "#src/archive/search/search.ts";
import type { Choice } from "#src/core/command.ts";
import type { Ask, View } from "#src/core/view.ts";
import { TARGET_KINDS, type Target } from "#src/follow/follower.ts";
import { resolveActor, resolveTopic, suggestActors, suggestEvents, suggestTopics } from "#src/lookup/names/suggest.ts";

/** Discord shows at most 25 choices. */
const MAX_TARGETS = 25;

/** Best first; while nothing is typed, what lies ahead and some topics. */
export function suggestTargets(typed: string, archive: Archive, today: Day): readonly Choice[] {
  const events = suggestEvents(typed, archive, today).map((choice) => offer("event", choice, archive));
  const topics = suggestTopics(typed, archive).map((choice) => offer("topic", choice, archive));
  if (typed.trim() === "") return [...events.slice(0, 15), ...topics.slice(0, MAX_TARGETS - 15)];
  const actors = suggestActors(typed, archive).map((choice) => offer("actor", choice, archive));
  const offered = new Map([...events, ...actors, ...topics].map((choice) => [`${choice.kind}:${choice.id}`, choice]));
  const hits = archive.search.find(typed, { kinds: [...TARGET_KINDS], limit: MAX_TARGETS, today, typing: true });
  return topicFirst(hits)
    .flatMap(({ kind, id }) => offered.get(`${kind}:${id}`) ?? [])
    .map(({ name, value }) => ({ name, value }));
}

/** A group and the topic of its summits may have the same name: then the topic is meant, for the group itself takes part in little. */
function topicFirst(hits: readonly Hit[]): readonly Hit[] {
  const topic = hits.find(({ kind, score }) => kind === "topic" && score >= WHOLE_NAME);
  return topic === undefined ? hits : [topic, ...hits.filter((hit) => hit !== topic)];
}

/** What a text names: one thing, or several events equally well, best first; nothing fits when there are none of these either. */
export type MeantTarget<T> = { readonly one: T } | { readonly one: undefined; readonly events: readonly string[] };

/** An id, an id with its kind before it (`topic:us-china`), or a name; of events that it fits equally well those that lie ahead. */
export function resolveTarget(typed: string, archive: Archive, today: Day): MeantTarget<Target> {
  const text = typed.trim();
  const given = /^(event|actor|topic):(.+)$/.exec(text);
  const exact = TARGET_KINDS.find((kind) =>
    given === null ? shelfOf(kind, archive).has(text) : kind === given[1] && shelfOf(kind, archive).has(given[2] ?? ""),
  );
  if (exact !== undefined) return { one: { kind: exact, id: given?.[2] ?? text } };
  const hits = topicFirst(archive.search.find(text, { kinds: [...TARGET_KINDS], limit: MAX_TARGETS, today }));
  for (const hit of hits.filter(({ score }) => score >= IN_A_NAME)) {
    const { kind, id } = hit;
    if (kind === "event") {
      const meant = meantOf(hit, hits, archive, today);
      return meant.one === undefined ? meant : { one: { kind, id: meant.one } };
    }
    if (kind === "actor" && resolveActor(text, archive) === id) return { one: { kind, id } };
    if (kind === "topic" && resolveTopic(text, archive) === id) return { one: { kind, id } };
  }
  return { one: undefined, events: [] };
}

/** The id of an event, or a name; of events that it fits equally well those that lie ahead are meant. */
export function resolveEvent(typed: string, archive: Archive, today: Day): MeantTarget<string> {
  const text = typed.trim();
  if (archive.events.has(text)) return { one: text };
  const hits = archive.search.find(text, { kinds: ["event"], limit: MAX_TARGETS, today });
  const [best] = hits;
  if (best === undefined || best.score < IN_A_NAME) return { one: undefined, events: [] };
  return meantOf(best, hits, archive, today);
}

/** Scores this near to each other count as just as good a fit. */
const TARGET_TIE = 3;

/** The best of the events when the words are its whole name; otherwise those that they fit as well, of which they mean what lies ahead. */
function meantOf(best: Hit, hits: readonly Hit[], archive: Archive, today: Day): MeantTarget<string> {
  if (best.score >= WHOLE_NAME) return { one: best.id };
  const equals = hits
    .filter(({ kind, score }) => kind === "event" && best.score - score <= TARGET_TIE)
    .map(({ id }) => id);
  const coming = equals.filter((id) => isComing(id, archive, today));
  const events = coming.length > 0 ? coming : equals;
  const [one] = events;
  return one !== undefined && events.length === 1 ? { one } : { one: undefined, events };
}

/** Events that somebody can be reminded of. */
export function suggestComing(typed: string, archive: Archive, today: Day): readonly Choice[] {
  return suggestEvents(typed, archive, today).filter(({ value }) => isComing(value, archive, today));
}

/** Whether it has not begun and is not called off. */
function isComing(id: string, archive: Archive, today: Day): boolean {
  const event = archive.events.get(id);
  const state = event && stateAsOf(event, undefined);
  return state !== undefined && liesAhead(state, today);
}

/** Buttons on a notice. */
const MAX_TARGET_CHOICES = 5;

/** The sentence that names nothing or too much, with a button to each event that may have been meant. */
export function unclear(typed: string, events: readonly string[], nothing: string, archive: Archive): TargetNotice {
  const asks = events.slice(0, MAX_TARGET_CHOICES).map((id): Ask => {
    return { label: archive.events.get(id)?.title ?? id, question: { about: "event", id, page: 0 } };
  });
  const text = events.length === 0 ? nothing : `“${typed}” fits several events.`;
  return { kind: "notice", tone: "info", text: `${text} Choose one of those offered while you type.`, asks };
}

export type TargetNotice = Extract<View, { kind: "notice" }>;

function offer(kind: Target["kind"], { name, value: id }: Choice, archive: Archive) {
  const note = kind === "actor" ? archive.actors.get(id)?.kind : kind === "topic" ? kind : undefined;
  const shared = TARGET_KINDS.filter((other) => shelfOf(other, archive).has(id)).length > 1;
  const label = note === undefined ? name : `${name} (${note})`;
  return { kind, id, name: label.slice(0, 100), value: shared ? `${kind}:${id}` : id };
}

function shelfOf(kind: Target["kind"], archive: Archive): ReadonlyMap<string, unknown> {
  return kind === "event" ? archive.events : kind === "actor" ? archive.actors : archive.topics;
}
