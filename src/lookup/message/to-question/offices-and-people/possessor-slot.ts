// Something of a person: “Erdogan’s foreign minister”, “Biden’s secretary of state”.

import { addDays, daysBetween, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { keyOf, namedIn } from "../../../../archive/names/whole-names.ts";
import { officesOn } from "../../../../archive/offices.ts";
import type { Office } from "../../../../archive/schema.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";

/** The person whose something is named: “Erdogan’s foreign minister”, “Trump’s wife”. */
export function ownerIn({ parts, words }: ReadMessage, archive: Pick<Archive, "actors">): RecordPart | undefined {
  return parts.findLast(
    (part): part is RecordPart =>
      part.is === "record" &&
      part.to < words.length &&
      part.records.every(({ kind, id }) => isPerson(kind, id, archive)) &&
      (words[part.to - 1]?.owns === true || ownsOfficeBehind(part, parts, archive)),
  );
}

/** “Merkels spokesman”: nobody is called so but in the genitive, without its apostrophe. */
function ownsOfficeBehind(part: RecordPart, parts: readonly Part[], archive: Pick<Archive, "actors">): boolean {
  if (!/\p{L}s$/iu.test(part.text) || !parts.some(({ is, from }) => is === "office" && from === part.to)) return false;
  const family = keyOf(part.text).split(" ").at(-1);
  return part.records.every(({ id }) => {
    const actor = archive.actors.get(id as never);
    return (
      actor !== undefined &&
      ![actor.name, ...(actor.also ?? [])].some((name) =>
        keyOf(name)
          .split(" ")
          .includes(family ?? ""),
      )
    );
  });
}

/** “The treasury secretary under Biden”. */
function underWhom({ parts, words }: ReadMessage, archive: Pick<Archive, "actors">): RecordPart | undefined {
  return parts.find(
    (part): part is RecordPart =>
      part.is === "record" &&
      words[part.from - 1]?.key === "under" &&
      part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
}

/** “Erdogan’s foreign minister” is that of his state, and not Erdogan. */
export function stateOfOwner(
  message: ReadMessage,
  office: Part | undefined,
  archive: IntentContext["archive"],
): RecordPart | undefined {
  const under = underWhom(message, archive);
  const owner = under ?? ownerIn(message, archive);
  if (office === undefined || owner === undefined || (owner !== under && owner.to > office.from)) return undefined;
  const countries = owner.records.flatMap(({ kind, id }) => {
    const actor = isPerson(kind, id, archive) ? archive.actors.get(id as never) : undefined;
    return actor?.country === undefined ? [] : (namedIn("actor", actor.country, archive) ?? []);
  });
  return countries.length !== 1 ? undefined : { ...owner, text: "", records: countries };
}

/** “Biden’s secretary of state” is whoever was it while he was in office, between its first and its last day. */
export function timeOfOwner(message: ReadMessage, { archive, today }: IntentContext): Span | undefined {
  const [named] = (underWhom(message, archive) ?? ownerIn(message, archive))?.records ?? [];
  const owner = named === undefined ? undefined : archive.actors.get(named.id as never);
  if (owner === undefined || officesOn(owner, today).length > 0) return undefined;
  const last = owner.offices.toSorted((a, b) => startOfOffice(b).localeCompare(startOfOffice(a)))[0];
  const [from, to] = [last?.from && latest(last.from), last?.to && earliest(last.to)];
  return from === undefined || to === undefined || daysBetween(from, to) < 2
    ? undefined
    : { from: addDays(from, 1), to: addDays(to, -1) };
}

function startOfOffice({ from }: Office): string {
  return (from && earliest(from)) ?? "";
}
