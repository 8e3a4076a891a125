// “Who succeeded Raisi”: where nobody is known to have been next, whoever the archive has as the first after them, or the last before.

import { earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import type { Holder } from "../../../../archive/names/offices-by-word.ts";
import type { Office } from "../../../../archive/schema.ts";
import { holdersOf } from "../../../answers/answer-office.ts";

type Asked = { readonly title: string; readonly of?: string };

/** undefined where the days do not tell whether it was before or after them. */
export function nearestHolder(office: Office, asked: Asked, isBefore: boolean, archive: Archive): Holder | undefined {
  const others = holdersOf(asked, archive).filter((one) => one.office !== office);
  return isBefore ? lastHolderBefore(office, others) : firstHolderAfter(office, others);
}

function lastHolderBefore({ from }: Office, others: readonly Holder[]): Holder | undefined {
  const begin = from && earliest(from);
  if (begin === undefined) return undefined;
  const until = ({ office: { to } }: Holder) => (to === undefined ? undefined : latest(to)) ?? "9999";
  return others
    .filter((one) => until(one) <= begin)
    .toSorted((a, b) => until(a).localeCompare(until(b)))
    .at(-1);
}

function firstHolderAfter({ from: begun, to }: Office, others: readonly Holder[]): Holder | undefined {
  // How long somebody had it may be known only by days on which they did.
  const end = (to && earliest(to)) ?? (begun && latest(begun));
  if (end === undefined) return undefined;
  // Whoever is known to have had it by a day had it on that day.
  const since = ({ office: { from } }: Holder) =>
    (from === undefined ? undefined : (earliest(from) ?? latest(from))) ?? "";
  return others.filter((one) => since(one) >= end).toSorted((a, b) => since(a).localeCompare(since(b)))[0];
}
