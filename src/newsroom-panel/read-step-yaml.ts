// What an editor writes of a step in YAML, beside the form: read key by key, and what is wrong with it at its line.
import * as z from "zod";
import type { Archive } from "../archive/archive.ts";
import type { Fault, Path, Spot } from "../archive/files/faults.ts";
import { checkRecord, parseYaml } from "../archive/files/parse-file.ts";
import { refer } from "../archive/files/references.ts";
import { Development } from "../archive/schema.ts";
import { StepDraft } from "../newsroom/writing/draft.ts";
import type { Words } from "../wording/words.ts";

/** What the form has a field for, too. */
const FORM_KEYS = ["status", "date", "says", "summary", "known"] as const;

/** Stands for what a step has to have, and the form says: never written. */
const FORM_SAYS = { known: "2020-01-01", summary: "-", sources: [] };

const MoreOfStep = StepDraft.omit({ status: true, date: true, says: true, summary: true, known: true }).partial();

type StepYaml = {
  /** Of what the form has fields for. */
  readonly fields: Readonly<Record<string, string>>;
  readonly step: z.output<typeof MoreOfStep>;
  /** A sentence each, with the line. */
  readonly faults: readonly string[];
};

type YamlReading = { readonly archive: Archive; readonly words: Words };

/** `isInForm`: whether a field of the form has something in it; what stands in both places is a fault. */
export function readStepYaml(
  text: string,
  isInForm: (key: string) => boolean,
  { archive, words }: YamlReading,
): StepYaml {
  const { newsroomPanel: say } = words;
  const nothing = { fields: {}, step: {} };
  if (text.trim() === "") return { ...nothing, faults: [] };
  const { entries, faults: unreadable } = parseYaml("", text, z.looseObject({}), false);
  const [entry] = entries;
  const inWords = (faults: readonly Fault[]) =>
    faults.map(({ line, message }) => say.yamlFault({ line: String(line), message }));
  if (entry === undefined) return { ...nothing, faults: inWords(unreadable) };
  const { value, locate } = entry;
  const merged = { ...FORM_SAYS, ...value };
  const twice = FORM_KEYS.filter((key) => value[key] !== undefined && isInForm(key));
  const faults = [
    ...checkRecord(Development.safeParse(merged), Development, merged, locate).faults,
    ...strayIds(value, locate, archive),
    ...twice.map((key) => ({ ...locate([key]), message: say.yamlTwice({ key }) })),
    ...(value.participants === undefined
      ? []
      : [{ ...locate(["participants"]), message: say.yamlNotHere({ key: "participants" }) }]),
  ];
  const step = MoreOfStep.safeParse(moreOf(value));
  if (faults.length > 0 || !step.success) return { ...nothing, faults: inWords(faults) };
  const fields = FORM_KEYS.flatMap((key) => (value[key] === undefined ? [] : [[key, String(value[key] ?? "none")]]));
  return { fields: Object.fromEntries(fields), step: step.data, faults: [] };
}

type YamlKeys = Readonly<Record<string, unknown>>;

/** In the shape of a draft, without what the form says. */
function moreOf(value: YamlKeys): object {
  const { "confirmed-by": confirmedBy, "part-of-day": partOfDay, sources, ...others } = value;
  const rest = Object.entries(others).filter(([key]) => FORM_KEYS.every((one) => one !== key));
  return {
    ...Object.fromEntries(rest),
    ...(confirmedBy === undefined ? {} : { confirmedBy }),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    ...(Array.isArray(sources) && sources.length > 0 ? { sources: sources.map((id: unknown) => ({ id })) } : {}),
  };
}

/** Ids of nothing in the archive, each at its place. */
function strayIds(
  value: YamlKeys,
  locate: (path: Path) => Spot,
  { actors, topics, sources, events, quotes }: Archive,
): Fault[] {
  const ids = {
    actors: new Set<string>(actors.keys()),
    topics: new Set<string>(topics.keys()),
    sources: new Set<string>(sources.keys()),
    events: new Set<string>(events.keys()),
    quotes: new Set<string>(quotes.keys()),
  };
  const listed = (key: string, collection: "actors" | "sources") => {
    const all: unknown[] = Array.isArray(value[key]) ? value[key] : [];
    return all.flatMap((id, index) =>
      typeof id === "string" ? refer({ locate }, [key, index], collection, id, ids) : [],
    );
  };
  const place = value.place;
  const country: unknown = typeof place === "object" && place !== null ? Reflect.get(place, "country") : undefined;
  return [
    ...listed("confirmed-by", "actors"),
    ...listed("declined", "actors"),
    ...listed("sources", "sources"),
    ...(typeof country === "string" ? refer({ locate }, ["place", "country"], "actors", country, ids) : []),
  ];
}
