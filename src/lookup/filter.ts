// Which events a topic or an actor concerns.
import { type Archive, nameOf } from "../archive/archive.ts";
import type { Event } from "../archive/schema.ts";

export type Filter = { readonly topic?: string | undefined; readonly actor?: string | undefined };

export function concerns(event: Event, { topic, actor }: Filter): boolean {
  if (topic !== undefined && !event.topics.includes(topic)) return false;
  if (actor === undefined) return true;
  const participants = [...event.participants, ...event.developments.flatMap((step) => step.participants ?? [])];
  return participants.some((one) => one.actor === actor);
}

/** “: US-China relations, with Xi Jinping”, or nothing without a filter. */
export function headingFor({ topic, actor }: Filter, archive: Pick<Archive, "actors" | "topics">): string {
  const parts = [
    ...(topic === undefined ? [] : [archive.topics.get(topic)?.name ?? topic]),
    ...(actor === undefined ? [] : [`with ${nameOf(archive, actor)}`]),
  ];
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}
