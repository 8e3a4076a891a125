// What an answer was narrowed to, in words.

import { type Day, edtfBetween } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Subject } from "../../archive/concerns.ts";
import { nameOf } from "../../archive/records.ts";
import { tokenize } from "../../text/tokens.ts";
import { ENGLISH } from "../../wording/words.ts";

/**
 * The topic that has a name of the actor who alone is asked about, such as the G7: who hosts a summit takes part in it, the group
 * itself may not.
 */
export function namesakeOf({ topic, actor }: Subject, archive: Pick<Archive, "actors" | "topics">): string | undefined {
  const one = topic === undefined && actor !== undefined ? archive.actors.get(actor) : undefined;
  if (one === undefined || one.kind !== "organisation") return undefined;
  const names = new Set(namesOf(one));
  return [...archive.topics.values()].find((other) => namesOf(other).some((name) => names.has(name)))?.id;
}

function namesOf({ name, also }: { readonly name: string; readonly also: readonly string[] }): readonly string[] {
  return [name, ...also].map((one) => tokenize(one).join(" "));
}

/** “: US-China relations, with Xi Jinping”, or nothing without a filter. */
export function headingFor({ topic, actor }: Subject, archive: Pick<Archive, "actors" | "topics">): string {
  const parts = [
    ...(topic === undefined ? [] : [archive.topics.get(topic)?.name ?? topic]),
    ...(actor === undefined ? [] : [`with ${ENGLISH.withArticle(nameOf(archive, actor))}`]),
  ];
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}

/** “, 1 March – 31 December 2021”, “, from 1 March 2021”, or nothing. */
export function spanPhrase({ from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined }): string {
  const span = edtfBetween(from, to);
  return span === undefined ? "" : `, ${ENGLISH.dates.edtf(span)}`;
}
