// Limits of messages that the schema lacks. Source: Discord's page on the message resource.
import { MessageFlags } from "discord-api-types/v10";
import * as z from "zod";
import type { Problem } from "../errors/refusal.ts";
import type { Upload } from "../world/attachments.ts";
import { checkComponents, measureComponents, placeParts } from "./components.ts";
import { excesses, type LimitUse } from "./measure.ts";

const MAX_CONTENT = 2_000;
const MAX_EMBEDDED = 6_000;
const MAX_FILES = 10;

const Loose = z.looseObject({
  content: z.unknown().optional(),
  embeds: z.unknown().optional(),
  components: z.unknown().optional(),
  flags: z.unknown().optional(),
  nonce: z.unknown().optional(),
  enforce_nonce: z.unknown().optional(),
  poll: z.unknown().optional(),
  attachments: z.array(z.looseObject({ id: z.union([z.string(), z.number()]) })).nullish(),
  allowed_mentions: z
    .looseObject({
      parse: z.array(z.unknown()).nullish(),
      users: z.array(z.unknown()).nullish(),
      roles: z.array(z.unknown()).nullish(),
    })
    .nullish(),
});

export type MessageUse = {
  /** Where the message stands in the body: `["data"]` in a callback. */
  readonly at: readonly string[];
  /** An edit may lack the flags and rely on files that are there already. */
  readonly isEdit: boolean;
};

export function checkMessage(
  message: unknown,
  files: readonly Upload[],
  { at, isEdit }: MessageUse,
): readonly Problem[] {
  const parsed = Loose.safeParse(message ?? {});
  if (!parsed.success) return [];
  const body = parsed.data;
  const problem = (key: string, text: string): Problem => ({ path: [...at, key], message: text });
  const problems: Problem[] = [];
  const isV2 = typeof body.flags === "number" && (body.flags & MessageFlags.IsComponentsV2) !== 0;
  problems.push(...excesses(measureOwn(body, files, at)));
  if (isV2) {
    for (const key of ["content", "embeds", "poll", "sticker_ids"])
      if (isFilled(body[key])) problems.push(problem(key, "Cannot be used with the flag IS_COMPONENTS_V2."));
  }
  if (body.enforce_nonce === true && !isFilled(body.nonce))
    problems.push(problem("nonce", "enforce_nonce needs a nonce."));
  problems.push(...checkMentions(body, at));
  if (!isEdit) problems.push(...checkDescribed(body, files, at));
  // Whether an edited message is of the second kind shows only when it is found.
  const treatAsV2 = isV2 || (isEdit && body.flags === undefined);
  problems.push(...checkComponents(body.components, [...at, "components"], treatAsV2));
  if (!isEdit) problems.push(...checkFiles(body.components, body.embeds, files, at));
  return problems;
}

type Body = z.output<typeof Loose>;

/** What a message uses of its limits; `at` as in `MessageUse`. */
export function measureMessage(message: unknown, files: readonly Upload[], at: readonly string[]): readonly LimitUse[] {
  const parsed = Loose.safeParse(message ?? {});
  if (!parsed.success) return [];
  return [...measureOwn(parsed.data, files, at), ...measureComponents(parsed.data.components, [...at, "components"])];
}

function measureOwn({ content, embeds }: Body, files: readonly Upload[], at: readonly string[]): readonly LimitUse[] {
  return [
    {
      ...{ name: "characters of content", used: typeof content === "string" ? [...content].length : 0 },
      ...{ most: MAX_CONTENT, path: [...at, "content"], says: `Must be ${MAX_CONTENT} or fewer in length.` },
    },
    {
      ...{ name: "characters in embeds", used: embeddedText(embeds), most: MAX_EMBEDDED, path: [...at, "embeds"] },
      says: `All embeds together must be ${MAX_EMBEDDED} or fewer in length.`,
    },
    {
      ...{ name: "files", used: files.length, most: MAX_FILES, path: [...at, "attachments"] },
      says: `Must be ${MAX_FILES} or fewer files.`,
    },
  ];
}

function checkMentions({ allowed_mentions: allowed }: Body, at: readonly string[]): readonly Problem[] {
  return (["users", "roles"] as const).flatMap((kind) => {
    if (!allowed?.parse?.includes(kind) || !allowed[kind]?.length) return [];
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    return [{ path: [...at, "allowed_mentions"], message }];
  });
}

/** An attachment of a new message describes the file with its number. */
function checkDescribed({ attachments }: Body, files: readonly Upload[], at: readonly string[]): readonly Problem[] {
  return (attachments ?? []).flatMap(({ id }, place) => {
    if (files.some(({ index }) => index === Number(id))) return [];
    return [{ path: [...at, "attachments", place, "id"], message: "No file was uploaded for this attachment." }];
  });
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** Only what people read counts: not addresses. */
function embeddedText(embeds: unknown): number {
  let length = 0;
  const COUNTED = new Set(["title", "description", "name", "value", "text"]);
  JSON.stringify(embeds ?? [], (key, value) => {
    if (COUNTED.has(key) && typeof value === "string") length += value.length;
    return value;
  });
  return length;
}

/** `attachment://name` must name a file that comes with the message. */
function checkFiles(
  components: unknown,
  embeds: unknown,
  files: readonly Upload[],
  at: readonly string[],
): readonly Problem[] {
  const names = new Set(files.map(({ name }) => name));
  const problems: Problem[] = [];
  const look = (value: unknown, path: Problem["path"]) =>
    void JSON.stringify(value ?? null, (key, part) => {
      if (key === "url" && typeof part === "string" && part.startsWith("attachment://") && !names.has(part.slice(13)))
        problems.push({ path, message: `${part} is not among the files.` });
      return part;
    });
  for (const { part, path } of placeParts(components, [...at, "components"])) {
    const { components: _, component: __, accessory: ___, ...own } = part;
    look(own, path);
  }
  look(embeds, [...at, "embeds"]);
  return problems;
}
