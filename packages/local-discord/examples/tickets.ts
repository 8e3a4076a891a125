// A bot with discord.js that knows nothing of where it runs: a form with a list to choose from, an answer with a file, a menu.
import {
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";

const { DISCORD_API_URL: api, DISCORD_TOKEN: token } = process.env;
const tickets = new Client({ intents: [GatewayIntentBits.Guilds], ...(api === undefined ? {} : { rest: { api } }) });

tickets.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await openTicket(interaction);
  else if (interaction.isModalSubmit()) await keepTicket(interaction);
  else if (interaction.isStringSelectMenu())
    await interaction.update({ content: `Now ${interaction.values[0]}`, components: [] });
});

tickets.once(Events.ClientReady, async ({ application }) => {
  await application.commands.set([{ name: "ticket", description: "Opens a ticket" }]);
  console.log("ready");
});

await tickets.login(token);

function urgency(): StringSelectMenuBuilder {
  const options = ["low", "high"].map((value) => ({ label: `${value} urgency`, value }));
  return new StringSelectMenuBuilder().setCustomId("urgency").addOptions(options);
}

async function openTicket(interaction: ChatInputCommandInteraction): Promise<void> {
  const words = new TextInputBuilder().setCustomId("words").setStyle(TextInputStyle.Paragraph);
  const modal = new ModalBuilder().setCustomId("ticket").setTitle("A ticket");
  modal.addLabelComponents(
    new LabelBuilder().setLabel("What is wrong?").setTextInputComponent(words),
    new LabelBuilder().setLabel("How urgent is it?").setStringSelectMenuComponent(urgency()),
  );
  await interaction.showModal(modal);
}

async function keepTicket(interaction: ModalSubmitInteraction): Promise<void> {
  const words = interaction.fields.getTextInputValue("words");
  const [chosen] = interaction.fields.getStringSelectValues("urgency");
  await interaction.reply({
    content: `Kept, ${chosen} urgency`,
    files: [{ attachment: Buffer.from(words), name: "ticket.txt" }],
    components: [{ type: 1, components: [urgency().toJSON()] }],
  });
}
