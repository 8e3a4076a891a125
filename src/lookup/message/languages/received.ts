// “Combien de fois Poutine a-t-il reçu Witkoff”, “wann empfing Xi Kissinger”: who received whom, as English asks it.

import type { Archive } from "../../../archive/archive.ts";
import type { Ask } from "../ask/ask.ts";
import type { Covered } from "./cover.ts";
import { eachOnce, englishNameOf, meansPerson } from "./english-names.ts";
import { hasForm } from "./has-form.ts";
import { HOST_WORDS } from "./host-words.ts";
import type { RecordMeaning } from "./meaning.ts";
import { placesOfWay } from "./meeting-named.ts";
import { timeInEnglish } from "./time-of.ts";

/** Before whoever did it, where whom it was done to stands first. */
const BY: ReadonlySet<string> = new Set("par por pelo pela von vom da dal dalla".split(" "));

/** What stands before who received, and before whom, by what is asked; of more than that other words ask. Whoever hosts is at home: both were guests of others at a summit elsewhere. */
const RECEIVED_ASKS: readonly (readonly [Ask, string, string])[] = [
  ["count", "how often did", "host"],
  ["last", "when did", "last host"],
  ["when", "when did", "host"],
  ["where", "where did", "host"],
];

/** undefined where not just two people are named, one of whom received the other, or the one who was received by somebody. */
export function receivedInEnglish(
  covered: Covered,
  { language, telling, asked }: { language: string; telling: readonly string[]; asked: ReadonlySet<Ask> },
  archive: Archive,
): string | undefined {
  const { units, pieces } = covered;
  const { does, takesPart } = HOST_WORDS[language] ?? {};
  const form = RECEIVED_ASKS.find(([ask]) => asked.has(ask));
  const isWho = asked.has("who");
  if ((form === undefined && !isWho) || does === undefined || asked.has("why")) return undefined;
  if (!hasForm(units, does) || (takesPart !== undefined && hasForm(units, takesPart))) return undefined;
  const means = pieces.flatMap((piece) => piece.means);
  if (means.some(({ is }) => is === "status" || is === "missing" || is === "office")) return undefined;
  const named = pieces.flatMap(({ from, means: some }) =>
    some.flatMap((one) => (one.is === "record" ? [{ from, one }] : [])),
  );
  const [first, second, ...more] = named.filter(({ one }) => meansPerson(one, archive));
  const others = named.filter(({ one }) => !meansPerson(one, archive));
  if (first === undefined || more.length > 0 || others.some(({ one }) => !isPlace(one, archive))) return undefined;
  const words = means.flatMap((one) => (one.is === "word" ? [one.english] : []));
  const places = eachOnce([...others.map(({ one }) => englishNameOf(one, archive)), ...placesOfWay(words, telling)]);
  const asWhole = (deed: string) =>
    [deed, ...places.map((place) => `in ${place}`), timeInEnglish(covered)].filter((one) => one !== "").join(" ");
  const name = ({ one }: (typeof named)[number]) => englishNameOf(one, archive);
  if (second === undefined) return isWho ? asWhole(`who hosted ${name(first)}`) : undefined;
  if (form === undefined || isWho) return undefined;
  const [by, whom] = BY.has(units[second.from - 1]?.key ?? "") ? [second, first] : [first, second];
  const [, opening, verb] = form;
  return asWhole(`${opening} ${name(by)} ${verb} ${name(whom)}`);
}

function isPlace({ records: [first] }: RecordMeaning, archive: Archive): boolean {
  return first?.kind === "actor" && archive.actors.get(first.id)?.kind === "state";
}
