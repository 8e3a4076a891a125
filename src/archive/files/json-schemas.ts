// JSON Schemas of the curated files, made from the zod schemas, so that editors complete and check YAML as it is typed.
import * as z from "zod";
import { COLLECTIONS, type Collection } from "./collections.ts";

/** File name under data/schemas → its text. Events and quotes are one record, the lists are lists. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const shelves = Object.keys(COLLECTIONS) as Collection[];
  return Object.fromEntries(shelves.map((shelf) => [`${shelf}.json`, schemaText(shelf)]));
}

/** The first line of a curated file, by which editors find its schema. */
export function schemaLine(shelf: Collection): string {
  const up = shelf === "events" || shelf === "quotes" ? "../" : "./";
  return `# yaml-language-server: $schema=${up}schemas/${shelf}.json`;
}

function schemaText(shelf: Collection): string {
  const { schema } = COLLECTIONS[shelf];
  const whole = shelf === "events" || shelf === "quotes" ? schema : z.array(schema);
  // YAML gives `null` for an empty value and the schemas say where it may stand; `input` is what a person writes.
  const json = z.toJSONSchema(whole, { io: "input", target: "draft-7", unrepresentable: "any" });
  return `${JSON.stringify(json, null, 2)}\n`;
}
