// Before something is done for a name that is not exact: which one is meant, with a button that does it for each.

import type { Archive } from "../../archive/archive.ts";
import { type Named, type NamedKind, type RecordRef, titleOf } from "../../archive/names/whole-names.ts";
import { type Notice, notice } from "../../core/notice.ts";
import type { ActionButton, Ask } from "../../core/view.ts";
import type { Words } from "../../wording/words.ts";
import type { AnswerContext } from "../answers/answer-context.ts";
import { candidatesOf } from "./resolve-filter.ts";
import type { Resolution } from "./resolve-name.ts";
import { sayInexact } from "./say-absent.ts";

/** Buttons on a notice. */
const MAX_OFFERS = 5;

/** What a button of the notice does, or shows, for one of the records that may be meant. */
export type Offer<K extends NamedKind = NamedKind> = (one: Named<K>, title: string) => ActionButton | Ask;

export type InexactName<K extends NamedKind = NamedKind> = Exclude<Resolution<K>, { says: "exact" }>;

/** A topic, person, state or organisation is told with its kind: a state and a topic may have the same name. */
export function titleWithKind({ kind, id }: RecordRef, title: string, { actors }: Archive, words: Words): string {
  const told = kind === "actor" ? (actors.get(id)?.kind ?? "person") : kind;
  return told === "event" ? title : words.names.withKind({ title, kind: told });
}

export function askBack<K extends NamedKind>(
  typed: string,
  meant: InexactName<K>,
  offer: Offer<K>,
  { archive, words }: Pick<AnswerContext, "archive" | "words">,
): Notice {
  const candidates = candidatesOf(meant);
  const count = candidates.length;
  const buttons = candidates.slice(0, MAX_OFFERS).map((one) => {
    return offer(one, titleWithKind(one, titleOf(one, archive), archive, words));
  });
  const several = count > MAX_OFFERS ? words.names.fitsMany({ typed, count }) : words.names.fitsSeveral({ typed });
  const lacking = () =>
    sayInexact(typed, meant.says === "none" ? "none" : "spelling", candidates as readonly Named[], { archive, words });
  const instead = count === 0 ? ` ${words.names.chooseOffered()}` : "";
  const text = meant.says === "several" ? several : `${lacking()}${instead}`;
  const asks = buttons.flatMap((button) => ("question" in button ? [button] : []));
  return { ...notice("info", text, asks), actions: buttons.flatMap((button) => ("action" in button ? [button] : [])) };
}
