import type { Day } from "@attache/edtf";
import type { Context } from "../../core/command.ts";
import { notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import { digestGone } from "./find-digest.ts";

/**
 * What a digest would post now, or would have told since a day; `page` from 0. Nothing is posted. A throw is a fault of the
 * store.
 */
export async function previewDigest(id: string, since: Day | undefined, page: number, context: Context): Promise<View> {
  const { asker, digests, today, words, publicUrl } = context;
  if (asker.guildId === undefined) return notice("problem", words.digest.serversOnly());
  const previewed = await digests.preview(asker.guildId, id, since);
  if (previewed.kind === "not-found") return digestGone(context);
  const heading =
    since === undefined
      ? words.digest.previewHeading()
      : words.setupSteps.previewSince({ day: words.dates.day(since) });
  return { kind: "digest", digest: previewed.digest, today, heading, since, page, publicUrl };
}
