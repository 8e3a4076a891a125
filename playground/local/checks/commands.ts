// Limits of application commands that the schema lacks. Source: Discord's page on application commands.
import { ApplicationCommandType } from "discord-api-types/v10";
import * as z from "zod";
import type { Problem } from "../http/refusal.ts";

type Path = readonly (string | number)[];

const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
/** All names, descriptions and values of one command. */
const MOST_CHARACTERS = 8_000;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const Option = z.looseObject({
  type: z.number(),
  name: z.string(),
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  choices: z.array(z.looseObject({ name: z.string() })).nullish(),
  options: z.array(z.unknown()).nullish(),
});
const Command = z.looseObject({
  name: z.string().nullish(),
  type: z.number().nullish(),
  description: z.string().nullish(),
  options: z.array(z.unknown()).nullish(),
});

export function checkCommands(body: unknown): readonly Problem[] {
  if (!Array.isArray(body)) return [{ path: [], message: "Must be a list." }];
  const commands = body.map((one) => Command.safeParse(one).data);
  const typeOf = (command: (typeof commands)[number]) => command?.type ?? ApplicationCommandType.ChatInput;
  const problems = Object.entries(MOST).flatMap(([type, most]) => {
    const count = commands.filter((command) => typeOf(command) === Number(type)).length;
    return count > most ? [{ path: [], message: `Must be ${most} or fewer commands of type ${type}.` }] : [];
  });
  const keys = commands.map((command) => `${typeOf(command)} ${command?.name}`);
  const repeats = keys.flatMap((key, index) =>
    keys.indexOf(key) === index ? [] : [{ path: [index, "name"], message: "This name is taken." }],
  );
  return [...problems, ...repeats, ...body.flatMap((command, index) => checkCommand(command, [index]))];
}

export function checkCommand(body: unknown, path: Path = []): readonly Problem[] {
  const parsed = Command.safeParse(body);
  if (!parsed.success) return [];
  const { name, type, description, options } = parsed.data;
  const problems: Problem[] = [];
  const isSlash = (type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  if (isSlash && typeof name === "string") problems.push(...checkName(name, path));
  if (isSlash && description === "")
    problems.push({ path: [...path, "description"], message: "This field is required." });
  if (!isSlash && isThere(description))
    problems.push({ path: [...path, "description"], message: "Must be empty for this type." });
  if (countCharacters(body) > MOST_CHARACTERS)
    problems.push({ path, message: `All texts together must be ${MOST_CHARACTERS} or fewer in length.` });
  return [...problems, ...checkOptions(options ?? [], [...path, "options"])];
}

function isThere(text: string | null | undefined): boolean {
  return text !== undefined && text !== null && text !== "";
}

function checkName(name: string, path: Path): readonly Problem[] {
  if (NAME.test(name) && name === name.toLowerCase()) return [];
  return [{ path: [...path, "name"], message: "Must be lower-case letters, digits, - and _." }];
}

function checkOptions(options: readonly unknown[], path: Path): readonly Problem[] {
  const seen = new Set<string>();
  let optional = false;
  return options.flatMap((one, index) => {
    const parsed = Option.safeParse(one);
    if (!parsed.success) return [];
    const { name, required, autocomplete, choices, options: inner } = parsed.data;
    const at = [...path, index];
    const problems: Problem[] = [...checkName(name, at)];
    if (seen.has(name)) problems.push({ path: [...at, "name"], message: "Option names must be unique." });
    seen.add(name);
    if (required === true && optional)
      problems.push({
        path: [...at, "required"],
        message: "Required options must be placed before non-required options.",
      });
    optional ||= required !== true;
    if (autocomplete === true && choices?.length)
      problems.push({ path: [...at, "choices"], message: "Cannot be combined with autocomplete." });
    return [...problems, ...checkOptions(inner ?? [], [...at, "options"])];
  });
}

/** Of the texts in one language; translations count instead of the default when they are longer, which is left out here. */
function countCharacters(command: unknown): number {
  let length = 0;
  JSON.stringify(command, (key, value) => {
    if (["name", "description", "value"].includes(key) && typeof value === "string") length += value.length;
    return key.endsWith("_localizations") ? undefined : value;
  });
  return length;
}
