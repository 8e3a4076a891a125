// JSON Schemas of the curated files, made from the zod schemas, so that editors complete and check YAML as it is typed.
import * as z from "zod";
import { COLLECTIONS, type Collection } from "./collections.ts";

/** File name under data/schemas → its text. Events and quotes are one record, the lists are lists. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const collections = Object.keys(COLLECTIONS) as Collection[];
  return Object.fromEntries(collections.map((collection) => [`${collection}.json`, schemaText(collection)]));
}

/** The first line of a curated file, by which editors find its schema. */
export function schemaLine(collection: Collection): string {
  const up = collection === "events" || collection === "quotes" ? "../" : "./";
  return `# yaml-language-server: $schema=${up}schemas/${collection}.json`;
}

function schemaText(collection: Collection): string {
  const { schema } = COLLECTIONS[collection];
  const whole = collection === "events" || collection === "quotes" ? schema : z.array(schema);
  // YAML gives `null` for an empty value and the schemas say where it may stand; `input` is what a person writes.
  const json = z.toJSONSchema(whole, { io: "input", target: "draft-7", unrepresentable: "any" });
  return `${JSON.stringify(json, null, 2)}\n`;
}
