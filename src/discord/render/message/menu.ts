// A select menu whose choices are questions: one row, however many events a message tells of.

import { type APIStringSelectComponent, ComponentType } from "discord.js";
import type { Ask } from "../../../core/view.ts";
import { fitTo } from "../../../text/truncate.ts";
import { encodeCustomId } from "../../custom-id.ts";

/** What stands on it while nothing is chosen, and what can be chosen. */
export type AskMenu = { readonly label: string; readonly asks: readonly Ask[] };

/** Discord: at most 25 options, and 100 characters for the label of one; 150 for what stands on the menu. */
const MAX_OPTIONS = 25;
const MAX_OPTION_LABEL = 100;
const MAX_MENU_LABEL = 150;

/** The value of an option is the custom id of a button that asks the same; undefined when nothing can be asked. */
export function selectMenu({ label, asks }: AskMenu): APIStringSelectComponent | undefined {
  const options = new Map<string, string>();
  for (const { label: name, question } of asks) {
    const id = encodeCustomId({ act: "ask", question });
    if (id !== undefined && options.size < MAX_OPTIONS) options.set(id, name);
  }
  if (options.size === 0) return undefined;
  return {
    type: ComponentType.StringSelect,
    custom_id: MENU_ID,
    placeholder: fitTo(label, MAX_MENU_LABEL),
    options: [...options].map(([value, name]) => ({ value, label: fitTo(name, MAX_OPTION_LABEL) })),
  };
}

/** A message has one at most. */
const MENU_ID = "ask";
