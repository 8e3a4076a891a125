// A feed served on this machine, whose items a test puts there.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type ServedItem = { readonly title: string; readonly link: string; readonly at: number };

/** RSS at `url`. `answer` may be replaced by anything else that a server can say. */
export async function serveFeed() {
  const items: ServedItem[] = [];
  const requests: string[] = [];
  const state: { answer: (() => { readonly status: number; readonly body: string }) | undefined } = {
    answer: undefined,
  };
  const server = createServer(({ url = "" }, response) => {
    requests.push(url);
    const { status, body } = state.answer?.() ?? { status: 200, body: rssOf(items) };
    response.writeHead(status, { "content-type": "application/rss+xml; charset=utf-8" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/feed.xml`,
    items,
    /** The paths that were asked for, in order. */
    requests,
    state,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function rssOf(items: readonly ServedItem[]): string {
  const entries = items.map(
    ({ title, link, at }) =>
      `<item><title>${escapeXml(title)}</title><link>${escapeXml(link)}</link><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Local</title>${entries.join("")}</channel></rss>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
