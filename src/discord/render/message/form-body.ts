// A form as Discord's modal: a labelled field each.
import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from "discord.js";
import type { Form, FormField } from "../../../core/form.ts";
import { fitTo } from "../../../text/truncate.ts";
import { encodeCustomId } from "../../custom-id.ts";

/** Discord: titles and labels of a form have at most 45 characters, placeholders of a field 100. */
const MAX_FORM_LABEL = 45;
const MAX_EXAMPLE = 100;

/** Throws a RangeError for an action that is too long for an id; none of those that open forms is. */
export function formBody({ title, action, fields }: Form): APIModalInteractionResponseCallbackData {
  const customId = encodeCustomId({ act: "do", action });
  if (customId === undefined) throw new RangeError(`a form for ${action.do} does not fit its id`);
  return { custom_id: customId, title: fitTo(title, MAX_FORM_LABEL), components: fields.map(labelled) };
}

function labelled(field: FormField): APILabelComponent {
  const label = fitTo(field.label, MAX_FORM_LABEL);
  return {
    type: ComponentType.Label,
    label,
    ...(field.hint === undefined ? {} : { description: fitTo(field.hint, MAX_EXAMPLE) }),
    component: componentOf(field),
  };
}

function componentOf(field: FormField): APILabelComponent["component"] {
  const { name, required } = field;
  if (field.kind === "channel") {
    const chosen =
      field.value === undefined ? [] : [{ id: field.value, type: SelectMenuDefaultValueType.Channel } as const];
    return {
      type: ComponentType.ChannelSelect,
      custom_id: name,
      required,
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      default_values: chosen,
    };
  }
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: TextInputStyle.Short,
    required,
    max_length: field.maxLength,
    ...(field.value === undefined || field.value === "" ? {} : { value: field.value }),
    ...(field.example === undefined ? {} : { placeholder: fitTo(field.example, MAX_EXAMPLE) }),
  };
}
