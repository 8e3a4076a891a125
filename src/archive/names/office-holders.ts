// Who held an office, by the words that people have for it and the state or organisation that it is of. Pure.

import { tokenize } from "../../text/tokens.ts";
import { namedByOffice } from "../concerns.ts";
import type { Records } from "../records.ts";
import type { Actor, Office } from "../schema.ts";
import { HEADS, OFFICE_ALIKE, OFFICE_SYNONYMS } from "./office-words.ts";
import { wordsOfTitle } from "./titles.ts";

export type Holder = { readonly actor: Actor; readonly office: Office };

/**
 * All who ever held the office that the words are for, as far as the archive knows, such as “foreign minister” or “leader”. `of`: the ids of those
 * whose office it is; undefined for anybody's.
 */
export function holdersOfOffice(
  title: string,
  of: readonly string[] | undefined,
  { actors }: Pick<Records, "actors">,
): readonly Holder[] {
  const wanted = tokenize(title)
    .filter((word) => !SMALL_TITLE_WORDS.has(word))
    .flatMap((word) => OFFICE_SYNONYMS[word] ?? [word]);
  const alike = (OFFICE_ALIKE[wanted.join(" ")] ?? [wanted.join(" ")]).map((one) => tokenize(one));
  // The office of a house is that of its state: the Kremlin, the White House.
  const whose = of?.flatMap((id) => {
    const actor = actors.get(id);
    const isOfState = !wanted.every((word) => HEADS.has(word)) || SEATS.has(id);
    return actor?.kind === "organisation" && actor.country !== undefined && isOfState ? [id, actor.country] : [id];
  });
  const holders = [...actors.values()].flatMap((actor) =>
    actor.offices
      .filter((office) => alike.some((words) => isTitle(words, office, whose !== undefined)))
      .filter((office) => whose === undefined || belongs(office, actor, whose, { actors }))
      .map((office) => ({ actor, office })),
  );
  // “Secretary of defense” is no secretary of a council for defence, where somebody is just that.
  const called = holders.filter(({ office }) => alike.some((words) => isCalledSo(words, office)));
  return called.length > 0 ? called : holders;
}

/** Whether the words stand side by side in the title, in any order. */
function isCalledSo(wanted: readonly string[], office: Office): boolean {
  const words = wordsOfTitle(office).filter(
    (word) => !SMALL_TITLE_WORDS.has(word) && (word !== "national" || wanted.includes(word)),
  );
  return words.some((_, at) => {
    const some = words.slice(at, at + wanted.length);
    return some.length === wanted.length && wanted.every((word) => some.includes(word));
  });
}

/** Who leads one of these leads the state; who leads the Taliban, or a ministry, does not. */
const SEATS: ReadonlySet<string> = new Set(["kremlin", "white-house", "elysee", "south-africa-presidency"]);

const SMALL_TITLE_WORDS: ReadonlySet<string> = new Set(["of", "for", "the", "and", "to"]);

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

function belongs(office: Office, actor: Actor, whose: readonly string[], archive: Pick<Records, "actors">): boolean {
  const named = namedByOffice(office.title, archive.actors);
  return named.length > 0
    ? named.some((id) => whose.includes(id))
    : actor.country !== undefined && whose.includes(actor.country);
}
