// What the query of an address asks for. Ids only: an address that is asked for years must not come to mean something else.
import type { Archive } from "../../archive/archive.ts";
import type { ActorId, TopicId } from "../../archive/fields.ts";
import { idIn } from "../../archive/records.ts";
import type { Words } from "../../wording/words.ts";

export type AddressFilter = { readonly topic?: TopicId; readonly actor?: ActorId };

export type ReadAddress =
  | { readonly ok: true; readonly filter: AddressFilter }
  | { readonly ok: false; readonly message: string };

/** The topic and the actor; or a sentence that says which of the ids is none. */
export function readAddress(query: URLSearchParams, archive: Archive, words: Words): ReadAddress {
  const [askedTopic, askedActor] = [query.get("topic"), query.get("actor")];
  const topic = idIn(archive.topics, askedTopic ?? "");
  const actor = idIn(archive.actors, askedActor ?? "");
  const quoted = (text: string) => words.labels.quoted({ text });
  if (askedTopic !== null && topic === undefined)
    return { ok: false, message: words.calendar.noTopicWithId({ id: quoted(askedTopic) }) };
  if (askedActor !== null && actor === undefined)
    return { ok: false, message: words.calendar.noActorWithId({ id: quoted(askedActor) }) };
  return { ok: true, filter: { ...(topic === undefined ? {} : { topic }), ...(actor === undefined ? {} : { actor }) } };
}

/** The first parameter that is none of these. */
export function strayParameter(query: URLSearchParams, known: ReadonlySet<string>): string | undefined {
  return [...query.keys()].find((name) => !known.has(name));
}
