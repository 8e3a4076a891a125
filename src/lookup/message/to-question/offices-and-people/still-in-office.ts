// “Is Ischinger back as chair”, “Khamenei still leader”: whether somebody has an office is told by all that they have and had; of namesakes by those who had that one.

import { OFFICE_HEADS } from "../../../../archive/names/office-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";

const STILL_HOLDS = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:is |are )?(?!(?:who|what|when|where|why|how|which|there|it|he|she|they)\b)(?<who>\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3}?) (?:still|back(?: (?:as|in))?|again)(?: being)? (?:the |an? |in )?(?<title>\p{L}[\p{L} .’'-]*)$/iu,
);

/** “In office”, “in power”: of whatever office. */
const IN_ANY_OFFICE = /^(?:office|power|charge|government)$/iu;

/** A place or time in which somebody is, or somebody else whose office it is. */
const MORE_THAN_TITLE = /\b(?:in|at|on|with|from|by|when|if|until|since|after|before|next|now that)\b|['’]s\b/iu;

/** undefined where nobody is named so, or no office behind them. */
export function asksStillInOffice(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { who, title } = STILL_HOLDS.exec(withoutClosing(asked))?.groups ?? {};
  if (who === undefined || title === undefined || MORE_THAN_TITLE.test(title)) return undefined;
  const isAny = IN_ANY_OFFICE.test(title);
  if (!isAny && !tokenize(title).some((word) => OFFICE_HEADS.has(word))) return undefined;
  const people = peopleNamedSo(who, then);
  const [first, ...others] = people;
  // Nobody whom the archive has is asked for as whoever “still” has it.
  if (first === undefined) return IS_BACK.test(asked) ? read(`is ${who} still ${title}`, then) : undefined;
  return others.length === 0 ? offices(first) : ofNamesakes(people, isAny ? "leader" : title, then);
}

const IS_BACK = /\bback\b/iu;

function offices(id: string): Intent {
  return asks({ about: "who", id: id as never, page: 0 });
}

/** All whom the words may name, where they are nothing but the name of people. */
function peopleNamedSo(who: string, { archive, today }: IntentContext): readonly string[] {
  const { parts, words } = readMessage(who, archive, today);
  const [only, ...others] = parts;
  if (only?.is !== "record" || others.length > 0 || only.from > 0 || only.to < words.length) return [];
  return only.records.every(({ kind, id }) => isPerson(kind, id, archive)) ? only.records.map(({ id }) => id) : [];
}

/** Whoever of them has or had it; where several had the same one, who has it now. */
function ofNamesakes(ids: readonly string[], title: string, { archive }: IntentContext): Intent | undefined {
  const states = new Set(ids.flatMap((id) => archive.actors.get(id as never)?.country ?? []));
  const of = [...states].map((id) => `actor:${id}`).join("|");
  const held = of === "" ? [] : holdersOf({ title, of }, archive).filter(({ actor }) => ids.includes(actor.id));
  const [one, ...others] = new Set(held.map(({ actor }) => actor.id));
  if (one === undefined || others.length === 0) return one && offices(one);
  const [same, ...different] = new Set(held.map(({ office }) => office.title));
  return same === undefined || different.length > 0 ? undefined : asks({ about: "office", title: same, page: 0 });
}
