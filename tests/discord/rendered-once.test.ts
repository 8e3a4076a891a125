// A digest whose pages were rendered for another one shows what it would have shown by itself.
import { expect, test } from "vitest";
import { composeDigest, composeNews, newsRequestOf } from "#src/digest/compose.ts";
import { renderOnce } from "#src/digest/render-once.ts";
import { createSharing } from "#src/digest/share.ts";
import { digestPages } from "#src/discord/render/broadcast/digest-pages.ts";
import { markPage } from "#src/discord/render/broadcast/mark-page.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { topicId } from "#tests/helpers/ids.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const NOW = Date.parse("2026-05-20T08:00:00Z");
const archive = frozen();
const events = new Map([...archive.events].slice(40));
const begun = extendLedger(EMPTY_LEDGER, recordArchive({ ...archive, events }, EMPTY_LEDGER, NOW));
const ledger = extendLedger(begun, recordArchive(archive, begun, NOW));
const to = ledger.head ?? 0;

/** Each in all its values, with each of the others. */
const CHOICES = {
  place: [begun.head ?? 0, to],
  welcome: [undefined, true],
  topics: [undefined, [topicId("us-china")]],
  picture: [undefined, true],
  mention: [undefined, "7000"],
  quotation: [undefined, true],
  coveredUntil: ["2026-05-19T08:00:00.000Z", "2026-05-12T08:00:00.000Z"],
  days: ["daily", "monday"],
} as const;

const all = Object.entries(CHOICES).reduce<readonly Readonly<Record<string, unknown>>[]>(
  (made, [field, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [field]: value }))),
  [{}],
);

test("of every choice of a subscription, what is shared is what would be composed and rendered alone", () => {
  const news = createSharing<ReturnType<typeof composeNews>>(10_000);
  let renderings = 0;
  const render = renderOnce((digest) => {
    renderings++;
    return digestPages(digest, archive, ENGLISH, () => 0);
  }, markPage);
  for (const [n, given] of all.entries()) {
    const [id, channel, createdBy] = [`d${n + 1}`, String(5000 + n), String(3000 + n)];
    const subscription = aSubscription({ ...given, id, channel, createdBy });
    const slot = { local: "2026-05-20T08:00", instant: NOW };
    const request = { archive, ledger, subscription, to, slot, now: NOW, merged: false };
    const wanted = newsRequestOf(request);
    const composed = news.get([archive, ledger], [wanted.reader, to, wanted.day], () => composeNews(wanted));
    const digest = composeDigest(request, composed);
    expect(digest).toEqual(composeDigest(request));
    const marker = (page: number) => 2_000_000 + 10 * n + page;
    expect(render(digest, { editionId: id, marker })).toEqual(digestPages(digest, archive, ENGLISH, marker));
  }
  expect(renderings).toBeLessThan((3 * all.length) / 4);
});
