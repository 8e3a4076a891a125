// What discord.js costs alone: a bot with the same commands that answers the same to everything.
import { Client, Events, GatewayIntentBits } from "discord.js";
import { registerCommands } from "#src/discord/register.ts";
import { commands } from "../../commands/index.ts";
import { probing } from "./probe.ts";
import { given, serve } from "./talk.ts";

export type BareBotOptions = { readonly apiUrl: string; readonly token: string };

const { apiUrl, token } = given<BareBotOptions>();
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
const CHOICES = ["One", "Two", "Three"].map((name) => ({ name, value: name }));
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isAutocomplete()) return interaction.respond(CHOICES);
  return interaction.isChatInputCommand() ? interaction.reply("The same to everybody.") : undefined;
});
const ready = Promise.withResolvers<void>();
client.once(Events.ClientReady, () => ready.resolve());
await client.login(token);
await ready.promise;
await registerCommands(client.rest, client.application?.id ?? "", commands);

export type BareBot = typeof probing;
serve(probing);
