import { type Client, Events, type Interaction, MessageFlags } from "discord.js";
import { type Harness, startHarness } from "../harness.ts";
import { openDraft, showDraft } from "./sample-form.ts";

const V2 = MessageFlags.IsComponentsV2;
const longWord = "Donaudampfschifffahrtsgesellschaft".repeat(4);

/** A card like those of Bot, with one of everything that can be too wide for a phone. */
export const card = [
  {
    type: 17,
    accent_color: 0x3a8f6b,
    components: [
      { type: 10, content: `## Biden–Xi virtual summit\n**Mon 15 Nov 2021** · confirmed\n-# ${longWord}` },
      { type: 14 },
      {
        type: 9,
        components: [{ type: 10, content: "1. **6 Oct** agreed\n   - in principle\n2. **9 Nov** planned" }],
        accessory: { type: 2, style: 2, label: "History", custom_id: "history" },
      },
      { type: 10, content: `\`\`\`\n${longWord}\n\`\`\`` },
      {
        type: 1,
        components: [
          { type: 2, style: 1, label: "Follow", custom_id: "follow" },
          { type: 2, style: 4, label: "Say nothing", custom_id: "nothing" },
          { type: 2, style: 2, label: "Form", custom_id: "form" },
          { type: 2, style: 2, label: "Later", custom_id: "later", disabled: true },
          { type: 2, style: 5, label: "Source", url: "https://example.org/source" },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: "pick",
            placeholder: "Other events",
            options: [
              { label: "G20 in Bali", value: "g20", description: "Mon 14 Nov 2022" },
              { label: "APEC in San Francisco", value: "apec" },
            ],
          },
        ],
      },
    ],
  },
];

const form = {
  custom_id: "report",
  title: "Report a fault",
  components: [
    { type: 18, label: "Event", component: { type: 4, custom_id: "event", style: 1, required: true } },
    { type: 18, label: "Place", component: { type: 8, custom_id: "place", required: false } },
    {
      type: 18,
      label: "Faults",
      component: {
        type: 3,
        custom_id: "faults",
        required: false,
        max_values: 3,
        options: [
          { label: "Wrong day", value: "day" },
          { label: "Wrong place, or none", value: "place, or none" },
          { label: "Wrong person", value: "person" },
        ],
      },
    },
    {
      type: 18,
      label: "Seen in",
      component: {
        type: 22,
        custom_id: "seen",
        required: false,
        options: [
          { label: "A digest", value: "digest" },
          { label: "A direct message", value: "direct", description: "From the bot alone" },
        ],
      },
    },
    { type: 18, label: "I am sure", component: { type: 23, custom_id: "sure" } },
  ],
};

const commands = [
  {
    name: "event",
    description: "What is known about an event",
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      { type: 3, name: "name", description: "Name of the event", required: true, autocomplete: true },
      { type: 3, name: "as-of", description: "What was known on that day" },
    ],
  },
  { name: "slow", description: "Takes its time" },
  { name: "secret", description: "For you only" },
  { name: "Check this", type: 3 },
];

export type SampleBot = Harness & {
  /** Lets the answer to `/slow` go out. */
  readonly finish: () => void;
};

/** A small bot in a local Discord with its page: it answers, thinks, updates, opens a form, and keeps silent. */
export async function startSampleBot(): Promise<SampleBot> {
  const harness = await startHarness({ page: true });
  const slow = Promise.withResolvers<void>();
  harness.client.on(Events.InteractionCreate, (interaction) => void answer(interaction, slow.promise));
  harness.client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isButton() && interaction.customId === "write") void openDraft(interaction);
    if (interaction.isModalSubmit()) void showDraft(interaction);
  });
  answerMessages(harness.client);
  await harness.client.application.commands.set(commands);
  return { ...harness, finish: slow.resolve };
}

function answerMessages(client: Client): void {
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot || message.inGuild()) return;
    await message.channel.sendTyping();
    await message.reply(`You wrote: ${message.content}`);
  });
}

async function answer(interaction: Interaction, slow: Promise<void>): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const known = [
      { name: "Biden–Xi virtual summit", value: "us-china-2021" },
      { name: "G20 in Bali", value: "g20-2022" },
    ];
    await interaction.respond(known.filter(({ name }) => name.toLowerCase().includes(typed)));
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === "slow") {
      await interaction.deferReply();
      await slow;
      await interaction.editReply("Done at last.");
    } else if (interaction.commandName === "secret") {
      await interaction.reply({ content: "Only between us.", flags: MessageFlags.Ephemeral });
    } else {
      const { data } = interaction.options;
      const asked = data.map(({ name, value }) => `${name} = ${value}`).join("; ");
      await interaction.reply({ flags: V2, components: [...card, { type: 10, content: `Asked: ${asked}` }] });
    }
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`Checked: ${interaction.targetMessage.content}`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply(`Chosen: ${interaction.values.join()}`);
  } else if (interaction.isModalSubmit() && interaction.customId === form.custom_id) {
    const { fields } = interaction;
    const chosen = [...fields.getStringSelectValues("faults"), ...fields.getCheckboxGroup("seen")];
    const more = [...chosen, ...(fields.getCheckbox("sure") ? ["sure"] : [])].map((one) => `; ${one}`).join("");
    await interaction.reply(`Reported: ${fields.getTextInputValue("event")}${more}`);
  } else if (interaction.isButton()) {
    if (interaction.customId === "form") await interaction.showModal(form);
    if (interaction.customId === "follow") {
      await interaction.update({ flags: V2, components: [{ type: 10, content: "You follow this event now." }] });
    }
  }
}
