// A form as Discord's modal: a labelled field each. Limits: Discord's pages on the component reference and on modals.
import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from "discord.js";
import { type Form, type FormField, MAX_FORM_TEXT } from "../../../core/form.ts";
import { fitTo } from "../../../text/truncate.ts";
import { encodeCustomId } from "../../custom-id.ts";
import { MAX_MENU_OPTIONS, MAX_OPTION_TEXT, MAX_PLACEHOLDER, optionBodies } from "./menus.ts";

/** Discord: titles and labels of a form have at most 45 characters, placeholders of a text 100. */
const MAX_FORM_LABEL = 45;
const MAX_EXAMPLE = 100;
const MAX_FORM_FIELDS = 5;

/**
 * Labels, hints and examples that are too long are cut. Throws a RangeError for what cannot be cut: an action that is too long for an
 * id, a number of fields or options that Discord refuses, a value longer than its field.
 */
export function formBody({ title, action, fields }: Form): APIModalInteractionResponseCallbackData {
  const customId = encodeCustomId({ act: "do", action });
  if (customId === undefined) throw new RangeError(`a form for ${action.do} does not fit its id`);
  if (fields.length < 1 || fields.length > MAX_FORM_FIELDS)
    throw new RangeError(`a form for ${action.do} has ${fields.length} fields: it can have 1 to ${MAX_FORM_FIELDS}`);
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
  switch (field.kind) {
    case "text":
      return textInput(field);
    case "select":
      return stringSelect(field);
    case "flag":
      return { type: ComponentType.Checkbox, custom_id: field.name, default: field.value === true };
    case "channel":
      return channelSelect(field);
  }
}

type Of<Kind extends FormField["kind"]> = Extract<FormField, { kind: Kind }>;

function textInput({ name, required, value, example, maxLength, lines }: Of<"text">): APILabelComponent["component"] {
  if (maxLength > MAX_FORM_TEXT || (value ?? "").length > maxLength)
    throw new RangeError(`${name}: ${value?.length ?? 0} of ${maxLength} characters, at most ${MAX_FORM_TEXT}`);
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: lines === true ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: maxLength,
    ...(value === undefined || value === "" ? {} : { value }),
    ...(example === undefined ? {} : { placeholder: fitTo(example, MAX_EXAMPLE) }),
  };
}

function stringSelect({ name, required, options, example, least, most }: Of<"select">): APILabelComponent["component"] {
  if (options.length < 1 || options.length > MAX_MENU_OPTIONS)
    throw new RangeError(`${name}: ${options.length} options, it can have 1 to ${MAX_MENU_OPTIONS}`);
  const long = options.find(({ value }) => value.length > MAX_OPTION_TEXT);
  if (long !== undefined) throw new RangeError(`${name}: “${long.value}” is longer than ${MAX_OPTION_TEXT}`);
  return {
    type: ComponentType.StringSelect,
    custom_id: name,
    required,
    // Discord refuses 0 in a field that is required, and lets a choice be taken back only with 0.
    min_values: required ? Math.max(least ?? 1, 1) : (least ?? 0),
    max_values: Math.min(most ?? 1, options.length),
    options: optionBodies(options),
    ...(example === undefined ? {} : { placeholder: fitTo(example, MAX_PLACEHOLDER) }),
  };
}

function channelSelect({ name, required, value }: Of<"channel">): APILabelComponent["component"] {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: name,
    required,
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    default_values: value === undefined ? [] : [{ id: value, type: SelectMenuDefaultValueType.Channel }],
  };
}
