import * as z from "zod";
import { openShelf, type Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/** Questions that are too long for a button, as texts, each for as long as it is told to stay. */
export type QuestionStore = Pick<Shelf<string>, "get" | "set">;

export function openQuestionStore(table: Table): QuestionStore {
  const { get, set } = openShelf(table, "long-questions", z.string());
  return { get, set };
}
