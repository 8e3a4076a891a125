// The addresses of the HTTP server. Readers have GET and HEAD, and nothing that they sendAnswer changes anything.

import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Steps } from "../archive/steps.ts";
import { inSlices } from "../process/in-slices.ts";
import type { Words } from "../wording/words.ts";
import { type Addressing, FEED_FORMATS, type Links, linksAt, SERVED } from "./addresses.ts";
import { type HttpAnswer, httpAnswer } from "./answer.ts";
import { createAnswerCache } from "./answer-cache.ts";
import type { OperatorPages } from "./operator-pages.ts";
import { STYLE } from "./pages/style.ts";
import {
  answerCalendarFile,
  answerEventPage,
  answerEventPicture,
  answerFeed,
  answerHome,
  answerQuotePage,
  answerTopicPage,
  answerTopicPicture,
  noPage,
  type PageSource,
  type PictureAnswer,
} from "./reader-pages.ts";

export type HttpOptions = {
  /** What answers now. */
  readonly source: () => PageSource;
  readonly words: Words;
  /** Where readers reach the root, without a slash at its end; otherwise the address by which they asked. */
  readonly publicUrl: string | undefined;
  /** SVG → PNG. */
  readonly draw: (svg: string) => Promise<Uint8Array>;
  /** Absent where nothing runs but the pages. */
  readonly operators?: OperatorPages;
  readonly report: (fault: unknown) => void;
  /** Where pages say that others stand: `SERVED`, or `FILED` for files. */
  readonly addressing?: Addressing;
};

/** UTF-16 units; the longest address that the pages write has fewer. */
const MAX_ADDRESS = 2_000;

/** Pictures that are drawn for pages at the same time: those of people who wait in Discord share the thread. */
const MAX_DRAWN_AT_ONCE = 4;

export function createHttpApp(options: HttpOptions): Hono {
  const { source, words, draw, operators, report } = options;
  const app = new Hono();
  const cache = createAnswerCache();
  let drawing = 0;

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
      // Whether everything goes by TLS is decided by whoever runs the proxy.
      strictTransportSecurity: false,
      // Pictures are shown where a link unfolds.
      crossOriginResourcePolicy: false,
    }),
  );
  app.use(async (context, next) => {
    const { method, url } = context.req;
    if (method !== "GET" && method !== "HEAD") {
      return context.text(`${words.addresses.onlyGet()}\n`, 405, { allow: "GET, HEAD" });
    }
    if (url.length > MAX_ADDRESS) return context.text(`${words.addresses.tooLong()}\n`, 414);
    return next();
  });
  app.onError((fault, context) => {
    report(fault);
    return context.text(`${words.addresses.failed()}\n`, 500);
  });

  /** `parameters`: those of the query that matter; no other makes another answer. */
  const respond = async (
    context: Context,
    parameters: readonly string[] | "all",
    compose: (asking: PageSource & { readonly links: Links }) => HttpAnswer | Steps<HttpAnswer>,
  ) => {
    const { asking, tag } = ask(context, parameters);
    if (holds(context, tag)) return context.body(null, 304, { etag: tag, ...REVALIDATE });
    return sendAnswer(context, await cache.get(tag, () => composed(compose(asking))), tag);
  };

  const respondDrawn = async (
    context: Context,
    parameters: readonly string[],
    compose: (asking: PageSource & { readonly links: Links }) => PictureAnswer | Steps<PictureAnswer>,
  ) => {
    const { asking, tag } = ask(context, parameters);
    if (holds(context, tag)) return context.body(null, 304, { etag: tag, ...REVALIDATE });
    const picture = await composed(compose(asking));
    if ("status" in picture) return sendAnswer(context, picture, tag);
    if (drawing >= MAX_DRAWN_AT_ONCE) return context.body(null, 503, { "retry-after": "2" });
    drawing++;
    try {
      return sendAnswer(context, httpAnswer("png", new Uint8Array(await draw(picture.svg))), tag);
    } finally {
      drawing--;
    }
  };

  const ask = (context: Context, parameters: readonly string[] | "all") => {
    const { pathname, searchParams, origin } = new URL(context.req.url);
    const base = options.publicUrl ?? (options.addressing === undefined ? origin : undefined);
    const links = linksAt(pathname.split("/").length - 2, base, options.addressing ?? SERVED);
    const asking = { ...source(), links };
    const query =
      parameters === "all" ? searchParams.toString() : parameters.map((name) => searchParams.get(name) ?? "");
    return { asking, tag: cache.tag([base, pathname, ...query].join("\n"), asking) };
  };

  const dayIn = (context: Context) => context.req.query("as-of") || undefined;
  const searchOf = (context: Context) => new URL(context.req.url).searchParams;

  app.get("/", (context) => respond(context, [], answerHome));
  app.get("/style.css", (context) => respond(context, [], () => httpAnswer("css", STYLE)));
  app.get("/e/:id{[^/]+\\.png}", (context) =>
    respondDrawn(context, ["as-of"], (asking) =>
      answerEventPicture(context.req.param("id").replace(/\.png$/, ""), dayIn(context), asking),
    ),
  );
  app.get("/e/:id", (context) =>
    respond(context, ["as-of"], (asking) => answerEventPage(context.req.param("id"), dayIn(context), asking)),
  );
  app.get("/q/:id", (context) => respond(context, [], (asking) => answerQuotePage(context.req.param("id"), asking)));
  app.get("/t/:id{[^/]+\\.png}", (context) =>
    respondDrawn(context, [], (asking) => answerTopicPicture(context.req.param("id").replace(/\.png$/, ""), asking)),
  );
  app.get("/t/:id", (context) => respond(context, [], (asking) => answerTopicPage(context.req.param("id"), asking)));
  for (const format of FEED_FORMATS) {
    app.get(`/feed.${format}`, (context) =>
      respond(context, "all", (asking) => answerFeed(format, searchOf(context), asking)),
    );
  }
  app.get("/calendar.ics", (context) =>
    respond(context, "all", (asking) => answerCalendarFile(searchOf(context), asking)),
  );
  if (operators !== undefined) app.route("/", operators.routes);
  app.notFound((context) => sendAnswer(context, noPage(ask(context, []).asking), undefined));
  return app;
}

/** What takes long is done in slices. */
async function composed<T extends object>(made: T | Steps<T>): Promise<T> {
  return "next" in made ? inSlices(made) : made;
}

/** May be kept, and is asked for again with its tag: an archive changes when it changes. */
const REVALIDATE = { "cache-control": "no-cache" } as const;

/** Whether the reader has it already; a proxy may have weakened the tag. */
function holds(context: Context, tag: string): boolean {
  const held = context.req.header("if-none-match") ?? "";
  return held.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}

function sendAnswer(context: Context, { status, type, body }: HttpAnswer, tag: string | undefined): Response {
  const etag = status === 200 && tag !== undefined ? { etag: tag } : {};
  return context.body(body, status, { "content-type": type, ...etag, ...REVALIDATE });
}
