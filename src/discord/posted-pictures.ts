// What is posted unasked, with pictures: it is stored as words and the text of an SVG, and drawn anew each time it is sent.

import { ComponentType } from "discord.js";
import * as z from "zod";
import type { BotContext } from "../core/context.ts";
import type { PageBody } from "../delivery/ports.ts";
import type { Log } from "../process/log.ts";

const PicturedBody = z.looseObject({
  components: z.tuple([z.looseObject({ components: z.array(z.looseObject({ type: z.number() })) })]),
  pictures: z.array(z.object({ name: z.string(), svg: z.string(), instead: z.string() })).min(1),
});

/** A message for Discord's REST: the body, and files beside it. */
export type PostedRequest = {
  readonly body: PageBody;
  readonly files?: { readonly name: string; readonly data: Uint8Array; readonly contentType: string }[];
};

/** The message with its pictures as files; in words alone when they cannot be drawn, and the operator learns why. */
export async function withPostedPictures(
  stored: PageBody,
  draw: BotContext["draw"] | undefined,
  log: Pick<Log, "error"> | undefined,
): Promise<PostedRequest> {
  const pictured = stored.pictures === undefined ? undefined : PicturedBody.safeParse(stored);
  if (pictured?.success !== true) return { body: stored };
  const { pictures, ...body } = pictured.data;
  try {
    if (draw === undefined) throw new Error("nothing to draw with");
    const drawn = await Promise.all(pictures.map(({ svg }) => draw(svg)));
    const files = pictures.flatMap(({ name }, index) => {
      const data = drawn[index];
      return data === undefined ? [] : [{ name, data, contentType: "image/png" }];
    });
    // Named one by one, so that an edit replaces those that are there.
    return { body: { ...body, attachments: files.map(({ name }, id) => ({ id, filename: name })) }, files };
  } catch (err) {
    log?.error({ err, pictures: pictures.map(({ name }) => name) }, "a picture of a post could not be drawn");
    return { body: { ...body, components: [inWords(body.components[0], pictures[0]?.instead ?? "")] } };
  }
}

function inWords(container: z.output<typeof PicturedBody>["components"][0], instead: string) {
  const components = container.components.map((component) =>
    component.type === ComponentType.MediaGallery ? { type: ComponentType.TextDisplay, content: instead } : component,
  );
  return { ...container, components };
}
