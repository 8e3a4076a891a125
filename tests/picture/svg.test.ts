import { expect, test } from "vitest";
import { drawMark } from "#src/picture/svg/draw-mark.ts";
import { drawTimeline } from "#src/picture/svg/draw-timeline.ts";
import { textLine } from "#src/picture/svg/text.ts";
import { lookOf } from "#src/picture/timeline/look.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aCourse } from "./courses.ts";

const mark = { from: 100, to: 124, fadeFrom: false, fadeTo: false } as const;

test("a held day is a full point, a tentative one a dashed ring", () => {
  expect(drawMark({ ...mark, shape: "point", look: lookOf("held", true) }, 50, "a")).toMatchInlineSnapshot(
    `"<circle cx="112" cy="50" r="11" fill="#d4dcec"/>"`,
  );
  expect(drawMark({ ...mark, shape: "point", look: lookOf("tentative", true) }, 50, "a")).toMatchInlineSnapshot(
    `"<circle cx="112" cy="50" r="10.5" fill="#e6b95c" fill-opacity="0.3" stroke="#e6b95c" stroke-width="3" stroke-dasharray="7 5"/>"`,
  );
});

test("an uncertain end fades to nothing", () => {
  const bar = { ...mark, to: 300, fadeTo: true, shape: "bar", look: lookOf("planned", false) } as const;
  expect(drawMark(bar, 50, "a")).toMatchInlineSnapshot(
    `"<linearGradient id="a" gradientUnits="userSpaceOnUse" x1="100" y1="0" x2="300" y2="0"><stop offset="0%" stop-color="#6ea0ff" stop-opacity="1"/><stop offset="0%" stop-color="#6ea0ff" stop-opacity="1"/><stop offset="55%" stop-color="#6ea0ff" stop-opacity="1"/><stop offset="100%" stop-color="#6ea0ff" stop-opacity="0"/></linearGradient><rect x="101.5" y="39" width="197" height="22" rx="11" fill="url(#a)" fill-opacity="0.3"/>"`,
  );
});

test("a text is one element, with its rim under the letters and its strike-through", () => {
  const line = { text: "Xi <习近平>", x: 1, y: 2, size: 30, colour: "#fff" } as const;
  expect(textLine(line)).toMatchInlineSnapshot(
    `"<text x="1" y="2" font-size="30" fill="#fff">Xi &lt;习近平&gt;</text>"`,
  );
  expect(textLine({ ...line, weight: 600, anchor: "end", halo: "#000", struck: true })).toMatchInlineSnapshot(
    `"<text x="1" y="2" font-size="30" font-weight="600" fill="#fff" text-anchor="end" text-decoration="line-through" stroke="#000" stroke-width="8" stroke-linejoin="round" paint-order="stroke">Xi &lt;习近平&gt;</text>"`,
  );
});

test("what people wrote cannot become markup", () => {
  const svg = drawTimeline(
    {
      heading: `</svg><script>"&'`,
      notes: ["\u0000<b>"],
      histories: [aCourse("<image href='x'/> & more", { status: "held", date: "2021-11-05" })],
      today: "2021-11-10",
    },
    ENGLISH,
  );
  expect(svg).not.toMatch(/<script|<image|<b>/);
  expect(svg).not.toContain("\u0000");
  expect(svg).toContain("&lt;image href='x'/&gt; &amp; more");
});

test("a timeline of one event", () => {
  const course = aCourse("Summit", { status: "confirmed", date: "2021-11-15" }, { date: "2021-11-22" });
  const sheet = { heading: "Timeline", notes: ["1 event"], histories: [course], today: "2021-11-10" };
  expect(drawTimeline(sheet, ENGLISH)).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="422" viewBox="0 0 1200 422" font-family="Inter, Noto Sans SC, Noto Sans KR, Noto Sans Arabic, Noto Sans Hebrew, Noto Sans Devanagari, Noto Sans Thai">
    <rect width="1200" height="422" fill="#15171d"/>
    <rect x="0" y="188" width="1200" height="88" fill="#1b1e26"/>
    <line x1="300.3" y1="182" x2="300.3" y2="282" stroke="#2c313d" stroke-width="2"/>
    <line x1="824.8" y1="182" x2="824.8" y2="282" stroke="#2c313d" stroke-width="2"/>
    <text x="44" y="74" font-size="38" font-weight="600" fill="#eef1f7">Timeline</text>
    <text x="44" y="116" font-size="26" fill="#a9b1c3">1 event</text>
    <text x="300.3" y="168" font-size="26" fill="#a9b1c3" text-anchor="middle">15 Nov</text>
    <text x="824.8" y="168" font-size="26" fill="#a9b1c3" text-anchor="middle">22 Nov</text>
    <text x="44" y="316" font-size="26" fill="#ff8a65">‹ today, 10 November 2021</text>
    <text x="44" y="222" font-size="30" font-weight="600" fill="#eef1f7" stroke="#1b1e26" stroke-width="8" stroke-linejoin="round" paint-order="stroke">Summit</text><text x="709.1" y="222" font-size="26" fill="#a9b1c3" stroke="#1b1e26" stroke-width="8" stroke-linejoin="round" paint-order="stroke">22 Nov 2021 · confirmed</text>
    <path d="M353.7 252H844.3" fill="none" stroke="#c3cad9" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><path d="M837.3 245L846.3 252L837.3 259" fill="none" stroke="#c3cad9" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><circle cx="337.7" cy="252" r="10.5" fill="#15171d" stroke="#8b94a8" stroke-width="3" stroke-dasharray="2 5"/><circle cx="862.3" cy="252" r="10.5" fill="#57d093" fill-opacity="0.3" stroke="#57d093" stroke-width="3"/><circle cx="862.3" cy="252" r="6" fill="#57d093"/>
    <circle cx="66" cy="365" r="10.5" fill="#57d093" fill-opacity="0.3" stroke="#57d093" stroke-width="3"/><circle cx="66" cy="365" r="6" fill="#57d093"/>
    <circle cx="284.7" cy="365" r="10.5" fill="#15171d" stroke="#8b94a8" stroke-width="3" stroke-dasharray="2 5"/>
    <text x="100" y="374" font-size="26" fill="#a9b1c3">confirmed</text>
    <text x="318.7" y="374" font-size="26" fill="#a9b1c3">earlier date</text>
    </svg>"
  `);
  expect(drawTimeline(sheet, ENGLISH)).toBe(drawTimeline(sheet, ENGLISH));
});
