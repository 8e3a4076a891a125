// What someone means to follow: offered while they type, and read from what they typed.
import type { Archive } from "#src/archive/archive.ts";
import type { Day } from "#src/archive/dates.ts";
import type { Choice } from "#src/command.ts";
import { TARGET_KINDS, type Target } from "#src/follow/follower.ts";
import { resolveActor, resolveTopic, suggestActors, suggestEvents, suggestTopics } from "#src/lookup/suggest.ts";

/** Discord shows at most 25 choices. */
const MOST = 25;

/** Best first; while nothing is typed, what lies ahead and some topics. */
export function suggestTargets(typed: string, archive: Archive, today: Day): readonly Choice[] {
  const events = suggestEvents(typed, archive, today).map((choice) => offer("event", choice, archive));
  const topics = suggestTopics(typed, archive).map((choice) => offer("topic", choice, archive));
  if (typed.trim() === "") return [...events.slice(0, 15), ...topics.slice(0, MOST - 15)];
  const actors = suggestActors(typed, archive).map((choice) => offer("actor", choice, archive));
  const offered = new Map([...events, ...actors, ...topics].map((choice) => [`${choice.kind}:${choice.id}`, choice]));
  const hits = archive.search.find(typed, { kinds: [...TARGET_KINDS], limit: MOST });
  return hits.flatMap(({ kind, id }) => offered.get(`${kind}:${id}`) ?? []).map(({ name, value }) => ({ name, value }));
}

/** An id, an id with its kind before it (`topic:us-china`), or a name; undefined when it fits nothing well. */
export function resolveTarget(typed: string, archive: Archive): Target | undefined {
  const text = typed.trim();
  const given = /^(event|actor|topic):(.+)$/.exec(text);
  const exact = TARGET_KINDS.find((kind) =>
    given === null ? shelfOf(kind, archive).has(text) : kind === given[1] && shelfOf(kind, archive).has(given[2] ?? ""),
  );
  if (exact !== undefined) return { kind: exact, id: given?.[2] ?? text };
  for (const { kind, id } of archive.search.find(text, { kinds: [...TARGET_KINDS], limit: 5 })) {
    if (kind === "event") return { kind, id };
    if (kind === "actor" && resolveActor(text, archive) === id) return { kind, id };
    if (kind === "topic" && resolveTopic(text, archive) === id) return { kind, id };
  }
  return undefined;
}

/** The id of the event that a text names, by id or by its best fit. */
export function resolveEvent(typed: string, archive: Archive): string | undefined {
  const text = typed.trim();
  return archive.events.has(text) ? text : archive.search.find(text, { kinds: ["event"], limit: 1 })[0]?.id;
}

function offer(kind: Target["kind"], { name, value: id }: Choice, archive: Archive) {
  const note = kind === "actor" ? archive.actors.get(id)?.kind : kind === "topic" ? kind : undefined;
  const shared = TARGET_KINDS.filter((other) => shelfOf(other, archive).has(id)).length > 1;
  const label = note === undefined ? name : `${name} (${note})`;
  return { kind, id, name: label.slice(0, 100), value: shared ? `${kind}:${id}` : id };
}

function shelfOf(kind: Target["kind"], archive: Archive): ReadonlyMap<string, unknown> {
  return kind === "event" ? archive.events : kind === "actor" ? archive.actors : archive.topics;
}
