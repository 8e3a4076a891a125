// Limits of the options of commands that the schema lacks. Source: Discord's page on application commands.
import { ApplicationCommandOptionType as Kind } from "discord-api-types/v10";
import * as z from "zod";
import type { Path, Problem } from "../errors/refusal.ts";

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const Option = z.looseObject({
  type: z.number(),
  name: z.string(),
  name_localizations: z.record(z.string(), z.string()).nullish(),
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  choices: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  options: z.array(z.unknown()).nullish(),
});
type Option = z.output<typeof Option>;
type Placed = { readonly option: Option; readonly at: Path };

export function checkName(name: string, path: Path): readonly Problem[] {
  if (NAME.test(name) && name === name.toLowerCase()) return [];
  return [{ path: [...path, "name"], message: "Must be lower-case letters, digits, - and _." }];
}

/** `depth`: 0 for the options of the command itself. What the schema has against them is said elsewhere. */
export function checkOptions(options: readonly unknown[], path: Path, depth = 0): readonly Problem[] {
  const placed = options.flatMap((one, index): Placed[] => {
    const parsed = Option.safeParse(one);
    return parsed.success ? [{ option: parsed.data, at: [...path, index] }] : [];
  });
  return [
    ...checkTogether(placed, path),
    ...placed.flatMap((one) => [
      ...checkName(one.option.name, one.at),
      ...checkDepth(one, depth),
      ...checkValues(one),
      ...checkOptions(one.option.options ?? [], [...one.at, "options"], depth + 1),
    ]),
  ];
}

function isNested({ type }: Option): boolean {
  return type === Kind.Subcommand || type === Kind.SubcommandGroup;
}

function checkTogether(placed: readonly Placed[], path: Path): readonly Problem[] {
  const problems: Problem[] = [];
  if (new Set(placed.map(({ option }) => isNested(option))).size > 1)
    problems.push({ path, message: "Subcommands and other options cannot stand side by side." });
  for (const [index, { option, at }] of placed.entries()) {
    const isTaken = placed.some(
      (other, place) =>
        (place < index && other.option.name === option.name) ||
        (place !== index && Object.values(other.option.name_localizations ?? {}).includes(option.name)),
    );
    if (isTaken) problems.push({ path: [...at, "name"], message: "Option names must be unique." });
    if (option.required === true && placed.slice(0, index).some((before) => before.option.required !== true))
      problems.push({
        path: [...at, "required"],
        message: "Required options must be placed before non-required options.",
      });
  }
  return problems;
}

function checkDepth({ option, at }: Placed, depth: number): readonly Problem[] {
  const deepest = option.type === Kind.SubcommandGroup ? 0 : 1;
  if (!isNested(option) || depth <= deepest) return [];
  return [{ path: [...at, "type"], message: "Subcommands cannot be nested deeper." }];
}

function checkValues({ option, at }: Placed): readonly Problem[] {
  const { choices, autocomplete, min_value: least, max_value: most } = option;
  const problems: Problem[] = [];
  if (typeof least === "number" && typeof most === "number" && least > most)
    problems.push({ path: [...at, "min_value"], message: "Must not be more than max_value." });
  for (const key of ["name", "value"] as const)
    if (new Set(choices?.map((choice) => choice[key])).size < (choices?.length ?? 0))
      problems.push({ path: [...at, "choices"], message: `Each ${key} of a choice must be unique.` });
  if (autocomplete === true && choices?.length)
    problems.push({ path: [...at, "choices"], message: "Cannot be combined with autocomplete." });
  return problems;
}
