// What was typed into the forms of a draft, read: something that can be written, or why not, field by field.
import { type Day, type Edtf, formatEdtf } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { type ActorId, EdtfField, KnownField } from "../../archive/fields.ts";
import { idIn } from "../../archive/records.ts";
import { SOURCE_KINDS, STATUSES, type Status } from "../../archive/vocabulary.ts";
import type { Context } from "../../core/command.ts";
import { TICKED } from "../../core/form.ts";
import { resolveName } from "../../lookup/names/resolve-name.ts";
import type { FormDraft } from "../../newsroom/desk/form-draft.ts";
import type { SourceDraft, StepDraft } from "../../newsroom/writing/draft.ts";
import { quoted } from "../../wording/describe-state.ts";
import { dateInWords } from "./date-in-words.ts";
import { NO_CHANGE } from "./desk-forms.ts";

type FormReading = Pick<Context, "archive" | "words" | "today">;

/** What was read, and what could not be, in sentences. */
export type ReadField<T> = { readonly value: T; readonly problems: readonly string[] };

export function field(draft: Pick<FormDraft, "fields">, name: string): string {
  return (draft.fields[name] ?? "").trim();
}

/** The status that was chosen; undefined for “no change”. */
export function statusIn({ status }: FormDraft["fields"]): Status | undefined {
  return STATUSES.find((one) => one === status);
}

/** One step of an event; `value` is undefined when there are problems. */
export function readStepForm(
  draft: Pick<FormDraft, "fields" | "sources">,
  context: FormReading,
): ReadField<StepDraft | undefined> {
  const { words } = context;
  const status = statusIn(draft.fields);
  const date = readDate(field(draft, "date"), status, context);
  const place = readPlace(field(draft, "place"), context.archive, context);
  const confirmed = readActors(field(draft, "confirmed-by"), context);
  const known = dayBehind(field(draft, "known"), context.today);
  const unreadable = readAs(KnownField, known, () => words.deskProblems.unreadableKnown({ typed: known }));
  const summary = field(draft, "summary");
  const say = words.deskProblems;
  const problems = [
    ...date.problems,
    ...place.problems,
    ...confirmed.problems,
    ...unreadable,
    ...(summary === "" ? [say.missing({ field: words.deskForms.summary() })] : []),
    ...(draft.sources.length === 0 ? [say.noSource()] : []),
  ];
  if (problems.length > 0) return { value: undefined, problems };
  const [says, note] = [field(draft, "says"), field(draft, "note")];
  return {
    value: {
      known,
      ...(status === undefined ? {} : { status }),
      ...(confirmed.value.length === 0 ? {} : { confirmedBy: [...confirmed.value] }),
      ...(date.value === undefined ? {} : { date: date.value === null ? null : formatEdtf(date.value) }),
      ...(place.value === undefined ? {} : { place: place.value }),
      ...(field(draft, "correction") === TICKED ? { correction: true as const } : {}),
      ...(says === "" ? {} : { says }),
      summary,
      ...(note === "" ? {} : { note }),
      sources: [...draft.sources],
    },
    problems: [],
  };
}

/** Of these the days lie behind: “14 November” is the last one. */
const BEHIND: ReadonlySet<Status> = new Set(["under-way", "held"]);

/** A day that lies behind, in words seen from today, as EDTF; what is no time stays as it was typed. */
export function dayBehind(typed: string, today: Day): string {
  const day = typed.trim() === "" ? undefined : dateInWords(typed.trim(), today, "past");
  return day === undefined ? typed : formatEdtf(day);
}

/** EDTF, or a time in words seen from today; null for “none”, undefined for nothing. */
export function readDate(
  typed: string,
  status: Status | undefined,
  { words, today }: Pick<FormReading, "words" | "today">,
): ReadField<Edtf | null | undefined> {
  if (typed === "" || typed === NO_CHANGE) return { value: undefined, problems: [] };
  if (/^(none|no date|unknown)$/i.test(typed)) return { value: null, problems: [] };
  const value = dateInWords(typed, today, status !== undefined && BEHIND.has(status) ? "past" : "future");
  return value === undefined
    ? { value, problems: [words.deskProblems.unreadableDate({ typed })] }
    : { value, problems: [] };
}

