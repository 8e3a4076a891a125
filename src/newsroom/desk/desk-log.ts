// Who did what at the desk.
import * as z from "zod";
import { EventId, InstantField } from "../../archive/fields.ts";
import { Editor } from "../writing/publication.ts";

export const DESK_DEEDS = [
  "published",
  "undone",
  "sourced",
  "dismissed",
  "put-aside",
  "attached",
  "not-yet-known",
  "agreed",
  "refused",
  "report-closed",
] as const;

export const DeskLogEntry = z.strictObject({
  at: InstantField,
  by: Editor,
  did: z.enum(DESK_DEEDS),
  /** What it was done to, as a reader would name it. */
  title: z.string(),
  event: EventId.optional(),
  publication: z.string().optional(),
});

export type DeskLogEntry = z.output<typeof DeskLogEntry>;
