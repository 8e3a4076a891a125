// The topic and actor that options name; a sentence when one of them fits nothing.
import type { Archive } from "../archive/archive.ts";
import type { View } from "../view.ts";
import { resolveActor, resolveTopic } from "./suggest.ts";

type Named = { readonly topic?: string | undefined; readonly actor?: string | undefined };

export type Narrowed =
  | { readonly ok: true; readonly filter: { readonly topic?: string; readonly actor?: string } }
  | { readonly ok: false; readonly view: View };

export function narrow({ topic, actor }: Named, archive: Archive): Narrowed {
  const topicId = topic === undefined ? undefined : resolveTopic(topic, archive);
  if (topic !== undefined && topicId === undefined) return unknown("topic", topic);
  const actorId = actor === undefined ? undefined : resolveActor(actor, archive);
  if (actor !== undefined && actorId === undefined) return unknown("person, state or organisation", actor);
  const filter = {
    ...(topicId === undefined ? {} : { topic: topicId }),
    ...(actorId === undefined ? {} : { actor: actorId }),
  };
  return { ok: true, filter };
}

function unknown(what: string, typed: string): Narrowed {
  const text = `The archive knows no ${what} called “${typed}”. Choose one of those offered while you type.`;
  return { ok: false, view: { kind: "notice", tone: "info", text } };
}
