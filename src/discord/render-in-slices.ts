// The same message, without holding anybody up: what takes long to lay out is laid out in slices.
import type { Archive } from "../archive/archive.ts";
import type { View } from "../core/view.ts";
import { inSlices } from "../process/in-slices.ts";
import type { Words } from "../wording/words.ts";
import type { MessageBody } from "./render/message/card.ts";
import { renderSteps } from "./render/render.ts";

export function renderInSlices(view: View, archive: Archive, words: Words): Promise<MessageBody> {
  return inSlices(renderSteps(view, archive, words));
}
