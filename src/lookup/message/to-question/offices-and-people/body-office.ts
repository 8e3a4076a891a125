// “At the UN climate office”: a body that is named in more words than the archive has for it, by whoever is asked about.

import type { Actor, Office } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";

/** Where more stands behind a body it is another one, and whoever held no other office held that. */
export function onlyOffice({ offices }: Actor, { words }: ReadMessage, of: RecordPart | undefined): Office | undefined {
  if (of === undefined || offices.length !== 1) return undefined;
  const behind = words.slice(of.to, of.to + MOST_OF_A_BODY).map(({ key }) => key);
  // “The AU commission”, and no “NATO chief”, which is that of the whole.
  const isPart = PARTS_OF_BODIES.has(behind[0] ?? "") && tokenize(offices[0]?.title ?? "").includes(behind[0] ?? "");
  return isPart || behind.findIndex((key) => PARTS_OF_BODIES.has(key) || HEADS_OF_BODIES.has(key)) > 0
    ? offices[0]
    : undefined;
}

const MOST_OF_A_BODY = 4;

const PARTS_OF_BODIES: ReadonlySet<string> = new Set(
  "office secretariat agency body convention programme commission council".split(" "),
);

const HEADS_OF_BODIES: ReadonlySet<string> = new Set("chief head boss secretary".split(" "));
