// What an editor took out of the archive again, for readers who were told of it.

import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { WithdrawnItem } from "../../../digest/digest.ts";
import { describeState } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { SIGN } from "../message/theme.ts";
import type { BroadcastPart } from "./broadcast-pages.ts";

export function withdrawnPart(item: WithdrawnItem, archive: Pick<Archive, "actors">, words: Words): BroadcastPart {
  return { kind: "withdrawn", text: withdrawnLines(item, archive, words).join("\n"), item };
}

function withdrawnLines(item: WithdrawnItem, archive: Pick<Archive, "actors">, words: Words): readonly string[] {
  const { broadcast } = words;
  if (item.kind === "event") {
    const had = plain(describeState(item.was, archive, words));
    return [`${SIGN.cancelled} **${plain(item.title)}**`, broadcast.eventWithdrawn({ had })];
  }
  const speaker = `**${plain(nameOf(archive, item.speaker))}**`;
  const said = broadcast.said({ speaker, date: plain(words.dates.edtf(item.said)) });
  return [`${SIGN.cancelled} ${said} · ${plain(item.occasion)}`, broadcast.quoteWithdrawn()];
}
