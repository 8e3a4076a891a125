// A rendered body → the message that discord.js sends: its pictures drawn and attached, or a sentence in their place.

import { ComponentType, MessagePayload, type RepliableInteraction } from "discord.js";
import type { BotContext } from "../core/context.ts";
import type { MessageBody } from "./render/message/card.ts";

/** The message with its pictures as files; in words alone when they cannot be drawn, and the operator learns why. */
export async function attachPictures(
  body: MessageBody,
  { draw, log }: Pick<BotContext, "draw" | "log">,
): Promise<MessageBody> {
  if (body.pictures === undefined) return body;
  try {
    return withDrawn(body, await Promise.all(body.pictures.map(({ svg }) => draw(svg))));
  } catch (err) {
    log.error({ err, pictures: body.pictures.map(({ name }) => name) }, "a picture could not be drawn");
    return withoutPictures(body);
  }
}

/** The message once its pictures are drawn; `drawn` are PNG files, one for each, in the same order. */
export function withDrawn({ pictures = [], ...body }: MessageBody, drawn: readonly Uint8Array[]): MessageBody {
  const files = pictures.flatMap(({ name }, index) => {
    const data = drawn[index];
    return data === undefined ? [] : [{ name, data }];
  });
  return { ...body, files: [...(body.files ?? []), ...files] };
}

/** The message with a sentence in the place of its pictures. */
export function withoutPictures({ pictures = [], ...body }: MessageBody): MessageBody {
  const [container] = body.components;
  const [instead = ""] = pictures.map((picture) => picture.instead);
  const components = container.components.map((component) =>
    component.type === ComponentType.MediaGallery
      ? ({ type: ComponentType.TextDisplay, content: instead } as const)
      : component,
  );
  return { ...body, components: [{ ...container, components }] };
}

/** A body in discord.js’ own spelling; pictures that are still to be drawn are left out. */
export function toMessage(body: MessageBody) {
  const { flags, components, files } = body.pictures === undefined ? body : withoutPictures(body);
  return {
    flags,
    components: [...components],
    allowedMentions: { parse: [] },
    ...(files === undefined ? {} : { files: files.map(({ name, data }) => ({ name, attachment: bufferOn(data) })) }),
  } as const;
}

/**
 * An answer without files, in the form of Discord's API, which discord.js hands on as it is. To make the same of a message it would resolve the paths of
 * four of its own modules anew for each answer, and name what is left at its default.
 */
export function asItIs(interaction: RepliableInteraction, body: NonNullable<MessagePayload["body"]>): MessagePayload {
  return Object.assign(new MessagePayload(interaction, {}), { body });
}

/** The same bytes: a copy of a file of some megabytes would take its time. */
function bufferOn({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
