// “When did Finland join NATO”, “when did the UK leave the EU”: who belongs to a body since when is told of no meeting.

import type { Archive } from "../../../archive/archive.ts";
import { isSeriesTopic } from "../../../archive/series-topics.ts";
import { typedText } from "../../../text/typed-words.ts";
import type { Part } from "../../parts/part.ts";
import type { ReadMessage } from "../read-message.ts";

const BELONGS: ReadonlySet<string> = new Set(
  "join joins joined joining leave leaves left leaving quit quits enter entered withdraw withdrew exit exited accede acceded member members membership accession".split(
    " ",
  ),
);
const BETWEEN: ReadonlySet<string> = new Set("the a an from to of out in into".split(" "));

/** The words that ask for it; undefined where a person comes or goes, or where a meeting of the body is named. */
export function membershipIn({ words, parts }: ReadMessage, archive: Archive): string | undefined {
  const at = words.findIndex(({ key }) => BELONGS.has(key));
  if (at < 0 || parts.length !== 2 || parts.some(({ is }) => is !== "record")) return undefined;
  const bodyKind = (part: Part, kind: string) =>
    part.is === "record" &&
    part.records.some((one) => one.kind === "actor" && archive.actors.get(one.id)?.kind === kind);
  const state = parts.find((part) => bodyKind(part, "state"));
  const isSeries = (part: Part) =>
    part.is === "record" && part.records.some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive));
  const body = parts.find((part) => part !== state && (bodyKind(part, "organisation") || isSeries(part)));
  if (state === undefined || body === undefined) return undefined;
  const [from, to] = at < body.from ? [at + 1, body.from] : [body.to, at];
  const isBeside = words.slice(from, to).every(({ key }) => BETWEEN.has(key));
  return isBeside ? typedText(words, Math.min(at, body.from), Math.max(at + 1, body.to)) : undefined;
}
