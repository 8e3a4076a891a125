// “Wann ist Schweden der NATO beigetreten”, “когда Иран вступил в ШОС”: since when, or whether, a state belongs to a body, as English asks it.

import type { Archive } from "../../../archive/archive.ts";
import type { Covered } from "./cover.ts";
import { englishNameOf } from "./english-names.ts";
import { hasForm } from "./has-form.ts";
import { JOINED_WORDS } from "./join-words.ts";
import type { RecordMeaning } from "./meaning.ts";
import type { WayInEnglish } from "./way-in-english.ts";

/** undefined where anything but a state, or a body of states, and the body that it joined is named. */
export function joinedInEnglish(
  { units, pieces }: Covered,
  language: string,
  archive: Archive,
): WayInEnglish | undefined {
  if (!hasForm(units, JOINED_WORDS[language] ?? "")) return undefined;
  const means = pieces.flatMap((piece) => piece.means);
  if (means.some(({ is }) => is !== "record" && is !== "ask" && is !== "small")) return undefined;
  const records = means.filter((one): one is RecordMeaning => one.is === "record");
  const [first, second, ...others] = records;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const [who, body] =
    isStateJoining(second, archive) && !isStateJoining(first, archive) ? [second, first] : [first, second];
  if (!isStateJoining(who, archive) && !isBodyJoined(who, archive)) return undefined;
  if (isStateJoining(body, archive)) return undefined;
  const names = `${englishNameOf(who, archive)} join ${englishNameOf(body, archive)}`;
  const isWhen = means.some((one) => one.is === "ask" && one.ask === "when");
  return { english: `${isWhen ? "when did" : "did"} ${names}`, binds: true };
}

function isStateJoining(one: RecordMeaning, archive: Archive): boolean {
  return kindsOf(one, archive).includes("state");
}

function isBodyJoined(one: RecordMeaning, archive: Archive): boolean {
  return kindsOf(one, archive).includes("organisation");
}

function kindsOf({ records }: RecordMeaning, { actors }: Archive): readonly string[] {
  return records.flatMap(({ kind, id }) => (kind === "actor" ? (actors.get(id as never)?.kind ?? []) : []));
}
