// A file of the archive, parsed as its place in the folder says.
import type * as z from "zod";
import type { Steps } from "../steps.ts";
import { COLLECTIONS, type Collection, type FilePlacement, type RecordOf } from "./collections.ts";
import { type ParsedFile, parseYaml } from "./parse-file.ts";
import { createLinesParser } from "./parse-lines.ts";
import { createListParser } from "./parse-list.ts";

export type FileParser = (
  path: string,
  shown: string,
  text: string,
  placement: FilePlacement,
) => Steps<ParsedFile<unknown>>;

/** Remembers the entries of lists and the lines of long files, which change by an entry at a time. */
export function createFileParser(): FileParser {
  const lists = new Map<string, ReturnType<typeof createListParser>>();
  const lines = new Map<string, ReturnType<typeof createLinesParser>>();
  return function* parse(path, shown, text, { collection, layout }) {
    const { schema } = COLLECTIONS[collection];
    if (layout === "lines") {
      const file = lines.get(path) ?? createLinesParser(shown, schema);
      lines.set(path, file);
      return yield* file(text);
    }
    if (layout === "one")
      return namedAsItsFile(shown, parseYaml<z.ZodType<RecordOf<Collection>>>(shown, text, schema, false));
    const list = lists.get(path) ?? createListParser(shown, schema);
    lists.set(path, list);
    return list(text);
  };
}

function namedAsItsFile(file: string, parsed: ParsedFile<RecordOf<Collection>>): ParsedFile<unknown> {
  const stem = file.replace(/^.*[/\\]|\.ya?ml$/g, "");
  const faults = parsed.drafts.flatMap(({ value, locate }) => {
    if (value?.id === undefined || value.id === stem) return [];
    return [{ ...locate(["id"]), message: `id: “${value.id}” in a file named ${stem}: the file name is the id` }];
  });
  return { ...parsed, faults: [...parsed.faults, ...faults], claimed: [...(parsed.claimed ?? []), stem] };
}
