// What stands beside a place and a kind of meeting in a heading, and makes it another meeting: “Islamabad talks Taliban”, “Doha development round”.

import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { isHeading } from "./headings.ts";

/** “Islamabad talks Taliban”: in a heading, who stands right behind what an event is called is to have been there. */
export function partiesBehind(
  event: RecordPart,
  named: readonly RecordPart[],
  message: ReadMessage,
): readonly string[] {
  if (!isHeading(message)) return [];
  const behind = named.filter(({ from, records }) => from === event.to && records.some(({ kind }) => kind === "actor"));
  return behind.map(({ records }) => refsOf(records));
}

/** “Doha development round”, “conference on development”: no news that are asked for. */
export function developmentCalled({ words, parts }: ReadMessage): readonly string[] {
  const at = words.findIndex(({ key }) => key === "development");
  return at > 0 && parts.some(({ is, from }) => is === "kind" && from === at + 1) ? ["development"] : [];
}
