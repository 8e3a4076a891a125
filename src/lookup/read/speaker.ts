// Whom a few words beside a quotation name as its speaker: an actor of the archive, or somebody whom it does not have.
import type { Archive } from "../../archive/archive.ts";
import { isLittle } from "../../archive/compare/compared-words.ts";
import type { ActorId } from "../../archive/fields.ts";
import { peopleNamed, wholeNames } from "../../archive/names/whole-names.ts";
import { tokenize } from "../../text/tokens.ts";
import { resolveName } from "../names/resolve-name.ts";

/** `stranger`: a name as it is written, of somebody whom the archive does not have. */
export type Speaker = { readonly speaker: ActorId } | { readonly stranger: string };

export type SpeakerArchive = Archive;

/** Capitals that begin no name of a person. */
const NO_NAME = new Set(
  (
    "did has have was breaking news just in live update watch alert fact check quote video exclusive source sources said says on the at this that what who it i we " +
    "president prime minister secretary foreign general chancellor king pm us uk eu un mr mrs ms dr sir lady former leader chairman state of and " +
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
const NAME = new RegExp(
  `^${CAPITALISED}(?: (?:de|da|do|del|della|der|den|von|van|bin|al|el|la|le|dos|ter)){0,2}(?: ${CAPITALISED}){0,3}$`,
  "u",
);

/** “…” who: a question, and no World Health Organization. Behind a dash or in brackets in capitals it is one. */
const ASKS_WHO = /^(?![\s\p{P}]*[—–―(（[-]\s*WHO[)\]）.\s]*$)[^\p{L}\p{N}]*(?:who|Who|WHO)[^\p{L}\p{N}]*$/u;

/** “He said” names nobody; He Lifeng has more to his name. */
const PRONOUN = /^(?:s?he|they|you)$/iu;

/** undefined when the words name nobody, or several. */
export function speakerIn(words: string, archive: SpeakerArchive): Speaker | undefined {
  const known = knownIn(words, archive);
  if (known !== undefined) return known;
  if (peopleIn(words, archive).length > 0) return undefined;
  const stranger = strangerIn(words, archive);
  return stranger === undefined ? undefined : (spelledOtherwise(stranger, archive) ?? { stranger });
}

/** “Путин” is nobody's whole name, and is Vladimir Putin. */
function spelledOtherwise(name: string, archive: SpeakerArchive): Speaker | undefined {
  const meant = resolveName(name, ["actor"], archive);
  const isOne = meant.says === "exact" || (meant.says === "spelling" && !meant.part);
  return isOne ? { speaker: meant.one.id } : undefined;
}

/** The one actor whom the words name; somebody else when they have another given name before the family name. */
export function knownIn(words: string, archive: SpeakerArchive): Speaker | undefined {
  if (ASKS_WHO.test(words)) return undefined;
  const name = firstOf(words);
  const actors = wholeNames(name, ["actor"], archive).named;
  const [only, ...others] = actors.flatMap((one) => (one.kind === "actor" ? [one.id] : []));
  if (only !== undefined) return others.length === 0 ? { speaker: only } : undefined;
  const people = peopleIn(words, archive);
  const [person, ...more] = people;
  if (person === undefined || more.length > 0) return undefined;
  const namesake = namesakeIn(name, person, archive);
  return namesake === undefined ? { speaker: person } : { stranger: namesake };
}

/** “To” in “too early to tell” is nobody's family name. */
function peopleIn(words: string, archive: SpeakerArchive): readonly ActorId[] {
  const telling = words.replace(/\p{L}+/gu, (word) => (isLittle({ key: word }) ? "" : word));
  return [...new Set(peopleNamed(telling, archive).flat())];
}

/** What stands before the first comma, without what tells the time or the place. */
function firstOf(words: string): string {
  return words
    .replace(/^[\s([（—–―~-]+|[)\]）]+$/gu, "")
    .replace(/[,;(].*$/su, "")
    .replace(/^\s*(?:the|by|from)\s+/iu, "")
    .replace(/\s+(?:in|on|at)\s.*$/iu, "")
    .replace(/\s+\d{4}$/u, "")
    .trim();
}

/** “Hunter Biden” is not Joe Biden. */
function namesakeIn(name: string, person: ActorId, { actors }: SpeakerArchive): string | undefined {
  const actor = actors.get(person);
  if (actor?.familyName === undefined || !NAME.test(name)) return undefined;
  const own = new Set([actor.name, ...Object.values(actor.names), ...actor.also].flatMap(tokenize));
  const foreign = tokenize(name).filter((token) => !own.has(token) && !NO_NAME.has(token) && token.length > 2);
  return foreign.length > 0 && tokenize(name).at(-1) === tokenize(actor.familyName).at(-1) ? name : undefined;
}

/** A name of one to four words with capitals, without titles before it. */
function strangerIn(words: string, archive: SpeakerArchive): string | undefined {
  const parts = firstOf(words).split(" ");
  while (parts.length > 1 && NO_NAME.has((parts[0] ?? "").toLowerCase())) parts.shift();
  const name = parts.join(" ");
  if (PRONOUN.test(name) || !NAME.test(name) || /^[\p{Lu}\p{N}.]{1,5}$/u.test(name)) return undefined;
  if (tokenize(name).some((token) => NO_NAME.has(token))) return undefined;
  if (wholeNames(name, ["event", "topic"], archive).named.length > 0) return undefined;
  return isPublisher(name, archive) ? undefined : name;
}

const PUBLISHERS = new WeakMap<Archive["sources"], ReadonlySet<string>>();

/** “(Reuters)” tells where it was read. */
function isPublisher(name: string, { sources }: SpeakerArchive): boolean {
  const known =
    PUBLISHERS.get(sources) ?? new Set([...sources.values()].map(({ publisher }) => publisher.toLowerCase()));
  PUBLISHERS.set(sources, known);
  return known.has(name.toLowerCase());
}
