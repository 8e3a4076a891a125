// Who held an office in a time, or holds it as far as the archive knows.

import { compareEdtf } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { namedByOffice } from "../../archive/concerns.ts";
import { surelyHeld } from "../../archive/offices.ts";
import type { Actor, Office } from "../../archive/schema.ts";
import { nothingFound } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { describeSpan, NONE } from "../../wording/describe-limits.ts";
import { wordsOfTitle } from "../names/titles.ts";
import { titleOf } from "../names/whole-names.ts";
import { HEADS, OFFICE_ALIKE, OFFICE_SYNONYMS } from "../parts/lexicon.ts";
import type { AnswerContext } from "./answer-context.ts";
import { splitRef } from "./event-refs.ts";
import { threeToTap } from "./three-to-tap.ts";

type OfficeQuestion = QuestionAbout<"office">;

export type Holder = { readonly actor: Actor; readonly office: Office };

export function answerOffice(question: OfficeQuestion, context: AnswerContext): View {
  const { archive, today, words } = context;
  // Who holds an office today is no answer to who will.
  const isAhead = question.from !== undefined && question.from > today;
  const holders = holdersOf(question, archive).filter(
    ({ office }) => !isAhead && surelyHeld(office, question.from ?? today, question.to ?? today),
  );
  // Without a time, those of whom the archive knows no end; else all whom it knows, each with the time.
  const known = question.from === undefined && holders.length === 0 ? holdersOf(question, archive) : holders;
  if (known.length > 0) {
    const former = holders.length === 0 ? ({ former: true } as const) : {};
    return { kind: "office", question, holders: known.toSorted(latestFirst), today, ...former };
  }
  const of =
    question.of === undefined
      ? NONE
      : words.withArticle(titleOf(splitRef(question.of.split("|")[0] ?? question.of), archive));
  const span = describeSpan({ from: question.from, to: question.to }, words) ?? NONE;
  return nothingFound(words.office.none({ office: question.title, of, span }), undefined, threeToTap(words));
}

/** All who ever held it, as far as the archive knows. */
export function holdersOf({ title, of }: Pick<OfficeQuestion, "title" | "of">, archive: Archive): readonly Holder[] {
  const wanted = tokenize(title)
    .filter((word) => !LINKS.has(word))
    .flatMap((word) => OFFICE_SYNONYMS[word] ?? [word]);
  const alike = (OFFICE_ALIKE[wanted.join(" ")] ?? [wanted.join(" ")]).map((one) => tokenize(one));
  // The office of a house is that of its state: the Kremlin, the White House.
  const whose = of?.split("|").flatMap((ref) => {
    const { id } = splitRef(ref);
    const actor = archive.actors.get(id);
    const isOfState = !wanted.every((word) => HEADS.has(word)) || SEATS.has(id);
    return actor?.kind === "organisation" && actor.country !== undefined && isOfState ? [id, actor.country] : [id];
  });
  return [...archive.actors.values()].flatMap((actor) =>
    actor.offices
      .filter((office) => alike.some((words) => isTitle(words, office, whose !== undefined)))
      .filter((office) => whose === undefined || belongs(office, actor, whose, archive))
      .map((office) => ({ actor, office })),
  );
}

/** Who leads one of these leads the state; who leads the Taliban, or a ministry, does not. */
const SEATS: ReadonlySet<string> = new Set(["kremlin", "white-house", "elysee", "south-africa-presidency"]);

const LINKS: ReadonlySet<string> = new Set(["of", "for", "the", "and", "to"]);

/** What stands before an office and makes another of it. */
const MAKES_ANOTHER: ReadonlySet<string> = new Set("vice deputy assistant of to the principal designate".split(" "));

/** The first words of titles of those who lead a state or an organisation. */
const LEADERS: ReadonlySet<string> = new Set(
  "president|prime minister|premier|king|queen|sultan|emir|crown prince|chancellor|supreme leader|general secretary|secretary general|director general|executive secretary|executive director|chair|chairman|chairperson|commander|managing director|head of state|high representative".split(
    "|",
  ),
);

/** Whether the words are the title: “foreign minister” is no deputy foreign minister, “president” no vice president. */
function isTitle(wanted: readonly string[], office: Office, ofSomebody: boolean): boolean {
  const words = wordsOfTitle(office);
  if (wanted.every((word) => HEADS.has(word)))
    return ofSomebody && [...LEADERS].some((leader) => ` ${words.join(" ")} `.startsWith(` ${leader} `));
  const places = wanted.map((word) =>
    words.findIndex((one) => one === word || (word === "spokes" && one.startsWith(word))),
  );
  const first = Math.min(...places);
  if (first < 0) return false;
  const before = words[first - 1] ?? "";
  return !MAKES_ANOTHER.has(before) || wanted.includes(before);
}

function belongs(office: Office, actor: Actor, whose: readonly string[], archive: Archive): boolean {
  const named = namedByOffice(office.title, archive.actors);
  return named.length > 0
    ? named.some((id) => whose.includes(id))
    : actor.country !== undefined && whose.includes(actor.country);
}

function latestFirst(a: Holder, b: Holder): number {
  if (a.office.from === undefined || b.office.from === undefined) return a.office.from === undefined ? 1 : -1;
  return compareEdtf(b.office.from, a.office.from);
}
