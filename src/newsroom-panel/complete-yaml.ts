// What can stand at the caret of a YAML text, by the JSON Schema that the house makes for editors.

/** As far as the schemas of the curated files go. */
export type YamlSchema = {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, YamlSchema>>;
  readonly items?: YamlSchema;
  readonly anyOf?: readonly YamlSchema[];
};

/** A value that may stand under a key, with its name for people. */
export type NamedValue = { readonly value: string; readonly name?: string };
/** What the schema does not list, by the key under which it stands: the ids of the archive, places by name. */
export type KnownValues = Readonly<Record<string, readonly NamedValue[]>>;

export type YamlCompletion = {
  /** What a choice takes the place of, as offsets of the text. */
  readonly from: number;
  readonly to: number;
  readonly choices: readonly { readonly text: string; readonly detail?: string }[];
};

/** More than these nobody reads while typing. */
const MAX_YAML_CHOICES = 12;

/** Where the caret is: the keys that lead there, what is typed of the last part, and whether that is a key, or either. */
type YamlPlace = {
  readonly path: readonly string[];
  readonly typed: string;
  readonly isKey: boolean | "either";
  /** Keys that stand in the same map. */
  readonly taken: readonly string[];
};

/** `offset`: of the caret, in UTF-16 units. Undefined where nothing is known to stand. */
export function completeYaml(
  text: string,
  offset: number,
  schema: YamlSchema,
  known: KnownValues,
): YamlCompletion | undefined {
  const place = placeAt(text, offset);
  const found = choicesAt(place, schema, known);
  const wanted = place.typed.toLowerCase();
  const fits = ({ text: choice, detail = "" }: (typeof found)[number]) =>
    choice.toLowerCase().includes(wanted) || detail.toLowerCase().includes(wanted);
  const begins = ({ text: choice }: (typeof found)[number]) => (choice.toLowerCase().startsWith(wanted) ? 0 : 1);
  const choices = found
    .filter(fits)
    .toSorted((a, b) => begins(a) - begins(b))
    .slice(0, MAX_YAML_CHOICES);
  if (choices.length === 0 || choices.some((one) => one.text === place.typed)) return undefined;
  return { from: offset - place.typed.length, to: offset, choices };
}

function choicesAt(
  { path, isKey, taken }: YamlPlace,
  schema: YamlSchema,
  known: KnownValues,
): YamlCompletion["choices"] {
  const here = path.reduce<YamlSchema | undefined>((at, key) => propertiesOf(at)?.[key], schema);
  const isMap = propertiesOf(here) !== undefined;
  if (isKey === true || (isKey === "either" && isMap)) {
    const keys = Object.keys(propertiesOf(here) ?? {}).filter((key) => !taken.includes(key));
    return keys.map((key) => ({ text: `${key}: ` }));
  }
  const key = path.at(-1) ?? "";
  const listed = listedValues(here).map((value) => ({ text: value }));
  const named = known[path.join(".")] ?? known[key] ?? [];
  if (listed.length > 0 || here === undefined) return listed;
  return named.map(({ value, name }) => ({ text: value, ...(name === undefined ? {} : { detail: name }) }));
}

/** Of a map, or of what a list of maps consists of. */
function propertiesOf(schema: YamlSchema | undefined): YamlSchema["properties"] {
  if (schema === undefined) return undefined;
  const parts = [schema, ...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])];
  return parts.find(({ properties }) => properties !== undefined)?.properties;
}

function listedValues(schema: YamlSchema | undefined): readonly string[] {
  if (schema === undefined) return [];
  const parts = [schema, ...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])];
  return parts.flatMap((part) => [...(part.enum ?? []), ...(part.const === undefined ? [] : [String(part.const)])]);
}

const LINE = /^(?<lead>\s*(?:- +)*)(?:(?<key>[\w-]+):(?:\s+(?<value>.*))?)?/;

function placeAt(text: string, offset: number): YamlPlace {
  const above = text.slice(0, offset).split("\n");
  const line = above.pop() ?? "";
  const { lead = "", key, value } = LINE.exec(line)?.groups ?? {};
  const parents = parentsOf(above, lead);
  if (key !== undefined && value !== undefined) return placeInValue([...parents, key], value);
  const typed = line.slice(lead.length);
  // A list under a key has values, unless each of its items is a map.
  if (lead.includes("-") && !typed.includes(":")) return { path: parents, typed, isKey: "either", taken: [] };
  return { path: parents, typed, isKey: true, taken: keysAround(text, offset, lead.length) };
}

/** `[a, b` and `{name: Geneva, country: r` are read to their last part. */
function placeInValue(path: readonly string[], value: string): YamlPlace {
  const isMap = value.startsWith("{");
  if (!isMap && !value.startsWith("[")) return { path, typed: value, isKey: false, taken: [] };
  const parts = value.slice(1).split(",");
  const last = (parts.at(-1) ?? "").trimStart();
  if (!isMap) return { path, typed: last, isKey: false, taken: [] };
  const [key = "", ...rest] = last.split(/:\s*/);
  if (rest.length > 0) return { path: [...path, key], typed: rest.join(": "), isKey: false, taken: [] };
  const taken = parts.slice(0, -1).map((part) => part.split(":")[0]?.trim() ?? "");
  return { path, typed: last, isKey: true, taken };
}

/** The keys over a line, by their indentation; a list may begin under its key without any. */
function parentsOf(above: readonly string[], lead: string): readonly string[] {
  let limit = lead.includes("-") ? lead.indexOf("-") + 1 : lead.length;
  const found: string[] = [];
  for (const line of above.toReversed()) {
    const { lead: other = "", key, value = "" } = LINE.exec(line)?.groups ?? {};
    if (key === undefined || value !== "" || other.length >= limit) continue;
    found.unshift(key);
    limit = other.length;
  }
  return found;
}

/** Keys of the same indentation, with nothing of a lesser one between. */
function keysAround(text: string, offset: number, indent: number): readonly string[] {
  const before = text.slice(0, offset).split("\n").slice(0, -1).toReversed();
  const after = text.slice(offset).split("\n").slice(1);
  const isOutside = (line: string) => line.trim() !== "" && (LINE.exec(line)?.groups?.lead ?? "").length < indent;
  const within = (lines: readonly string[]) => {
    const end = lines.findIndex(isOutside);
    return end === -1 ? lines : lines.slice(0, end);
  };
  return [...within(before), ...within(after)].flatMap((line) => {
    const { lead = "", key } = LINE.exec(line)?.groups ?? {};
    return key !== undefined && lead.length === indent ? [key] : [];
  });
}
