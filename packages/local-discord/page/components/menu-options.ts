import type { APISelectMenuComponent } from "discord-api-types/v10";
import { channelsOf } from "../slash/proposals.ts";
import type { Directory, Entry } from "../state/directory.ts";

export type MenuOption = {
  readonly value: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly emoji: string | undefined;
};

/** What can be chosen in a select menu: its own options, or the people, roles and channels of the server. */
export function listMenuOptions(menu: APISelectMenuComponent, directory: Directory): readonly MenuOption[] {
  switch (menu.type) {
    case 3:
      return menu.options.map(({ value, label, description, emoji }) => ({
        value,
        label,
        description: description,
        emoji: emoji?.name ? (emoji.id ? `:${emoji.name}:` : emoji.name) : undefined,
      }));
    case 5:
      return optionsNamed(directory.users, "@");
    case 6:
      return optionsNamed(directory.roles, "@");
    case 7:
      return [...optionsNamed(directory.users, "@"), ...optionsNamed(directory.roles, "@")];
    default:
      return optionsNamed(channelsOf(directory.channels, menu.channel_types), "#");
  }
}

/** What is chosen before anybody chooses. */
export function listDefaults(menu: APISelectMenuComponent): readonly string[] {
  if (menu.type === 3) return menu.options.filter((option) => option.default).map((option) => option.value);
  return (menu.default_values ?? []).map((value) => value.id);
}

function optionsNamed(entries: readonly Entry[], sign: string): readonly MenuOption[] {
  return entries.map(({ id, name }) => ({
    value: id,
    label: `${sign}${name}`,
    description: undefined,
    emoji: undefined,
  }));
}
