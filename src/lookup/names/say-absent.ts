// What is said of a name that the archive does not have, or has only in another spelling: never the record of somebody else.

import type { Day } from "@attache/edtf";
import { type Named, titleOf } from "../../archive/names/whole-names.ts";
import { quoted } from "../../wording/describe-state.ts";
import type { AnswerContext } from "../answers/answer-context.ts";

type Teller = Pick<AnswerContext, "archive" | "words">;

export type AbsentName = {
  readonly typed: string;
  readonly near: readonly Named[];
  /** Only topics were looked at. */
  readonly topic?: boolean;
  readonly asOf?: Day | undefined;
};

/** “I do not have Marc Carny. Nearest names: Mark Carney.” */
export function sayAbsent({ typed, near, topic = false, asOf }: AbsentName, { archive, words }: Teller): string {
  const { absent, absentTopic, absentThen, nearest } = words.names;
  const name = typed.trim();
  const lacking =
    asOf === undefined ? (topic ? absentTopic : absent)({ name }) : absentThen({ name, day: words.dates.day(asOf) });
  const titles = [...new Set(near.map((one) => titleOf(one, archive)))];
  return titles.length === 0 ? lacking : `${lacking} ${nearest({ names: words.and(titles) })}`;
}

/** The same, or that `named`, of which there is one, is called nearly so: of a name on which nothing may be done. */
export function sayInexact(
  typed: string,
  says: "none" | "spelling",
  named: readonly Named[],
  { archive, words }: Teller,
  topic = false,
): string {
  if (says === "none") return sayAbsent({ typed, near: named, topic }, { archive, words });
  const names = words.or(named.map((one) => quoted(titleOf(one, archive), words)));
  return words.names.notJustSo({ name: typed.trim(), names });
}
