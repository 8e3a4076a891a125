// Which topics are those of a recurring meeting: asked of every message that names one.
import { derive } from "./derived.ts";
import type { TopicId } from "./fields.ts";
import type { Records } from "./records.ts";

/** The topics of which some event is an edition. */
export const seriesTopics = derive(
  ({ events }: Pick<Records, "events">) => [events],
  function* ({ events }) {
    const topics = new Set<TopicId>();
    for (const { series } of events.values()) {
      if (series !== undefined) topics.add(series);
      yield;
    }
    return topics as ReadonlySet<string>;
  },
);

/** Whether the topic of this id is a recurring meeting. */
export function isSeriesTopic(id: string, archive: Pick<Records, "events">): boolean {
  return seriesTopics.of(archive).has(id);
}
