// “Iran does not need to” for “they do not need to”: who is meant, told by name where the record has a pronoun.

import { dictionary } from "../../text/dictionary.ts";
import type { Archive } from "../archive.ts";
import type { Quote } from "../schema.ts";
import { wordsOf } from "./compared-words.ts";
import { nameOfToken, namesIn, type Token } from "./named-things.ts";

type Actors = Pick<Archive, "actors">;

/** A text with a pronoun for a name in it; `instead`: the name. */
export type PronounForm = { readonly form: string; readonly instead: string };

/** What stands right behind whoever does something, as it is told of one and of several. */
const VERBS: Readonly<Record<string, string>> = dictionary({
  ...{ does: "do", "doesn't": "don't", is: "are", "isn't": "aren't", was: "were", "wasn't": "weren't", has: "have" },
  ...{ "hasn't": "haven't", will: "will", "won't": "won't", would: "would", "wouldn't": "wouldn't", can: "can" },
  ...{ "can't": "can't", cannot: "cannot", must: "must", should: "should", needs: "need", wants: "want", did: "did" },
});
const PRONOUN_SUBJECT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the )?(?<name>\\p{L}[\\p{L}-]+) (?<verb>${Object.keys(VERBS).join("|")})(?![\\p{L}'])`,
  "giu",
);

/** One for each pronoun that may stand for each name of whom a sentence tells something. */
export function pronounForms(text: string, archive: Actors): readonly PronounForm[] {
  const plain = text.replaceAll("’", "'");
  return [...plain.matchAll(PRONOUN_SUBJECT)].flatMap(
    ({ 0: all, index, groups: { name: raw = "", verb = "" } = {} }) => {
      const instead = nameOf(raw, archive);
      if (instead === undefined) return [];
      const told = [...["he", "she", "it"].map((one) => `${one} ${verb}`), `they ${VERBS[verb.toLowerCase()] ?? verb}`];
      return told.map((one) => ({ form: `${plain.slice(0, index)}${one}${plain.slice(index + all.length)}`, instead }));
    },
  );
}

/** Whether a quotation is of what is named, by its other words, its occasion or its topics: else the pronoun is somebody else. */
export function tellsOf({ occasion = "", topics = [], wordings }: Quote, name: string, archive: Actors): boolean {
  const told = [occasion, ...topics.map((topic) => topic.replaceAll("-", " ")), ...wordings.map(({ text }) => text)];
  return told.some((text) => wordsOf(text).some(({ key }) => nameOf(key, archive) === name));
}

function nameOf(raw: string, archive: Actors): string | undefined {
  const [word, ...others] = wordsOf(raw);
  if (word === undefined || others.length > 0) return undefined;
  const token: Token = { ...word, raw: raw.toLowerCase(), opens: true, place: 0, open: false };
  return nameOfToken(token, namesIn(archive));
}
