import { type ButtonInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";

const text = (content: string) => ({ type: 10, content });

/** What is written already stands in it. */
const draft = {
  custom_id: "draft",
  title: "What became of it",
  components: [
    {
      type: 18,
      label: "Status",
      description: "As the sources say",
      component: {
        type: 3,
        custom_id: "status",
        required: true,
        min_values: 1,
        max_values: 1,
        placeholder: "Choose a status",
        options: ["held", "postponed", "cancelled"].map((value) => ({
          value,
          label: value,
          description: `It was ${value}`,
        })),
      },
    },
    {
      type: 18,
      label: "Date",
      component: { type: 4, custom_id: "date", style: 1, required: false, value: "2026-06-16", max_length: 20 },
    },
    {
      type: 18,
      label: "Summary",
      description: "One or two sentences",
      component: { type: 4, custom_id: "summary", style: 2, required: true, value: "They met.\nThey talked." },
    },
    {
      type: 18,
      label: "Says",
      component: {
        type: 3,
        custom_id: "says",
        required: false,
        min_values: 0,
        max_values: 1,
        options: ["a spokesperson", "a minister"].map((value) => ({
          value,
          label: value,
          default: value === "a minister",
        })),
      },
    },
    {
      type: 18,
      label: "Sources",
      component: {
        type: 3,
        custom_id: "sources",
        required: true,
        min_values: 2,
        max_values: 3,
        options: ["agency", "ministry", "paper"].map((value) => ({ value, label: value })),
      },
    },
  ],
};

/** A lead with a button for the form. */
export const lead = {
  flags: MessageFlags.IsComponentsV2,
  components: [text("A lead"), { type: 1, components: [{ type: 2, style: 1, label: "Write it", custom_id: "write" }] }],
};

/** Opens the form that comes with something in it. */
export async function openDraft(pressed: ButtonInteraction): Promise<void> {
  await pressed.showModal(draft);
}

/** Has the message from which the form was opened say what is in it; nothing for another form. */
export async function showDraft(sent: ModalSubmitInteraction): Promise<void> {
  if (!sent.isFromMessage() || sent.customId !== draft.custom_id) return;
  const written = ["date", "summary"].map((name) => sent.fields.getTextInputValue(name));
  const chosen = ["status", "says", "sources"].map((name) => sent.fields.getStringSelectValues(name).join("+"));
  await sent.update({ components: [text(`Drafted: ${[...chosen, ...written].join("; ")}`)] });
}
