// Before something is done for a name that is not exact: which one is meant, with a button that does it for each.
import type { Archive } from "../../archive/archive.ts";
import type { ActionButton, Ask, View } from "../../core/view.ts";
import { quoted } from "../../wording/describe-state.ts";
import { candidatesOf } from "./resolve-filter.ts";
import type { Resolution } from "./resolve-name.ts";
import { type Named, titleOf } from "./whole-names.ts";

/** Buttons on a notice. */
const CHOICES = 5;

/** What a button of the notice does, or shows, for one of the records that may be meant. */
export type Offer = (one: Named, title: string) => ActionButton | Ask;

export type Asked = Exclude<Resolution, { says: "exact" }>;

/** `nothing`: the sentence that says that no record is called so. */
export function askBack(
  typed: string,
  meant: Asked,
  { nothing, offer }: { readonly nothing: string; readonly offer: Offer },
  archive: Archive,
): Extract<View, { kind: "notice" }> {
  const candidates = candidatesOf(meant);
  const buttons = candidates.slice(0, CHOICES).map((one) => offer(one, titleWithKind(one, archive)));
  return {
    kind: "notice",
    tone: "info",
    text: sentence(typed, meant, nothing, candidates.length),
    asks: buttons.flatMap((button) => ("question" in button ? [button] : [])),
    orders: buttons.flatMap((button) => ("order" in button ? [button] : [])),
  };
}

function sentence(typed: string, { says }: Asked, nothing: string, count: number): string {
  if (says === "several") {
    const rest =
      count > CHOICES
        ? `${count} names. Is it one of these? Otherwise give more of it.`
        : "several. Which one do you mean?";
    return `${quoted(typed)} fits ${rest}`;
  }
  if (count === 0) return `${nothing} Choose one of those offered while you type.`;
  return `${nothing} ${count === 1 ? "Did you mean this?" : "Did you mean one of these?"}`;
}

/** A state and a topic may have the same name. */
function titleWithKind(one: Named, archive: Archive): string {
  const title = titleOf(one, archive);
  const kind = one.kind === "actor" ? archive.actors.get(one.id)?.kind : one.kind === "topic" ? one.kind : undefined;
  return kind === undefined ? title : `${title} (${kind})`;
}
