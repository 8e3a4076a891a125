// A page that was rendered once, made that of one message.

import type { PageBody } from "../../../delivery/ports.ts";
import type { MessageBody } from "../message/card.ts";

/** The page, as `assembleAll` made it, with another component id on its container: the marker by which the message is found again. */
export function markPage(body: PageBody, marker: number): PageBody {
  const { components } = body as Pick<MessageBody, "components">;
  return { ...body, components: components.map((container) => ({ ...container, id: marker })) };
}
