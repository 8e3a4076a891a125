// What does a picture cost, first and again, beside the least that the library would do for one?
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { dateHistoryOf } from "#src/archive/date-history.ts";
import { openStudio } from "#src/picture/drawing/studio.ts";
import { drawTimeline } from "#src/picture/svg/draw-timeline.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { TODAY } from "../archives/askers.ts";
import type { BenchQuestion } from "../harness/question.ts";
import { sideBySide } from "../harness/side-by-side.ts";
import { compared } from "../harness/statistics.ts";

const ROWS = 10;

export default {
  asks: "A timeline of ten events, from its histories to a PNG, beside the same SVG loaded and encoded by @napi-rs/canvas alone, without its letters",
  async measure({ quick }) {
    const histories = [...shipped().events.values()].flatMap((event) => dateHistoryOf(event, undefined) ?? []);
    const studio = openStudio({ kept: 1_000 });
    const rounds = quick ? 3 : 15;
    const svgOf = (n: number) => {
      const some = histories.slice((n * ROWS) % (histories.length - ROWS)).slice(0, ROWS);
      return drawTimeline({ heading: `Timeline ${n}`, notes: [], histories: some, today: TODAY }, ENGLISH);
    };
    try {
      let made = 0;
      const first = {
        ours: () => studio.draw(svgOf(made++)),
        baseline: () => encode(svgOf(made)),
      };
      const fresh = await sideBySide([0], first, { rounds, warmUp: 1 });
      const known = svgOf(0);
      const again = { ours: () => studio.draw(known), baseline: () => encode(known) };
      const cached = await sideBySide([0], again, { rounds, warmUp: 1 });
      const name = "the library alone";
      return [
        compared({ what: "a timeline, first", ...fresh, name, alike: true }),
        compared({ what: "a timeline, again", ...cached, name, alike: true }),
      ];
    } finally {
      await studio.close();
    }
  },
} satisfies BenchQuestion;

async function encode(svg: string): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas.encode("png");
}
