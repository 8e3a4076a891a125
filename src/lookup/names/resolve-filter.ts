// The topic and actor that options name; a sentence when one of them fits nothing, or several, with what may have been meant.

import type { Archive } from "../../archive/archive.ts";
import type { ActorId, TopicId } from "../../archive/fields.ts";
import { type Named, type NamedKind, titleOf } from "../../archive/names/whole-names.ts";
import { finish, type Steps } from "../../archive/steps.ts";
import type { Consider } from "../../core/considered.ts";
import { type Notice, notice } from "../../core/notice.ts";
import type { Question } from "../../core/question.ts";
import type { Ask } from "../../core/view.ts";
import { quoted } from "../../wording/describe-state.ts";
import type { Words } from "../../wording/words.ts";
import { type Resolution, resolveNameSteps } from "./resolve-name.ts";
import { sayInexact } from "./say-absent.ts";

export type NamedFilter = { readonly topic?: string | undefined; readonly actor?: string | undefined };

export type Filter = { readonly topic?: TopicId; readonly actor?: ActorId };

/** The question for a topic and an actor; buttons that offer others ask the same with those. */
export type AskOf = (filter: Filter) => Question;

export type ResolvedFilter =
  | { readonly ok: true; readonly filter: Filter }
  | { readonly ok: false; readonly view: Notice };

type Kind = keyof Filter;

type Sayer = { readonly archive: Archive; readonly words: Words; readonly consider?: Consider };

/** Buttons on a notice. */
const MAX_OFFERED = 5;

/**
 * Without `ask` something is to be done for the filter: then only exact names will do, and what may have been meant is told in
 * words. To look something up, the name of one record is good enough however it is written.
 */
export function resolveFilter(named: NamedFilter, sayer: Sayer, ask?: AskOf): ResolvedFilter {
  return finish(resolveFilterSteps(named, sayer, ask));
}

/** The same in steps. */
export function* resolveFilterSteps(named: NamedFilter, sayer: Sayer, ask?: AskOf): Steps<ResolvedFilter> {
  const options: (Unclear & { readonly meant: Resolution<Kind> })[] = [];
  for (const kind of ["topic", "actor"] as const) {
    const typed = named[kind];
    if (typed === undefined) continue;
    const meant: Resolution<Kind> = yield* resolveNameSteps(typed, [kind], sayer.archive);
    sayer.consider?.({ step: "name", typed, says: meant.says, records: candidatesOf(meant) });
    options.push({ kind, typed, meant });
  }
  const clear = options.flatMap(({ kind, meant }) => {
    const isClear = meant.says === "exact" || (meant.says === "spelling" && ask !== undefined);
    return isClear ? [[kind, meant.one.id] as const] : [];
  });
  const filter: Filter = Object.fromEntries(clear);
  const [unclear, ...others] = options.filter(({ kind }) => filter[kind] === undefined);
  if (unclear === undefined) return { ok: true, filter };
  // A button can mend one name; with two that are unclear it would leave out the other.
  const askMended = others.length > 0 ? undefined : ask;
  return { ok: false, view: whichOne(unclear, sayer, askMended && ((one) => askMended({ ...filter, ...one }))) };
}

type Unclear = { readonly kind: Kind; readonly typed: string; readonly meant: Resolution };

function whichOne({ kind, typed, meant }: Unclear, { archive, words }: Sayer, ask: AskOf | undefined): Notice {
  const candidates = candidatesOf(meant);
  const offered = candidates.slice(0, MAX_OFFERED);
  const titles = offered.map((one) => titleOf(one, archive));
  const asks =
    ask === undefined
      ? []
      : offered.map(({ id }, at): Ask => ({ label: titles[at] ?? id, question: ask({ [kind]: id }) }));
  const view = (text: string) => notice("info", text, asks);
  if (meant.says !== "several" && meant.says !== "exact") {
    const lacking = sayInexact(typed, meant.says, offered, { archive, words }, kind === "topic");
    return view(titles.length === 0 ? `${lacking} ${words.names.chooseOffered()}` : lacking);
  }
  if (asks.length > 0 && candidates.length > asks.length)
    return view(words.names.fitsMany({ typed, count: candidates.length }));
  const told = words.names.fitsSeveralOfKind({ typed, kind });
  const hint =
    asks.length > 0 ? words.names.whichOne() : words.names.didYouMeanNames({ names: quotedNames(titles, words) });
  return view(`${told} ${hint}`);
}

function quotedNames(titles: readonly string[], words: Words): string {
  return words.or(titles.map((title) => quoted(title, words)));
}

/** What may have been meant, best first. */
export function candidatesOf<K extends NamedKind>(meant: Resolution<K>): readonly Named<K>[] {
  switch (meant.says) {
    case "exact":
    case "spelling":
      return [meant.one];
    case "several":
      return meant.candidates;
    case "none":
      return meant.near;
  }
}
