// The topic or actor that words name, whichever it is.
import type { Archive } from "../../archive/archive.ts";
import { nothingFound } from "../../core/notice.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Words } from "../../wording/words.ts";
import { type AskOf, type Filter, type ResolvedFilter, resolveFilter } from "../names/resolve-filter.ts";
import { resolveName } from "../names/resolve-name.ts";
import type { Named } from "../names/whole-names.ts";

/**
 * The one that has just these words for a name or id, small errors aside; undefined for no words, and for words that are no whole
 * name, or that of several. Of a state and a topic with the same name the topic is meant: the state takes part in what is about it.
 */
export function subjectOf(words: string, archive: Archive): Filter | undefined {
  if (tokenize(words).length === 0) return undefined;
  const meant = resolveName(words, ["topic", "actor"], archive);
  switch (meant.says) {
    case "exact":
      return filterOf(meant.one);
    case "spelling":
      return meant.part ? undefined : filterOf(meant.one);
    case "several": {
      const [first] = meant.candidates;
      return meant.whole && first?.kind === "topic" ? filterOf(first) : undefined;
    }
    case "none":
      return undefined;
  }
}

function filterOf({ kind, id }: Named): Filter {
  return { [kind]: id };
}

type Readers = { readonly archive: Archive; readonly words: Words };

/** The same where nothing but a subject can be meant: parts of names too, and a sentence when the words fit none, or several. */
export function readSubject(typed: string, readers: Readers, ask: AskOf): ResolvedFilter {
  if (tokenize(typed).length === 0) return { ok: true, filter: {} };
  const whole = subjectOf(typed, readers.archive);
  if (whole !== undefined) return { ok: true, filter: whole };
  const tries = [resolveFilter({ topic: typed }, readers, ask), resolveFilter({ actor: typed }, readers, ask)];
  return (
    tries.find(({ ok }) => ok) ??
    tries.find(hasChoices) ??
    refuseName(readers.words.conversation.unknownSubject({ typed }))
  );
}

/** Whoever is named as speaking, in whole or in part. */
export function readSpeaker(typed: string, readers: Readers, ask: AskOf): ResolvedFilter {
  const narrowed = resolveFilter({ actor: typed }, readers, ask);
  return narrowed.ok || hasChoices(narrowed)
    ? narrowed
    : refuseName(readers.words.conversation.unknownSpeaker({ typed }));
}

function hasChoices(narrowed: ResolvedFilter): boolean {
  return !narrowed.ok && (narrowed.view.asks ?? []).length > 0;
}

/** Nothing is offered while somebody types a message, so that there is nothing to choose from. */
function refuseName(text: string): ResolvedFilter {
  return { ok: false, view: nothingFound(text, undefined) };
}