/** “Geneva, Switzerland”; null for “none”. A country that the archive lacks is left to the name. */
function readPlace(typed: string, archive: Archive, { words }: FormReading): ReadField<StepDraft["place"] | undefined> {
  if (typed === "") return { value: undefined, problems: [] };
  if (/^none$/i.test(typed)) return { value: null, problems: [] };
  const [name = "", ...rest] = typed.split(",").map((part) => part.trim());
  const country = rest.join(", ");
  if (country === "") return { value: { name }, problems: [] };
  const meant = resolveName(country, ["actor"], archive);
  const id = meant.says === "exact" ? meant.one.id : undefined;
  if (id === undefined || archive.actors.get(id)?.kind !== "state")
    return { value: undefined, problems: [words.deskProblems.unknownNames({ names: quoted(country, words) })] };
  return { value: { name, country: id }, problems: [] };
}

/** Names with commas between them; only whole names count. */
export function readActors(typed: string, { archive, words }: FormReading): ReadField<readonly ActorId[]> {
  const names = typed.split(/[,;\n]/).map((name) => name.trim());
  const read = names
    .filter((name) => name !== "")
    .map((name) => ({ name, meant: resolveName(name, ["actor"], archive) }));
  const list = (some: typeof read) => words.or(some.map(({ name }) => quoted(name, words)));
  const several = read.filter(({ meant }) => meant.says === "several");
  const missing = read.filter(({ meant }) => meant.says === "none" || meant.says === "spelling");
  const say = words.deskProblems;
  return {
    value: read.flatMap(({ meant }) => (meant.says === "exact" ? [meant.one.id] : [])),
    problems: [
      ...(missing.length === 0 ? [] : [say.unknownNames({ names: list(missing) })]),
      ...(several.length === 0 ? [] : [say.severalNames({ names: list(several) })]),
    ],
  };
}

/** The source that the form for one names. */
export function readSource(draft: FormDraft, { words }: FormReading): ReadField<SourceDraft | undefined> {
  const [publisher, title, url, published] = ["publisher", "source-title", "address", "published"].map((name) =>
    field(draft, name),
  );
  const say = words.deskProblems;
  const isAddress = url === "" || /^https?:\/\/\S+$/.test(url ?? "");
  const problems = [
    ...(publisher === "" ? [say.missing({ field: words.deskForms.publisher() })] : []),
    ...(title === "" ? [say.missing({ field: words.deskForms.sourceTitle() })] : []),
    ...(isAddress ? [] : [say.wrongAddress({ typed: url ?? "" })]),
    ...readAs(EdtfField, published ?? "", () => say.unreadableDate({ typed: published ?? "" })),
  ];
  if (problems.length > 0) return { value: undefined, problems };
  const kind = SOURCE_KINDS.find((one) => one === field(draft, "source-kind")) ?? "press";
  const address = url === "" ? {} : { url: url ?? "" };
  const named = { publisher: publisher ?? "", title: title ?? "", published: published ?? "" };
  return { value: { ...named, ...address, kind, language: "en" }, problems: [] };
}

/** The problems of a text that has to be readable as a field of the archive. */
export function readAs(
  reader: typeof EdtfField | typeof KnownField,
  text: string,
  say: () => string,
): readonly string[] {
  return reader.safeParse(text).success ? [] : [say()];
}

/** Ids of topics by their names or ids, with commas between them. */
export function readTopics(typed: string, { archive, words }: FormReading) {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const read = names.map((name) => {
    const meant = resolveName(name, ["topic"], archive);
    return { name, id: idIn(archive.topics, name) ?? (meant.says === "exact" ? meant.one.id : undefined) };
  });
  const missing = read.filter(({ id }) => id === undefined).map(({ name }) => quoted(name, words));
  return {
    value: read.flatMap(({ id }) => (id === undefined ? [] : [id])),
    problems: missing.length === 0 ? [] : [words.deskProblems.unknownNames({ names: words.or(missing) })],
  };
}
