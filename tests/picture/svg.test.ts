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
    "<svg xmlns="http://www.w3.org/2000/svg" width="780" height="340" viewBox="0 0 780 340" font-family="Inter, Noto Sans SC, Noto Sans KR, Noto Sans Arabic, Noto Sans Hebrew, Noto Sans Devanagari, Noto Sans Thai">
    <rect width="780" height="340" fill="#15171d"/>
    <rect x="0" y="144" width="780" height="80" fill="#1b1e26"/>
    <line x1="192.7" y1="136" x2="192.7" y2="224" stroke="#2c313d" stroke-width="2"/>
    <line x1="538" y1="136" x2="538" y2="224" stroke="#2c313d" stroke-width="2"/>
    <text x="24" y="50" font-size="32" font-weight="600" fill="#eef1f7">Timeline</text>
    <text x="24" y="86" font-size="24" fill="#a9b1c3">1 event</text>
    <text x="192.7" y="122" font-size="24" fill="#a9b1c3" text-anchor="middle">15 Nov</text>
    <text x="538" y="122" font-size="24" fill="#a9b1c3" text-anchor="middle">22 Nov</text>
    <text x="24" y="254" font-size="24" fill="#ff8a65">‹ today, 10 November 2021</text>
    <text x="24" y="173" font-size="27" font-weight="600" fill="#eef1f7" stroke="#1b1e26" stroke-width="8" stroke-linejoin="round" paint-order="stroke">Summit</text><text x="452" y="173" font-size="24" fill="#a9b1c3" stroke="#1b1e26" stroke-width="8" stroke-linejoin="round" paint-order="stroke">22 Nov · confirmed</text>
    <path d="M233.4 201H544.6" fill="none" stroke="#c3cad9" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><path d="M537.6 194L546.6 201L537.6 208" fill="none" stroke="#c3cad9" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><circle cx="217.4" cy="201" r="10.5" fill="#15171d" stroke="#8b94a8" stroke-width="3" stroke-dasharray="2 5"/><circle cx="562.6" cy="201" r="10.5" fill="#57d093" fill-opacity="0.3" stroke="#57d093" stroke-width="3"/><circle cx="562.6" cy="201" r="6" fill="#57d093"/>
    <circle cx="42" cy="287" r="10.5" fill="#57d093" fill-opacity="0.3" stroke="#57d093" stroke-width="3"/><circle cx="42" cy="287" r="6" fill="#57d093"/>
    <circle cx="224.8" cy="287" r="10.5" fill="#15171d" stroke="#8b94a8" stroke-width="3" stroke-dasharray="2 5"/>
    <text x="68" y="296" font-size="24" fill="#a9b1c3">confirmed</text>
    <text x="250.8" y="296" font-size="24" fill="#a9b1c3">earlier date</text>
    </svg>"
  `);
  expect(drawTimeline(sheet, ENGLISH)).toBe(drawTimeline(sheet, ENGLISH));
});
