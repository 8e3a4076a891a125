// What do the digests of many cost that are told the same, composed and rendered once, beside each by itself?
import { composeDigest, composeNews, type DigestRequest, type News, newsRequestOf } from "#src/digest/compose.ts";
import { renderOnce } from "#src/digest/render-once.ts";
import { createSharing } from "#src/digest/share.ts";
import { digestPages } from "#src/discord/render/broadcast/digest-pages.ts";
import { markPage } from "#src/discord/render/broadcast/mark-page.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import type { BenchQuestion } from "../harness/question.ts";
import { sideBySide } from "../harness/side-by-side.ts";
import { compared } from "../harness/statistics.ts";

const NOW = Date.parse("2026-05-20T08:00:00Z");
const NEWS = 30;
const FILTERS = 50;

export default {
  asks: `Digests of ${NEWS} new events with ${FILTERS} filters, composed and rendered, beside the same each by itself`,
  async measure({ quick }) {
    const count = quick ? 100 : 500;
    const requests = requestsFor(count);
    const archive = frozen();
    const pages = (request: DigestRequest) =>
      digestPages(composeDigest(request), archive, ENGLISH, (page) => 2_000_000 + page);
    const tasks = {
      ours() {
        const news = createSharing<News>();
        const render = renderOnce((digest) => digestPages(digest, archive, ENGLISH, () => 0), markPage);
        for (const request of requests) {
          const { reader, to, day } = newsRequestOf(request);
          const shared = news.get([archive], [reader, to, day], () => composeNews(newsRequestOf(request)));
          render(composeDigest(request, shared), { editionId: "", marker: (page) => 2_000_000 + page });
        }
      },
      baseline: () => requests.map(pages),
    };
    const { ours, baseline } = await sideBySide([0], tasks, { rounds: quick ? 3 : 9, warmUp: 1 });
    const what = `${count.toLocaleString("en")} digests`;
    return [compared({ what, ours, baseline, name: "each by itself", alike: true })];
  },
} satisfies BenchQuestion;

function requestsFor(count: number): readonly DigestRequest[] {
  const archive = frozen();
  const known = { ...archive, events: new Map([...archive.events].slice(NEWS)) };
  const begun = extendLedger(EMPTY_LEDGER, recordArchive(known, EMPTY_LEDGER, NOW));
  const ledger = extendLedger(begun, recordArchive(archive, begun, NOW));
  const actors = [...archive.actors.keys()];
  return Array.from({ length: count }, (_, n) => {
    const actor = actors[n % FILTERS];
    const subscription = aSubscription({
      id: `d${n + 1}`,
      place: begun.head ?? 0,
      ...(n % FILTERS === 0 || actor === undefined ? {} : { actors: [actor] }),
    });
    const slot = { local: "2026-05-20T08:00", instant: NOW };
    return { archive, ledger, subscription, to: ledger.head ?? 0, slot, now: NOW, merged: false };
  });
}
