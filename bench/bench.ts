// `npm run bench`: ratios within one run, ours against a named baseline. Absolute times depend on the machine. `npm run bench -- newsroom check`
// measures only what is named.
import { measureCheck } from "./check.ts";
import { measureCompose } from "./compose.ts";
import { measureFanOut } from "./fan-out.ts";
import { measureJsonl } from "./jsonl.ts";
import { measureNewsroom } from "./newsroom.ts";
import { measureQuestions } from "./questions.ts";
import { measureReload } from "./reload.ts";
import { measureScale } from "./scale.ts";
import { measureSearch } from "./search.ts";
import { measureTicks } from "./tick.ts";

const measures = {
  reload: measureReload,
  jsonl: measureJsonl,
  check: measureCheck,
  search: measureSearch,
  scale: measureScale,
  questions: measureQuestions,
  compose: measureCompose,
  newsroom: measureNewsroom,
  ticks: measureTicks,
  fanOut: measureFanOut,
};
const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const line of await measure()) process.stdout.write(`${line}\n`);
}
