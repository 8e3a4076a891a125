import { expect, test } from "vitest";
import { read } from "#tests/calendar/read.ts";
import { aDevelopment, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { anApp, PUBLIC, recorded } from "#tests/helpers/http.ts";

const summit = anEvent({
  title: "Vilnius <summit>",
  topics: ["us-china"],
  developments: [
    aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-11" }),
    aDevelopment({
      known: "2021-11-12",
      status: "confirmed",
      date: "2021-11-15",
      says: "The <host>",
      sources: ["embassy"],
    }),
  ],
});
const archive = anArchive({ events: [summit], quotes: [aQuote({ event: "summit" })] });

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/e/summit", "text/html; charset=utf-8"],
  ["/q/letter", "text/html; charset=utf-8"],
  ["/t/us-china", "text/html; charset=utf-8"],
  ["/style.css", "text/css; charset=utf-8"],
  ["/feed.atom", "application/atom+xml; charset=utf-8"],
  ["/feed.json", "application/feed+json; charset=utf-8"],
  ["/calendar.ics", "text/calendar; charset=utf-8"],
  ["/e/summit.png", "image/png"],
  ["/t/us-china.png", "image/png"],
])("%s is there, and once it is had, it is not sent or composed again", async (path, type) => {
  const { ask, drawn, faults } = anApp(archive);
  const first = await ask(path);
  expect([first.status, first.headers.get("content-type"), faults]).toEqual([200, type, []]);
  const tag = first.headers.get("etag") ?? "";
  const pictures = drawn.length;
  for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = await ask(path, { headers: { "if-none-match": held } });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, tag, ""]);
  }
  expect(drawn.length).toBe(pictures);
});

test("what was held before a change of the archive, a new entry in the ledger, or midnight is sent again", async () => {
  const { ask, world } = anApp(archive);
  const tagNow = async () => (await ask("/e/summit")).headers.get("etag") ?? "";
  const tags = [await tagNow()];
  world.archive = anArchive({ events: [summit] });
  tags.push(await tagNow());
  world.ledger = recorded(anArchive({ events: [summit, anEvent({ id: "other" })] }), world.ledger);
  tags.push(await tagNow());
  world.today = "2021-11-21";
  tags.push(await tagNow());
  expect(new Set(tags).size).toBe(4);
  expect((await ask("/e/summit", { headers: { "if-none-match": tags[0] ?? "" } })).status).toBe(200);
});

test("a parameter that means nothing makes no other page", async () => {
  const { ask } = anApp(archive);
  const tags = await Promise.all(
    ["/e/summit", "/e/summit?utm_source=x", "/e/summit?as-of=2021-11-01"].map(async (path) =>
      (await ask(path)).headers.get("etag"),
    ),
  );
  expect(tags[1]).toBe(tags[0]);
  expect(tags[2]).not.toBe(tags[0]);
});

test("every answer says that nothing of it runs, is guessed at, or tells where readers come from", async () => {
  const { ask } = anApp(archive);
  for (const path of ["/e/summit", "/nowhere", "/feed.json", "/healthz"]) {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self';/);
    expect(headers.get("content-security-policy")).not.toContain("script-src");
    expect([headers.get("x-content-type-options"), headers.get("referrer-policy")]).toEqual(["nosniff", "no-referrer"]);
  }
});

test("there are GET and HEAD and nothing else, and addresses have an end", async () => {
  const { ask } = anApp(archive);
  const posted = await ask("/e/summit", { method: "POST" });
  expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  const head = await ask("/e/summit", { method: "HEAD" });
  expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([
    200,
    "",
    (await ask("/e/summit")).headers.get("etag"),
  ]);
  expect((await ask(`/e/${"x".repeat(3000)}`)).status).toBe(414);
});

test.each([
  ["/e/vilnus-summit", 404, "My archive has no event called “vilnus-summit”."],
  ["/t/us-chin", 404, "My archive has no topic called “us-chin”."],
  ["/q/nothing", 404, "My archive has no quote called “nothing”."],
  ["/e/summit?as-of=soonish", 400, "soonish"],
  ["/e/summit?as-of=2031-01-01", 400, "1 January 2031"],
  ["/e/<b>", 404, "My archive has no event called “&lt;b&gt;”."],
  ["/some/where/else", 404, "There is no page at this address."],
])("%s is %i and says why", async (path, status, sentence) => {
  const { ask, faults } = anApp(archive);
  const answer = await ask(path);
  expect([answer.status, answer.headers.get("etag"), faults]).toEqual([status, null, []]);
  expect(await answer.text()).toContain(sentence);
});

