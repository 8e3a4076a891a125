// A lending library with oceanic.js that knows nothing of where it runs: books by name, a form, a menu, files, reactions, messages.
import {
  type AnyInteractionGateway,
  Client,
  type CommandInteraction,
  type ComponentInteraction,
  Constants,
  type CreateMessageOptions,
  type Message,
  type ModalSubmitInteraction,
} from "oceanic.js";

const { DISCORD_API_URL: api, DISCORD_TOKEN: token = "" } = process.env;
const { ApplicationCommandTypes, ButtonStyles, ComponentTypes, MessageFlags, TextInputStyles } = Constants;
const { STRING } = Constants.ApplicationCommandOptionTypes;
const BOOKS = ["Kim", "Emma", "Dracula"];

const library = new Client({
  auth: `Bot ${token}`,
  ...(api === undefined ? {} : { rest: { baseURL: `${api}/v10` } }),
  gateway: {
    intents: ["GUILDS", "GUILD_MESSAGES", "GUILD_MESSAGE_REACTIONS", "DIRECT_MESSAGES", "MESSAGE_CONTENT"],
  },
});

library.on("error", (error) => console.error(error));
library.on("interactionCreate", (interaction) => void answer(interaction).catch((error) => console.error(error)));
library.on("messageCreate", (message) => void hear(message).catch((error) => console.error(error)));
library.on("messageReactionAdd", ({ id, channelID }, { id: reader }, { emoji }) => {
  if (reader === library.user.id || emoji.name !== "📌") return;
  const edit = library.rest.channels.editMessage(channelID, id, { content: `Kept for <@${reader}>` });
  edit.catch((error) => console.error(error));
});
library.once("ready", async () => {
  const title = { type: STRING, name: "title", description: "Which one", required: true, autocomplete: true } as const;
  await library.application.bulkEditGlobalCommands([
    { type: ApplicationCommandTypes.CHAT_INPUT, name: "book", description: "Finds a book", options: [title] },
  ]);
  console.log("ready");
});
await library.connect();

async function answer(interaction: AnyInteractionGateway): Promise<void> {
  if (interaction.isAutocompleteInteraction()) {
    const typed = String(interaction.data.options.getFocused(true).value).toLowerCase();
    const found = BOOKS.filter((name) => name.toLowerCase().includes(typed));
    await interaction.result(found.map((name) => ({ name, value: name })));
  } else if (interaction.isCommandInteraction()) await find(interaction);
  else if (interaction.isComponentInteraction()) await press(interaction);
  else if (interaction.isModalSubmitInteraction()) await lend(interaction);
}

/** Answers late, then changes the answer, and says something more to who asked alone. */
async function find(interaction: CommandInteraction): Promise<void> {
  await interaction.defer();
  const title = interaction.data.options.getString("title", true);
  await interaction.editOriginal({
    content: `**${title}** is on the shelf`,
    files: [{ name: "first-page.txt", contents: Buffer.from(`${title}, page 1`) }],
    components: shelf(title),
  });
  await interaction.createFollowup({ content: "Be gentle with it.", flags: MessageFlags.EPHEMERAL });
}

function shelf(title: string): NonNullable<CreateMessageOptions["components"]> {
  const options = ["one week", "two weeks"].map((label) => ({ label, value: `${title}: ${label}` }));
  return [
    {
      type: ComponentTypes.ACTION_ROW,
      components: [
        { type: ComponentTypes.BUTTON, style: ButtonStyles.PRIMARY, label: "Borrow", customID: `borrow:${title}` },
      ],
    },
    {
      type: ComponentTypes.ACTION_ROW,
      components: [{ type: ComponentTypes.STRING_SELECT, customID: "weeks", placeholder: "For how long", options }],
    },
  ];
}

async function press(interaction: ComponentInteraction): Promise<void> {
  const { data } = interaction;
  if ("values" in data) {
    await interaction.editParent({ content: `Reserved, ${data.values.raw.join()}`, components: [] });
    return;
  }
  await interaction.createModal({
    title: "A loan",
    customID: data.customID,
    components: [
      {
        type: ComponentTypes.LABEL,
        label: "Your name",
        component: { type: ComponentTypes.TEXT_INPUT, customID: "name", style: TextInputStyles.SHORT },
      },
    ],
  });
}

/** Tells it where the form was opened, and to the reader alone. */
async function lend(interaction: ModalSubmitInteraction): Promise<void> {
  const title = interaction.data.customID.replace("borrow:", "");
  const name = interaction.data.components.getTextInput("name", true);
  await interaction.createMessage({ content: `${name} has ${title} now` });
  const conversation = await interaction.user.createDM();
  await conversation.createMessage({ content: `Bring ${title} back, ${name}.` });
}

/** What people say: in a channel a question is marked and answered, in direct messages everything is answered. */
async function hear(message: Message): Promise<void> {
  const isAsked = message.guildID === null || message.content.endsWith("?");
  if (message.author.bot || !isAsked) return;
  if (message.guildID !== null) await message.createReaction("📚");
  const content = `We have ${BOOKS.join(", ")}`;
  const messageReference = { messageID: message.id };
  await library.rest.channels.createMessage(message.channelID, { content, messageReference });
}
