// The topic or actor that words name, whichever it is.
import type { Archive } from "../../archive/archive.ts";
import { idIn } from "../../archive/records.ts";
import { WHOLE_NAME } from "../../archive/search/search.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Words } from "../../wording/words.ts";
import { nothingFound } from "../answers/nothing-found.ts";
import { type AskOf, type Filter, type ResolvedFilter, resolveFilter } from "../names/resolve-filter.ts";

/**
 * The one that has just these words for a name or id; undefined for no words, and for words that are no whole name. A group and the
 * topic of its summits may have the same name: then the topic is meant, for who hosts a summit takes part in it.
 */
export function subjectOf(words: string, archive: Archive): Filter | undefined {
  if (tokenize(words).length === 0) return undefined;
  const id = words.toLowerCase();
  const topic = idIn(archive.topics, id);
  // A state may have the id of a topic that it is a part of.
  if (topic !== undefined && !archive.actors.has(id)) return { topic };
  const hits = archive.search
    .find(words, { kinds: ["actor", "topic"], limit: 5, today: archive.reaches })
    .filter(({ score }) => score >= WHOLE_NAME);
  const best = hits.find(({ kind }) => kind === "topic") ?? hits[0];
  if (best === undefined) return undefined;
  return best.kind === "actor" ? { actor: best.id } : { topic: best.id };
}

type Readers = { readonly archive: Archive; readonly words: Words };

/** The same where nothing but a subject can be meant: parts of names too, and a sentence when the words fit none, or several. */
export function readSubject(typed: string, { archive, words }: Readers, ask: AskOf): ResolvedFilter {
  if (tokenize(typed).length === 0) return { ok: true, filter: {} };
  const whole = subjectOf(typed, archive);
  if (whole !== undefined) return { ok: true, filter: whole };
  const tries = [resolveFilter({ topic: typed }, archive, ask), resolveFilter({ actor: typed }, archive, ask)];
  return (
    tries.find(({ ok }) => ok) ?? tries.find(hasChoices) ?? refuseName(words.conversation.unknownSubject({ typed }))
  );
}

/** Whoever is named as speaking, in whole or in part. */
export function readSpeaker(typed: string, { archive, words }: Readers, ask: AskOf): ResolvedFilter {
  const narrowed = resolveFilter({ actor: typed }, archive, ask);
  return narrowed.ok || hasChoices(narrowed) ? narrowed : refuseName(words.conversation.unknownSpeaker({ typed }));
}

function hasChoices(narrowed: ResolvedFilter): boolean {
  return !narrowed.ok && (narrowed.view.asks ?? []).length > 0;
}

/** Nothing is offered while somebody types a message, so that there is nothing to choose from. */
function refuseName(text: string): ResolvedFilter {
  return { ok: false, view: nothingFound(text, undefined) };
}