test("a wrong id offers what it may have meant, and never opens it by itself", async () => {
  const { text } = anApp(archive);
  expect(await text("/e/vilnus-summit")).toContain('<a href="../e/summit">Vilnius &lt;summit&gt;</a>');
});

test("as of a day the page says so and has nothing that came later", async () => {
  const { text } = anApp(archive);
  const then = await text("/e/summit?as-of=2021-11-01");
  expect(then).toContain("As known on 1 November 2021");
  expect(then).not.toContain("15 November 2021</time>");
  expect(then).not.toContain("The &lt;host&gt;");
});

test("links lead from anywhere: relative in pages, whole where another program reads them", async () => {
  const { text } = anApp(archive);
  const page = await text("/e/summit");
  expect(page).toContain('href="../t/us-china"');
  expect(page).toContain(`<meta property="og:url" content="${PUBLIC}/e/summit">`);
  expect(page).toMatch(new RegExp(`<meta property="og:image" content="${PUBLIC}/e/summit\\.png\\?v=[\\w-]{10}">`));
});

test("the calendar is told in one sentence where there is none", async () => {
  const { ask, text } = anApp(archive);
  expect(read(await text("/calendar.ics?topic=us-china"))).toEqual([
    expect.objectContaining({ uid: "summit@attache", start: "2021-11-15" }),
  ]);
  for (const [query, sentence] of [
    ["topic=nothing", "My archive has no topic with the id “nothing”."],
    ["actor=nobody", "My archive has no actor with the id “nobody”."],
    ["actor=china", "My archive has no such event with a date that a calendar can show."],
    ["vague=yes", "vague is “true” or left out."],
    ["subject=us-china", "There is no “subject” here, only topic, actor and vague."],
  ]) {
    const answer = await ask(`/calendar.ics?${query}`);
    expect([answer.status, await answer.text()]).toEqual([404, `${sentence}\n`]);
  }
});

test("a fault is reported, and told in one neutral sentence", async () => {
  const fault = new Error("the disk is on fire");
  const { ask, faults } = anApp(archive, { draw: () => Promise.reject(fault) });
  const answer = await ask("/e/summit.png");
  expect([answer.status, await answer.text(), faults]).toEqual([500, expect.not.stringContaining("fire"), [fault]]);
});

test("of many pictures at once a few are drawn, and the others are asked for again later", async () => {
  const { ask } = anApp(archive, { draw: () => new Promise(() => {}) });
  for (let index = 0; index < 4; index++) void ask(`/e/summit.png?as-of=2021-11-1${index + 3}`);
  const refused = await ask("/e/summit.png?as-of=2021-11-19");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "2"]);
});

test.each([
  [
    "/health",
    { health: () => ({ connected: false, ticking: true, faults: 2 }) },
    { connected: false, ticking: true, faults: 2 },
  ],
  [
    "/health",
    { health: () => ({ connected: true, ticking: false, faults: 0 }) },
    { connected: true, ticking: false, faults: 0 },
  ],
  ["/healthz", { isAlive: () => false }, { alive: false }],
  [
    "/readyz",
    { readiness: async () => ({ gateway: true, store: false, archive: true }) },
    { gateway: true, store: false, archive: true },
  ],
])("%s is 503 and says what is away", async (path, probes, body) => {
  const well = await anApp(archive).ask(path);
  expect([well.status, well.headers.get("cache-control")]).toEqual([200, "no-store"]);
  const answer = await anApp(archive, { probes }).ask(path);
  expect([answer.status, await answer.json()]).toEqual([503, body]);
});

test.each(["/", "/e/summit", "/t/us-china"])(
  "%s says before all else that an old archive may lack newer events, and once only",
  async (path) => {
    const { ask, world } = anApp(archive);
    expect(await (await ask(path)).text()).not.toContain("may be missing");
    world.today = "2022-05-01";
    const page = await (await ask(path)).text();
    expect(page.match(/My archive ends on 12 November 2021/g)).toHaveLength(1);
    expect(page.indexOf("newer events may be missing")).toBeGreaterThan(0);
    expect(page.indexOf("newer events may be missing")).toBeLessThan(page.indexOf("<h1"));
  },
);
