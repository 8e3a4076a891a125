// Limits of application commands that the schema lacks. Source: Discord's page on application commands.
import { ApplicationCommandType } from "discord-api-types/v10";
import * as z from "zod";
import type { Path, Problem } from "../errors/refusal.ts";
import { checkName, checkOptions } from "./command-options.ts";
import { isThere } from "./components.ts";

const MAX_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
/** All names, descriptions and values of one command. */
const MAX_CHARACTERS = 8_000;

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
  const problems = Object.entries(MAX_COMMANDS).flatMap(([type, most]) => {
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
  if (!isSlash && options?.length)
    problems.push({ path: [...path, "options"], message: "Must be empty for this type." });
  if (!isSlash && isThere(description))
    problems.push({ path: [...path, "description"], message: "Must be empty for this type." });
  if (countCharacters(body) > MAX_CHARACTERS)
    problems.push({ path, message: `All texts together must be ${MAX_CHARACTERS} or fewer in length.` });
  return [...problems, ...checkOptions(options ?? [], [...path, "options"])];
}

/** All names, descriptions and values; of a text and its translations the longest counts. */
function countCharacters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countCharacters(one), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, part]) => {
    if (key.endsWith("_localizations")) return sum;
    if (typeof part !== "string") return sum + countCharacters(part);
    if (!["name", "description", "value"].includes(key)) return sum;
    const translations: unknown[] = Object.values(Reflect.get(value, `${key}_localizations`) ?? {});
    return sum + Math.max(...[part, ...translations].map((text) => String(text).length));
  }, 0);
}
