// The topic or the edition of a series that several pieces of a message name together.

import type { Archive } from "../../../archive/archive.ts";
import { ordinalToken } from "../../../archive/calendar-words.ts";
import { type Named, namesOf, recordsCalled, titleOf } from "../../../archive/names/whole-names.ts";
import { tokenize } from "../../../text/tokens.ts";
import type { Ask } from "../ask/ask.ts";
import type { Covered } from "./cover.ts";
import type { RecordMeaning } from "./meaning.ts";
import type { NamedRecords } from "./names.ts";

/** What is asked of whatever two states have to do with each other, rather than of one event. */
const OF_A_TOPIC: ReadonlySet<Ask> = new Set<Ask>(["changes", "follow", "unfollow"]);

/** The title of the topic for what two states have to do with each other, when that is asked of, and there is one. */
export function topicAsked(ask: Ask, records: readonly RecordMeaning[], archive: Archive): string | undefined {
  return OF_A_TOPIC.has(ask) ? topicOf(records, archive) : undefined;
}

function topicOf(records: readonly RecordMeaning[], archive: Archive): string | undefined {
  const states = records.flatMap((one) => one.records.filter(({ kind }) => kind === "actor").slice(0, 1));
  const wanted = [...new Set(states.map(({ id }) => id))];
  if (wanted.length < 2 || states.length !== records.length) return undefined;
  const [a, b] = states;
  if (a === undefined || b === undefined || wanted.length > 2) return undefined;
  const [names, others] = [a, b].map((one) => namesOf(one, archive));
  for (const name of names ?? [])
    for (const other of others ?? [])
      for (const [one, two] of [
        [name, other],
        [other, name],
      ]) {
        const topic = ["relations", "talks"].map((word) => `${one}-${two} ${word}`).concat(`${one} and ${two}`);
        const found = topic.flatMap((text) => topicsCalled(text, archive))[0];
        if (found !== undefined) return titleOf(found, archive);
      }
  return undefined;
}

function topicsCalled(text: string, archive: NamedRecords): readonly Named[] {
  return recordsCalled(tokenize(text).join(" "), archive).filter(({ kind }) => kind === "topic");
}

/** “第31届联合国气候大会”: the edition of a series with this number in its name. */
export function editionOf(
  records: readonly RecordMeaning[],
  { units }: Covered,
  { events }: Archive,
): string | undefined {
  const number = units.find(({ key }) => /^\d{1,2}$/.test(key))?.key;
  const series = records.flatMap((one) => one.records).find(({ kind }) => kind === "topic");
  if (number === undefined || series === undefined) return undefined;
  const isNumbered = (name: string) =>
    tokenize(name).some((word) => word === `cop${number}` || word === ordinalToken(Number(number)));
  const edition = [...events.values()].find(
    (event) => event.series === series.id && [event.title, ...event.also].some(isNumbered),
  );
  return edition?.title;
}

/** “39th”, of the number that stands before a kind of meeting or the name of a series: “le 39e sommet”, 第39届. */
export function nthOf({ units, pieces }: Covered): string | undefined {
  const numbered = pieces.flatMap(({ from, means }, at) => {
    const key = units[from]?.key ?? "";
    const behind = pieces.slice(at + 1).find((one) => !one.means.some(({ is }) => is === "small"));
    const isOf = behind?.means.some(({ is }) => is === "kind" || is === "record") === true;
    return means.length === 0 && /^\d{1,2}$/.test(key) && isOf && !isInDate(units[from + 1]?.key) ? [Number(key)] : [];
  });
  return numbered.length === 1 && numbered[0] !== undefined ? ordinalToken(numbered[0]) : undefined;
}

/** 9月5日 */
function isInDate(sign = ""): boolean {
  return /^[月日号月일월년年]$/u.test(sign);
}
