// `npm run bench`: ratios within one run, ours against a named baseline. Absolute times depend on the machine.
import { measureCheck } from "./check.ts";
import { measureCompose } from "./compose.ts";
import { measureJsonl } from "./jsonl.ts";
import { measureQuestions } from "./questions.ts";
import { measureReload } from "./reload.ts";
import { measureScale } from "./scale.ts";
import { measureSearch } from "./search.ts";
import { measureTicks } from "./tick.ts";

const measures = [
  measureReload,
  measureJsonl,
  measureCheck,
  measureSearch,
  measureScale,
  measureQuestions,
  measureCompose,
  measureTicks,
];
for (const measure of measures) {
  for (const line of await measure()) process.stdout.write(`${line}\n`);
}
