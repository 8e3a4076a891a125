// An old digest page says that something in it was corrected, and where.

import { ComponentType } from "discord.js";
import * as z from "zod";
import type { Pointer } from "../../../delivery/page.ts";
import type { PageBody } from "../../../delivery/ports.ts";
import type { Words } from "../../../wording/words.ts";

/** More lines than these might not fit under a full page; the newest count. */
const MAX_POINTERS = 3;

const PointedPage = z.looseObject({ components: z.tuple([z.looseObject({ components: z.array(z.json()) })]) });

/** A page as digestPages made it, with a line at its end for each pointer. Nobody is pinged again by an edit; undefined for a page of another form. */
export function withPointers(body: PageBody, pointers: readonly Pointer[], words: Words): PageBody | undefined {
  const page = PointedPage.safeParse(body);
  if (!page.success) return undefined;
  const { components, ...rest } = page.data;
  const [container] = components;
  const content = pointers
    .slice(-MAX_POINTERS)
    .map(({ day, guild, channel, message }) => {
      const url = `https://discord.com/channels/${guild}/${channel}/${message}`;
      const link = `[${words.broadcast.newerDigest()}](<${url}>)`;
      return `-# ${words.broadcast.corrected({ day: words.dates.day(day), link })}`;
    })
    .join("\n");
  const line = { type: ComponentType.TextDisplay, content };
  return {
    ...rest,
    components: [{ ...container, components: [...container.components, line] }],
    allowed_mentions: { parse: [] },
  };
}
