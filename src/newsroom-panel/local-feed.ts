// A feed on this machine, with headlines that somebody in front of the local Discord has made up.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { generateRssFeed } from "feedsmith";

export type LocalFeed = {
  /** `http://127.0.0.1:port/feed.xml`. */
  readonly url: string;
  /** `at`: milliseconds since 1970. Gives the address of its page. */
  readonly publish: (headline: string, at: number) => string;
  readonly close: () => Promise<void>;
};

const FEED_PATH = "/feed.xml";

type MadeUpItem = { readonly title: string; readonly link: string; readonly at: number };

/** Newer ones push the oldest out. */
const MAX_MADE_UP = 50;

/** Listens on any free port; empty, and forgotten at the end. `title`: of the feed. */
export async function openLocalFeed(title: string): Promise<LocalFeed> {
  let home = "";
  let items: readonly MadeUpItem[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const item = items.find(({ link }) => link.endsWith(path));
    if (path === FEED_PATH)
      response.writeHead(200, { "content-type": "application/rss+xml" }).end(rssOf(items, title, home));
    else if (item !== undefined)
      response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end(item.title);
    else response.writeHead(404).end();
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${home}${FEED_PATH}`,
    publish(headline, at) {
      count += 1;
      const link = `${home}/items/${at}-${count}`;
      items = [{ title: headline, link, at }, ...items].slice(0, MAX_MADE_UP);
      return link;
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => void server.close(() => done()));
    },
  };
}

function rssOf(items: readonly MadeUpItem[], title: string, home: string): string {
  const entries = items.map(({ title: headline, link, at }) => ({ title: headline, link, pubDate: new Date(at) }));
  return generateRssFeed({ title, link: home, description: title, items: entries });
}
