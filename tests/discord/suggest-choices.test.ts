// What is offered while an option is typed, and to whom nothing is.
import { type AutocompleteInteraction, PermissionFlagsBits, PermissionsBitField } from "discord.js";
import { expect, test } from "vitest";
import { commands } from "#commands/index.ts";
import type { SlashCommand, TextOption } from "#src/core/command.ts";
import type { BotContext } from "#src/core/context.ts";
import { suggestChoices } from "#src/discord/suggest-choices.ts";

type Typing = { readonly command: SlashCommand; readonly action: string; readonly option: string };

/** Every option of every command that offers something while it is typed. */
const COMPLETED: readonly Typing[] = commands.flatMap((command) =>
  command.kind !== "slash"
    ? []
    : command.actions.flatMap(({ name, options }) =>
        Object.entries(options)
          .filter(([, option]) => option.type === "text" && option.suggest !== undefined)
          .map(([option]) => ({ command, action: name, option })),
      ),
);

/** What was offered, and how often the command was asked what to offer: it offers one thing. */
async function typed({ command, action, option }: Typing, value: string, permissions: bigint) {
  let asked = 0;
  let offered: unknown;
  const suggest = () => {
    asked++;
    // A command may know more of what it offers than Discord takes.
    return [{ name: "One", value: "one", kind: "event" }];
  };
  const actions = command.actions.map((one) => {
    const counted: TextOption = { ...(one.options[option] as TextOption), suggest };
    return one.name === action ? { ...one, options: { ...one.options, [option]: counted } } : one;
  });
  const interaction = {
    commandName: command.name,
    user: { id: "3000", username: "robin", globalName: null },
    member: null,
    guild: null,
    ...{ guildId: "1000", channelId: "2000", guildLocale: null, locale: "en-GB" },
    memberPermissions: new PermissionsBitField(permissions),
    options: {
      getSubcommand: () => (command.actions.length > 1 || action !== command.name ? action : null),
      getFocused: () => ({ name: option, value }),
      getString: () => null,
    },
    respond: async (choices: unknown) => {
      offered = choices;
    },
  } as unknown as AutocompleteInteraction;
  const bot = {
    commands: [{ ...command, actions }],
    archive: () => undefined,
    withdrawals: () => undefined,
    clock: { now: () => 0 },
  } as unknown as BotContext;
  await suggestChoices(interaction, bot);
  return { asked, offered };
}

const MANAGER = PermissionFlagsBits.ManageGuild;
const forManagers = COMPLETED.filter(({ command }) => command.needs === "manage-server");
const ofAll = COMPLETED.filter(({ command }) => command.needs === undefined);
const nameOf = ({ command, action, option }: Typing) => `/${command.name} ${action} ${option}`;

test("there is something to complete for managers and for everybody", () => {
  expect(forManagers.map(nameOf)).toContain("/digest add zone");
  expect(ofAll.length).toBeGreaterThan(5);
});

test.each(forManagers.map((typing) => [nameOf(typing), typing] as const))(
  "%s completes to nothing for whoever may not manage the server, and is not even looked up",
  async (_, typing) => {
    expect(await typed(typing, "d", 0n)).toEqual({ asked: 0, offered: [] });
    expect(await typed(typing, "d", MANAGER)).toEqual({ asked: 1, offered: [{ name: "One", value: "one" }] });
  },
);

test.each([...forManagers, ...ofAll].map((typing) => [nameOf(typing), typing] as const))(
  "%s is not looked up with 6,000 signs typed, which no name has",
  async (_, typing) => {
    expect(await typed(typing, "ab ".repeat(2000), MANAGER)).toEqual({ asked: 0, offered: [] });
    expect((await typed(typing, "ab ".repeat(60), MANAGER)).asked).toBe(1);
  },
);
