// Limits of components that the schema lacks. Source: Discord's page on the component reference.
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { BREAKS_DISCORD, type Path, type Problem } from "../errors/refusal.ts";
import { isPart, type Part } from "../world/components.ts";
import { excesses, type LimitUse } from "./measure.ts";

export type PlacedPart = { readonly part: Part; readonly path: Path };

const MAX_COMPONENTS = 40;
const MAX_TEXT = 4_000;
/** Beyond this Discord fails with a 500; UTF-8 bytes, as users measured it. */
const MAX_TEXT_BYTES = 10_170;

/** Every component with its place, outer ones first. */
export function placeParts(value: unknown, path: Path): PlacedPart[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => placeParts(one, [...path, index]));
  if (!isPart(value)) return [];
  return [
    { part: value, path },
    ...["components", "component", "accessory"].flatMap((key) => placeParts(value[key], [...path, key])),
  ];
}

export function checkComponents(components: unknown, path: Path, isV2: boolean): readonly Problem[] {
  const placed = placeParts(components, path);
  return [
    ...excesses(measureComponents(components, path)),
    ...repeated(placed, "custom_id", "Component custom id cannot be duplicated."),
    ...repeated(placed, "id", "Component id cannot be duplicated."),
    ...placed.flatMap(checkPart),
    ...(isV2 ? [] : placed.flatMap((one) => checkOld(one, path))),
  ];
}

function repeated(placed: readonly PlacedPart[], key: "custom_id" | "id", message: string): readonly Problem[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ part, path }) => {
    const value = part[key];
    // 0 asks Discord to choose an id.
    if (value === undefined || value === null || value === 0) return [];
    if (seen.has(value)) return [{ path: [...path, key], message }];
    seen.add(value);
    return [];
  });
}

/** How many there are, nested ones included, and how much text is in them. */
export function measureComponents(components: unknown, path: Path): readonly LimitUse[] {
  const placed = placeParts(components, path);
  const text = placed
    .map(({ part }) => (part.type === ComponentType.TextDisplay ? String(part.content ?? "") : ""))
    .join("");
  const says = (most: number, what: string) => `All text together must be ${most} or fewer ${what}.`;
  return [
    {
      ...{ name: "components", used: placed.length, most: MAX_COMPONENTS, path },
      says: `Must be ${MAX_COMPONENTS} or fewer components, nested ones included.`,
    },
    {
      ...{ name: "characters of text in components", used: [...text].length, most: MAX_TEXT, path },
      says: says(MAX_TEXT, "in length"),
    },
    {
      ...{ name: "bytes of text in components", used: Buffer.byteLength(text), most: MAX_TEXT_BYTES, path },
      ...{ says: says(MAX_TEXT_BYTES, "bytes"), code: BREAKS_DISCORD },
    },
  ];
}

function checkPart({ part, path }: PlacedPart): readonly Problem[] {
  if (part.type === ComponentType.Button) return checkButton(part, path);
  if (part.type === ComponentType.ActionRow) return checkRow(part, path);
  return checkSelect(part, path);
}

function checkButton(part: Part, path: Path): readonly Problem[] {
  const needs = part.style === ButtonStyle.Link ? "url" : part.style === ButtonStyle.Premium ? "sku_id" : "custom_id";
  const others = ["url", "sku_id", "custom_id"].filter((key) => key !== needs);
  const problems: Problem[] = [];
  if (!isThere(part[needs])) problems.push({ path: [...path, needs], message: "This field is required." });
  for (const key of others)
    if (isThere(part[key])) problems.push({ path: [...path, key], message: "Not allowed for this style." });
  if (needs === "url" && isThere(part.url) && !/^(https?|discord):\/\//.test(String(part.url)))
    problems.push({ path: [...path, "url"], message: "Scheme must be one of ('http', 'https', 'discord')." });
  if (needs !== "sku_id" && !isThere(part.label) && !isThere(part.emoji))
    problems.push({ path: [...path, "label"], message: "A button must have a label or an emoji." });
  return problems;
}

/** Neither absent nor empty. */
export function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function checkRow(part: Part, path: Path): readonly Problem[] {
  const inside = Array.isArray(part.components) ? part.components.filter(isPart) : [];
  const buttons = inside.filter(({ type }) => type === ComponentType.Button).length;
  if (buttons === inside.length || inside.length === 1) return [];
  return [{ path: [...path, "components"], message: "A row has up to five buttons, or one of anything else." }];
}

function checkSelect(part: Part, path: Path): readonly Problem[] {
  const problems: Problem[] = [];
  const { min_values: least, max_values } = part;
  const most = typeof max_values === "number" ? max_values : 1;
  if (typeof least === "number" && least > most)
    problems.push({ path: [...path, "min_values"], message: "Must not be more than max_values." });
  if (!Array.isArray(part.options)) return problems;
  if (most > part.options.length)
    problems.push({ path: [...path, "max_values"], message: "Must not be more than there are options." });
  if (part.options.filter((option) => option?.default === true).length > most)
    problems.push({ path: [...path, "options"], message: "More options are chosen beforehand than may be chosen." });
  const values: unknown[] = part.options.map((option) =>
    typeof option === "object" && option !== null ? option.value : option,
  );
  if (new Set(values).size < values.length)
    problems.push({ path: [...path, "options"], message: "The values must be unique." });
  return problems;
}

/** Without the V2 flag there are only rows, at most five. */
function checkOld({ part, path }: PlacedPart, root: Path): readonly Problem[] {
  if (path.length !== root.length + 1) return [];
  if (part.type !== ComponentType.ActionRow)
    return [{ path: [...path, "type"], message: "Needs the flag IS_COMPONENTS_V2." }];
  return Number(path.at(-1)) < 5 ? [] : [{ path, message: "Must be 5 or fewer rows." }];
}
