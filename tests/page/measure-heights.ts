// Prints how tall the answers are in the page of the local Discord, those first that are taller than what is seen at once: `npm run heights`,
// or of some questions: `npm run heights -- "/event name:biden xi" "习近平"`, or with `--events` of every
// event of the archive. With `--pictures FOLDER` each is drawn at 390.

import { parseArgs } from "node:util";
import { shipped } from "#tests/helpers/shipped.ts";
import { openBrowser } from "../../packages/local-discord/tests/page/browser.ts";
import { type Asking, measureHeights, WINDOWS } from "./answer-heights.ts";
import { ASKINGS, OPENED } from "./askings.ts";
import { startMeasuredBot } from "./measured-bot.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: "string" }, events: { type: "boolean" } },
});
const asEvents = (): readonly Asking[] => [...shipped().events.keys()].map((id) => [`/event name:${id}`]);
const asUsual = values.events === true ? asEvents() : [...ASKINGS, ...OPENED];
const askings = positionals.length === 0 ? asUsual : positionals.map((typed): Asking => [typed]);
const bot = await startMeasuredBot();
const browser = await openBrowser();
const measured = await measureHeights(askings, bot, browser, values.pictures);
await browser.close();
await bot.stop();

for (const { width, room } of WINDOWS) {
  const here = measured.filter((one) => one.width === width).toSorted((a, b) => b.height - a.height);
  const tall = here.filter(({ height }) => height > room);
  console.log(`\n${width} px wide: ${tall.length} of ${here.length} taller than ${room} px`);
  for (const { asking, height } of here)
    console.log(`${String(height).padStart(5)} ${height > room ? "!" : " "} ${asking}`);
}
