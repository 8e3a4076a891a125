// What was written for an editor, kept so that it can be undone and told of.
import * as z from "zod";
import { InstantField } from "../../archive/fields.ts";
import { Snowflake } from "../../delivery/snowflake.ts";
import { Draft } from "./draft.ts";

/** How long it is known who did what at the desk, and what was published: long after it can be undone. Milliseconds. */
export const DESK_MEMORY_MS = 90 * 24 * 60 * 60_000;

/** `name` stands in Git's history: their own, or a desk name if they prefer one. */
export const Editor = z.strictObject({ user: Snowflake, name: z.string().min(1).max(80) });

/** A text that was put into a file, perhaps in the place of another; `created` when the file was not there before. `path` is relative to the archive’s folder. */
export const FileChange = z.strictObject({
  path: z.string(),
  /** UTF-16 units from the start of the file as it was before. */
  at: z.int().min(0),
  inserted: z.string(),
  /** What stands directly before it, up to 80 units: tells it from the same text elsewhere. */
  before: z.string().optional(),
  /** What stood there and made room for it, and comes back when it is taken out. */
  removed: z.string().optional(),
  /** With `removed`: what stands directly behind it, up to 80 units. Without it a longer text would be taken for this one. */
  after: z.string().optional(),
  created: z.boolean(),
});

/**
 * `writing`: begun, and perhaps not whole after a crash. `written`: the archive has shown it. `undoing`: begun to be taken out.
 * `undone`: taken out again. `failed`: nothing of it stands in the files, because it could not be written.
 */
export const Publication = z.strictObject({
  id: z.string(),
  /** What it was published for: the same again is not written twice. */
  key: z.string().optional(),
  at: InstantField,
  by: Editor,
  draft: Draft,
  changes: z.array(FileChange),
  state: z.enum(["writing", "written", "undoing", "undone", "failed"]),
  commit: z.string().optional(),
  /** `commit`: of the taking out. */
  undone: z.strictObject({ at: InstantField, by: Editor, commit: z.string().optional() }).optional(),
});

export type Editor = z.output<typeof Editor>;
export type FileChange = z.output<typeof FileChange>;
export type Publication = z.output<typeof Publication>;
