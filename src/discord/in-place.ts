// Whether what is answered stands in the place of the message that was pressed, or beside it.
import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import { type ButtonAction, replacesMessage } from "../core/button-action.ts";
import { isDeskAction } from "../core/desk-action.ts";

/** A form that a command opened has no message; what stands in the desk's channel for all stays as it is. */
export function isInPlace(
  interaction: ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction,
  action: ButtonAction,
): boolean {
  if (!replacesMessage(action) || (interaction.isModalSubmit() && !interaction.isFromMessage())) return false;
  return !isDeskAction(action) || interaction.message?.flags.has(MessageFlags.Ephemeral) === true;
}
