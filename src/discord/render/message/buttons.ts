// Presses → Discord's buttons: each press once, with a label of the length that Discord takes.
import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from "discord.js";
import type { CachedQuestion } from "../../../core/question-cache.ts";
import { fitTo } from "../../../text/truncate.ts";
import { encodeAnyLength, encodeCustomId, type Press } from "../../custom-id.ts";

export type ButtonSpec = { readonly label: string; readonly press: Press };

type Button = APIButtonComponentWithCustomId;

/** Discord: a button's label has at most 80 characters. */
const MAX_LABEL = 80;

/** For an answer. `keeps` has the questions that are too long for their buttons. */
export function answerButtons(specs: readonly ButtonSpec[]): {
  readonly buttons: readonly Button[];
  readonly keeps: readonly CachedQuestion[];
} {
  const encoded = specs.flatMap(({ label, press }) => {
    const one = encodeAnyLength(press);
    return one === undefined ? [] : [{ label, ...one }];
  });
  const keeps = new Map(encoded.flatMap(({ keep }) => (keep === undefined ? [] : [[keep.key, keep]])));
  return { buttons: uniqueButtons(encoded), keeps: [...keeps.values()] };
}

/** For what is posted unasked, which stays longer than a question is kept: what is too long to travel gets no button. */
export function postedButtons(specs: readonly ButtonSpec[]): readonly Button[] {
  return uniqueButtons(
    specs.flatMap(({ label, press }) => {
      const id = encodeCustomId(press);
      return id === undefined ? [] : [{ label, id }];
    }),
  );
}

function uniqueButtons(labelled: readonly { readonly label: string; readonly id: string }[]): readonly Button[] {
  const buttons = new Map<string, Button>();
  for (const { label, id } of labelled) if (!buttons.has(id)) buttons.set(id, button(id, fitTo(label, MAX_LABEL)));
  return [...buttons.values()];
}

function button(customId: string, label: string): Button {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: customId, label };
}
