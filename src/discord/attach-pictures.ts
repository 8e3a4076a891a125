// Between a message that wants pictures and one that can be sent.
import type { App } from "../core/context.ts";
import type { Body } from "./render/message/card.ts";
import { withDrawn, withoutPictures } from "./render/message/picture.ts";

/** The message with its pictures as files; in words alone when they cannot be drawn, and the operator learns why. */
export async function drawn(body: Body, { draw, log }: Pick<App, "draw" | "log">): Promise<Body> {
  if (body.pictures === undefined) return body;
  try {
    return withDrawn(body, await Promise.all(body.pictures.map(({ svg }) => draw(svg))));
  } catch (err) {
    log.error({ err, pictures: body.pictures.map(({ name }) => name) }, "a picture could not be drawn");
    return withoutPictures(body);
  }
}
