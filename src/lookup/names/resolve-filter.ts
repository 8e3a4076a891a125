// The topic and actor that options name; a sentence when one of them fits nothing, or several, with what may have been meant.
import type { Archive } from "../../archive/archive.ts";
import { nameOf } from "../../archive/records.ts";
import type { Question } from "../../core/question.ts";
import type { Ask, View } from "../../core/view.ts";
import { joinWithAnd } from "../../wording/describe-state.ts";
import { type NamedKind, type ResolvedName, resolveName } from "./resolve-name.ts";

export type NamedFilter = { readonly topic?: string | undefined; readonly actor?: string | undefined };

export type Filter = { readonly topic?: string; readonly actor?: string };

/** The question for a topic and an actor; buttons that offer others ask the same with those. */
export type AskOf = (filter: Filter) => Question;

export type ResolvedFilter =
  | { readonly ok: true; readonly filter: Filter }
  | { readonly ok: false; readonly view: Extract<View, { kind: "notice" }> };

/** Without `ask`, what may have been meant is told in words. */
export function resolveFilter(named: NamedFilter, archive: Archive, ask?: AskOf): ResolvedFilter {
  const read = (kind: NamedKind) => {
    const typed = named[kind];
    return typed === undefined ? undefined : { kind, typed, meant: resolveName(typed, kind, archive) };
  };
  const options = [read("topic"), read("actor")].filter((one) => one !== undefined);
  const clear = options.filter(({ meant }) => meant.ids.length === 1);
  const filter: Filter = Object.fromEntries(clear.flatMap(({ kind, meant }) => meant.ids.map((id) => [kind, id])));
  const [unclear, ...others] = options.filter((one) => !clear.includes(one));
  if (unclear === undefined) return { ok: true, filter };
  // A button can mend one name; with two that are unclear it would leave out the other.
  const askMended = others.length > 0 ? undefined : ask;
  return { ok: false, view: whichOne(unclear, archive, askMended && ((one) => askMended({ ...filter, ...one }))) };
}

type Unclear = { readonly kind: NamedKind; readonly typed: string; readonly meant: ResolvedName };

const WHAT = { topic: "topic", actor: "person, state or organisation" } as const;
const SEVERAL = { topic: "topics", actor: "names" } as const;

function whichOne({ kind, typed, meant }: Unclear, archive: Archive, ask: AskOf | undefined): FilterNotice {
  const ids = meant.ids.length > 0 ? meant.ids : meant.near;
  const names = ids.map((id) => (kind === "actor" ? nameOf(archive, id) : (archive.topics.get(id)?.name ?? id)));
  const asks =
    ask === undefined ? [] : ids.map((id, at): Ask => ({ label: names[at] ?? id, question: ask({ [kind]: id }) }));
  return {
    kind: "notice",
    tone: "info",
    text: `${filterProblem(kind, typed, meant)} ${filterHint(meant, names, asks)}`,
    asks,
  };
}

type FilterNotice = Extract<View, { kind: "notice" }>;

function filterProblem(kind: NamedKind, typed: string, { ids }: ResolvedName): string {
  if (ids.length > 0) return `“${typed}” fits several ${SEVERAL[kind]}.`;
  return `The archive knows no ${WHAT[kind]} called “${typed}”.`;
}

function filterHint({ ids }: ResolvedName, names: readonly string[], asks: readonly Ask[]): string {
  if (names.length === 0) return "Choose one of those offered while you type.";
  if (asks.length > 0) return ids.length > 0 ? "Which one do you mean?" : "Did you mean one of these?";
  return `Did you mean ${joinWithAnd(names.map((name) => `“${name}”`)).replace(/ and (?=“[^”]*”$)/u, " or ")}?`;
}
