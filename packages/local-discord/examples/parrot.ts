import { startLocalDiscord } from "@attache/local-discord";
import { Client, Events, GatewayIntentBits } from "discord.js";

const local = await startLocalDiscord({ application: { name: "Parrot" }, page: true });
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: local.apiUrl } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply(`${interaction.options.getString("text")}!`);
});
client.once(Events.ClientReady, async ({ application }) => {
  const text = { type: 3, name: "text", description: "What to say", required: true };
  await application.commands.set([{ name: "say", description: "Says it back", options: [text] }]);
  console.log((await local.person("robin").type("/say text:hello")).text);
  console.log(`Open ${local.url}`);
});
await client.login(local.token);
