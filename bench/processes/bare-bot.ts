// What discord.js costs alone: a bot with the same commands that answers the same to everything.
import { Client, Events, GatewayIntentBits, type InteractionReplyOptions } from "discord.js";
import { registerCommands } from "#src/discord/register.ts";
import { commands } from "../../commands/index.ts";
import { probing } from "./probe.ts";
import { given, serve } from "./talk.ts";

export type BareBotOptions = { readonly apiUrl: string; readonly token: string };

const { apiUrl, token } = given<BareBotOptions>();
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
const SHORT = { content: "The same to everybody." };
let message: InteractionReplyOptions = SHORT;
const CHOICES = ["One", "Two", "Three"].map((name) => ({ name, value: name }));
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isAutocomplete()) return interaction.respond(CHOICES);
  return interaction.isChatInputCommand() ? interaction.reply(message) : undefined;
});
const ready = Promise.withResolvers<void>();
client.once(Events.ClientReady, () => ready.resolve());
await client.login(token);
await ready.promise;
await registerCommands(client.rest, client.application?.id ?? "", commands);

const served = {
  ...probing,
  /** From now on it answers with that; with a short sentence when left out. */
  say(answer?: InteractionReplyOptions) {
    message = answer ?? SHORT;
  },
};
export type BareBot = typeof served;
serve(served);
