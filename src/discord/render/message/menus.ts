// Menus from which values are chosen for an action, as Discord's select menus.
import {
  type APIActionRowComponent,
  type APIRoleSelectComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
  SelectMenuDefaultValueType,
} from "discord.js";
import type { ButtonAction } from "../../../core/button-action.ts";
import type { MenuOption } from "../../../core/form.ts";
import { fitTo } from "../../../text/truncate.ts";
import { encodeCustomId } from "../../custom-id.ts";

/** `least` and `most`: how many can be chosen; one by default. Each menu of a message has an action of its own. */
export type MenuSpec = { readonly action: ButtonAction; readonly placeholder: string } & (
  | {
      readonly kind: "values";
      /** Between one and 25. */
      readonly options: readonly MenuOption[];
      readonly least?: number;
      readonly most?: number;
    }
  /** None or one of the roles of the server, by its id. */
  | { readonly kind: "role"; readonly chosen: string | undefined }
);

type MenuRow = APIActionRowComponent<APIStringSelectComponent | APIRoleSelectComponent>;

/** Discord: placeholders have at most 150 characters; labels, values and descriptions 100. */
export const MAX_PLACEHOLDER = 150;
export const MAX_OPTION_TEXT = 100;
export const MAX_MENU_OPTIONS = 25;

/** None for an action that is too long to travel, or without anything to choose. */
export function menuRows(specs: readonly MenuSpec[]): readonly MenuRow[] {
  return specs.flatMap((spec) => {
    const customId = encodeCustomId({ act: "do", action: spec.action });
    if (customId === undefined || (spec.kind === "values" && spec.options.length === 0)) return [];
    return [{ type: ComponentType.ActionRow, components: [menuOf(spec, customId)] } as const];
  });
}

function menuOf(spec: MenuSpec, customId: string): APIStringSelectComponent | APIRoleSelectComponent {
  const named = { custom_id: customId, placeholder: fitTo(spec.placeholder, MAX_PLACEHOLDER) };
  if (spec.kind === "role") {
    const chosen =
      spec.chosen === undefined ? [] : [{ id: spec.chosen, type: SelectMenuDefaultValueType.Role } as const];
    return { type: ComponentType.RoleSelect, ...named, min_values: 0, max_values: 1, default_values: chosen };
  }
  const options = spec.options.slice(0, MAX_MENU_OPTIONS);
  return {
    type: ComponentType.StringSelect,
    ...named,
    min_values: spec.least ?? 1,
    max_values: Math.min(spec.most ?? 1, options.length),
    options: optionBodies(options),
  };
}

/** Labels and hints that are too long are cut; values are ids and stay as they are. */
export function optionBodies(options: readonly MenuOption[]): APISelectMenuOption[] {
  return options.map(({ value, label, hint, chosen }) => ({
    value,
    label: fitTo(label, MAX_OPTION_TEXT),
    ...(hint === undefined ? {} : { description: fitTo(hint, MAX_OPTION_TEXT) }),
    default: chosen === true,
  }));
}
