// Whether a body that somebody names is one of the archive’s, or may be meant as what some text tells of.

import type { Archive } from "../../archive/archive.ts";
import { namesOf, nameWordsOf, titleOf } from "../../archive/names/whole-names.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Word } from "../../text/typed-words.ts";
import { namedWith } from "../names/near-names.ts";
import { isSameWord } from "../names/same-word.ts";
import { isBodySlot, isOrgan } from "./body-words.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Part, RecordPart, Stretch } from "./part.ts";

/** With the place of the word for what it is. */
export type KnownBody = Stretch & { readonly head: number };

export type BodyContext = {
  readonly words: readonly Word[];
  readonly parts: readonly Part[];
  readonly archive: Archive;
};

/** Whether a record has it for a name, or a text that may be meant tells of it. */
export function isKnownBody(body: KnownBody, seen: BodyContext): boolean {
  if (isInNameOfRecord(body, seen)) return true;
  if (isBodySlot(body, seen.words)) return false;
  return isOrgan(seen.words[body.head]?.key ?? "") || waysToCall(body, seen).some((name) => isInText(name, seen));
}

function isInText(name: string, { archive }: BodyContext): boolean {
  return archive.search.find(`"${name}"`, { limit: 1 }).length > 0;
}

/** Whether an actor or topic has all its words in one of its names, by any name of what it belongs to: “EU council” is the European Council. */
function isInNameOfRecord(body: KnownBody, seen: BodyContext): boolean {
  const { words, archive } = seen;
  const owner = ownerOfBody(body, seen);
  const told = wordKeys(words, body).filter(
    (key, nth) => !(isFunctionWord(key) || key === "of" || isWithinStretch(owner, body.from + nth)),
  );
  const owners = owner === undefined ? [[]] : [tokenize(owner.text), ...namesOfOwner(owner, archive).map(tokenize)];
  const isOwner = (id: string) => owner?.records.some((one) => one.id === id) === true;
  const has = (name: readonly string[], keys: readonly string[]) =>
    keys.every((key) => name.some((word) => isSameWord(key, word)));
  return namedWith(words[body.head]?.key ?? "", ["actor", "topic"], archive).some((one) =>
    nameWordsOf(one, archive).some(
      (name) => has(name.words, told) && (isOwner(one.id) || owners.some((keys) => has(name.words, keys))),
    ),
  );
}

/** As it is typed, and with the names proper of what it belongs to. */
function waysToCall(body: Stretch, seen: BodyContext): readonly string[] {
  const { words, archive } = seen;
  const owner = ownerOfBody(body, seen);
  const names = owner === undefined ? [] : owner.records.map((one) => titleOf(one, archive));
  const said = (from: number, to: number) => wordKeys(words, { from, to });
  const called = names.map((name) =>
    [...said(body.from, owner?.from ?? body.to), name, ...said(owner?.to ?? body.to, body.to)].join(" "),
  );
  return [...new Set([wordKeys(words, body).join(" "), ...called])];
}

function wordKeys(words: readonly Word[], { from, to }: Stretch): readonly string[] {
  return words.slice(from, to).map(({ key }) => key);
}

function isWithinStretch(stretch: Stretch | undefined, at: number): boolean {
  return stretch !== undefined && stretch.from <= at && at < stretch.to;
}

function namesOfOwner(owner: RecordPart, archive: Archive): readonly string[] {
  return owner.records.flatMap((one) => namesOf(one, archive));
}

/** The one record that its name names. */
function ownerOfBody({ from, to }: Stretch, { parts }: BodyContext): RecordPart | undefined {
  const [owner, ...others] = parts.filter(
    (part): part is RecordPart => part.is === "record" && part.from >= from && part.to <= to,
  );
  return others.length === 0 ? owner : undefined;
}
