// Words beside an office that make another one of it.

import { keyOf } from "../../../archive/names/whole-names.ts";
import { tokenize } from "../../../text/tokens.ts";
import { holdersOf } from "../../answers/answer-office.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import type { Part, RecordPart } from "../../parts/part.ts";
import type { IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { refsOf } from "./refs.ts";

/** “The finance minister”, “the president of Taiwan”: words that make another office of it, which no other part has taken. */
export function qualifiers(
  message: ReadMessage,
  office: Extract<Part, { is: "office" }> | undefined,
  of: RecordPart | undefined,
  archive: IntentContext["archive"],
): readonly string[] {
  if (office === undefined) return [];
  const { words, parts } = message;
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  // “The former German chancellor”: before the state, where that stands before the office.
  const at = (of?.to === office.from ? of.from : office.from) - 1;
  const before = words[at];
  // An under secretary of state is not the secretary.
  const isUnder = before?.key === "under" && office.title[0] === "secretary";
  const isQualifier =
    before !== undefined &&
    isFree(at) &&
    (!isFunctionWord(before.key) || isUnder) &&
    !SAYS_WHICH.has(before.key) &&
    !(isInSomeTitle([before.key], of, archive) && isInSomeTitle([...office.title, before.key], of, archive));
  const behind = parts.find(
    (part) =>
      part.is === "record" &&
      part !== of &&
      words[office.to]?.key === "of" &&
      (part.from === office.to + 1 || (part.from === office.to + 2 && words[office.to + 1]?.key === "the")),
  );
  const unnamed = behind === undefined ? freeBehind(message, office, isFree) : tokenize(behind.text);
  // “President of the European Commission”: a body that is known by the name of a larger one.
  const body = tokenize(of?.text ?? "");
  const isPart = of?.records.every(({ id }) => {
    const actor = archive.actors.get(id as never);
    return actor?.kind === "organisation" && keyOf(actor.name) !== body.join(" ");
  });
  const named = isPart === true && isInSomeTitle([...office.title, ...body], of, archive) ? body : [];
  return [...(isQualifier ? tokenize(before.text) : []), ...unnamed, ...named];
}

/** “Secretary of defense of the United States”: what nothing of the archive is called, and no time either. */
function freeBehind(
  { words }: ReadMessage,
  office: Extract<Part, { is: "office" }>,
  isFree: (at: number) => boolean,
): readonly string[] {
  if (words[office.to]?.key !== "of") return [];
  const at = words[office.to + 1]?.key === "the" ? office.to + 2 : office.to + 1;
  const word = words[at];
  return word === undefined || !isFree(at) || isFunctionWord(word.key) || /\d/.test(word.key)
    ? []
    : tokenize(word.text);
}

/** “The current president” is the president; a former, an acting or a deputy one is not. */
const SAYS_WHICH: ReadonlySet<string> = new Set(
  "current then sitting new old next last first present previous incoming outgoing late".split(" "),
);

/** “Executive” secretary, “press” secretary: further words of a title. */
export function isInSomeTitle(
  title: readonly string[],
  of: RecordPart | undefined,
  archive: IntentContext["archive"],
): boolean {
  const whose = of === undefined ? {} : { of: refsOf(of.records.filter(({ kind }) => kind === "actor")) };
  return holdersOf({ title: title.join(" "), ...whose }, archive).length > 0;
}
