// Presses → Discord's buttons and the menu: each press once, with a label of the length that Discord takes.
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { CachedQuestion } from "../../../core/question-cache.ts";
import type { Ask } from "../../../core/view.ts";
import { fitTo } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import { encodeAnyLength, encodeCustomId, type Press } from "../../custom-id.ts";

/** `isOn`: it has opened what is shown, and closes it. */
export type ButtonSpec = { readonly label: string; readonly press: Press; readonly isOn?: boolean };

type Button = APIButtonComponentWithCustomId;
type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Discord: a button's label has at most 80 characters, what stands on a menu 150; a row has at most 5 buttons, a menu 25 options. */
const MAX_LABEL = 80;
const MAX_MENU_LABEL = 150;
const BUTTONS_PER_ROW = 5;
const MAX_OPTIONS = 25;

/** More than these is a wall; what is left over goes into the menu. */
export const MAX_BUTTONS = 4;

/** The menu's own id: what a choice does stands in the value of its option. A message has one at most. */
const MENU_ID = "menu";

/** What can be pressed on one message. Whatever has a control there already gets no second one: Discord takes each id once. */
export type Pressables = {
  /** The button beside a block. */
  readonly beside: (spec: ButtonSpec) => Button | undefined;
  /** The rows under the text. */
  readonly rows: (specs: readonly ButtonSpec[]) => readonly Row[];
};

/** Questions of which one is chosen: one row, however many events a message tells of. `label` stands on it while nothing is chosen. */
export type AskMenu = { readonly label: string; readonly asks: readonly Ask[] };

/**
 * For an answer: a row of at most `most` buttons, and the menu with what is left over; or with all, where they are one choice and too many
 * for the row. `keeps` has the questions that are too long to travel.
 */
export function answerPressables(
  words: Words,
  { most = MAX_BUTTONS, isChoice = false }: { readonly most?: number | undefined; readonly isChoice?: boolean },
): Pressables & { readonly keeps: () => readonly CachedQuestion[] } {
  const keeps = new Map<string, CachedQuestion>();
  const encode = encodeOnce((press) => {
    const one = encodeAnyLength(press);
    if (one?.keep !== undefined) keeps.set(one.keep.key, one.keep);
    return one?.id;
  });
  return {
    beside: (spec) => encode([spec])[0],
    rows(specs) {
      const buttons = encode(specs);
      const count = isChoice && buttons.length > most ? 0 : most;
      const shown = buttons.slice(0, count);
      const placeholder = count === 0 ? words.buttons.choose() : words.buttons.whatElse();
      return [...(shown.length === 0 ? [] : [rowOf(shown)]), ...choiceRows(buttons.slice(count), placeholder)];
    },
    keeps: () => [...keeps.values()],
  };
}

/** For what is posted unasked, which stays longer than a question is kept: what is too long to travel gets no button. */
export function postedPressables(menu?: AskMenu): Pressables {
  const encode = encodeOnce(encodeCustomId);
  return {
    beside: (spec) => encode([spec])[0],
    rows(specs) {
      const buttons = encode(specs);
      const rows = Array.from({ length: Math.ceil(buttons.length / BUTTONS_PER_ROW) }, (_, row) =>
        rowOf(buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW)),
      );
      if (menu === undefined) return rows;
      const choices = menu.asks.map(({ label, question }): ButtonSpec => ({ label, press: { act: "ask", question } }));
      return [...rows, ...choiceRows(encodeOnce(encodeCustomId)(choices), menu.label)];
    },
  };
}

/** Specs → buttons, without those whose press there was before. */
function encodeOnce(idOf: (press: Press) => string | undefined) {
  const taken = new Set<string>();
  return (specs: readonly ButtonSpec[]): readonly Button[] =>
    specs.flatMap((spec) => {
      const id = idOf(spec.press);
      if (id === undefined || taken.has(id)) return [];
      taken.add(id);
      return [button(id, spec)];
    });
}

function rowOf(buttons: readonly Button[]): Row {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

/** None without a choice. */
function choiceRows(choices: readonly Button[], placeholder: string): readonly Row[] {
  if (choices.length === 0) return [];
  const options = choices.slice(0, MAX_OPTIONS).map((one) => ({ label: one.label ?? "", value: one.custom_id }));
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: MENU_ID,
    placeholder: fitTo(placeholder, MAX_MENU_LABEL),
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

function button(customId: string, { label, isOn }: ButtonSpec): Button {
  const style = isOn === true ? ButtonStyle.Primary : ButtonStyle.Secondary;
  return { type: ComponentType.Button, style, custom_id: customId, label: fitTo(label, MAX_LABEL) };
}
