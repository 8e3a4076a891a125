import type { APIMessage } from "discord-api-types/v10";
import type { Ask, ShownMessage } from "../state/page-state.ts";

/** A message and what is drawn above and below it. */
export type MessageRow = {
  readonly shown: ShownMessage;
  /** Whether author and time stand above it; otherwise it continues the message before. */
  readonly isHead: boolean;
  /** The calendar day (`2021-11-10`) that begins with it, or undefined. */
  readonly newDay: string | undefined;
  /** Asks that were made when it was the newest message. */
  readonly asks: readonly Ask[];
};

type Rows = {
  readonly rows: readonly MessageRow[];
  /** Asks that belong to none of the messages; they stand at the end. */
  readonly looseAsks: readonly Ask[];
};

/** Messages of one author within this time belong together, in milliseconds. */
const GROUPED_MS = 7 * 60_000;

/** Groups messages for drawing; `zone` decides where a day begins. */
export function groupMessages(messages: readonly ShownMessage[], asks: readonly Ask[], zone: string): Rows {
  const days = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
  const dayOf = (message: APIMessage) => days.format(Date.parse(message.timestamp));
  const rows: MessageRow[] = [];
  for (const shown of messages) {
    const before = rows.at(-1);
    const day = dayOf(shown.message);
    const newDay = before && dayOf(before.shown.message) === day ? undefined : day;
    const isHead = newDay !== undefined || !before || before.asks.length > 0 || !continues(before.shown, shown);
    rows.push({ shown, newDay, isHead, asks: asks.filter((ask) => ask.after === shown.message.id) });
  }
  return { rows, looseAsks: asks.filter((ask) => !messages.some(({ message }) => message.id === ask.after)) };
}

function continues(before: ShownMessage, shown: ShownMessage): boolean {
  const { message } = shown;
  return (
    message.author.id === before.message.author.id &&
    before.ephemeral === shown.ephemeral &&
    !isAnswer(message) &&
    Date.parse(message.timestamp) - Date.parse(before.message.timestamp) < GROUPED_MS
  );
}

/** Whether a line above the message says what it answers. */
function isAnswer(message: APIMessage): boolean {
  return Boolean(message.referenced_message ?? message.message_reference ?? usedCommand(message));
}

/** Interaction type APPLICATION_COMMAND. */
const COMMAND_INTERACTION = 2;

/** Message type CONTEXT_MENU_COMMAND. */
const FROM_MENU = 23;

/** Who used which command to get this message, with its slash unless it was in a menu; `command` is undefined where Discord does not name it. */
export function usedCommand(
  message: APIMessage,
): { readonly user: string; readonly command: string | undefined } | undefined {
  const { interaction, interaction_metadata: metadata } = message;
  const source = interaction ?? metadata;
  if (!source || source.type !== COMMAND_INTERACTION) return undefined;
  const slash = message.type === FROM_MENU ? "" : "/";
  return { user: source.user.id, command: interaction && `${slash}${interaction.name}` };
}
