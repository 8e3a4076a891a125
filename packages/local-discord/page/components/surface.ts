import type { APIAttachment, APIMessage } from "discord-api-types/v10";
import { parseMarkdown } from "../markdown/parse.ts";
import type { Surroundings } from "../markdown/render.ts";
import type { Block } from "../markdown/tree.ts";
import type { Ask } from "../state/page-state.ts";

/** What the parts of one message need: where they stand and what a press does. */
export type Surface = Surroundings & {
  readonly message: string;
  readonly attachments: readonly APIAttachment[];
  /** Presses on this message that are open or failed. */
  readonly asks: readonly Ask[];
  readonly press: (customId: string, values?: readonly string[]) => void;
};

/** What the menu of a message opens with. */
export type MenuPart = "actions" | "places" | "emoji";

/** What all messages of the page have in common. */
export type Scene = Surroundings & {
  readonly me: string;
  readonly bot: string;
  readonly asks: readonly Ask[];
  readonly press: (message: string, customId: string, values?: readonly string[]) => void;
  readonly dismiss: (message: string) => void;
  readonly jump: (message: string) => void;
  /** Goes to a message in another channel, or to the channel's end when it is too far back. */
  readonly visit: (channel: string, message: string) => void;
  readonly openMenu: (event: MouseEvent, message: APIMessage, part?: MenuPart) => void;
  readonly react: (message: APIMessage, emoji: string, isOn: boolean) => void;
};

/** The part of the scene that belongs to one message. */
export function surfaceOf(scene: Scene, message: APIMessage): Surface {
  return {
    ...scene,
    message: message.id,
    attachments: message.attachments,
    asks: scene.asks.filter((ask) => ask.press?.message === message.id),
    press: (customId, values) => scene.press(message.id, customId, values),
  };
}

const MAX_PARSED_TEXTS = 500;
const parsedTexts = new Map<string, readonly Block[]>();

/** Parses a text once, however often it is drawn. */
export function parsedText(text: string): readonly Block[] {
  const known = parsedTexts.get(text);
  if (known) return known;
  if (parsedTexts.size >= MAX_PARSED_TEXTS) parsedTexts.clear();
  const blocks = parseMarkdown(text);
  parsedTexts.set(text, blocks);
  return blocks;
}
