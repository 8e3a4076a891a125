// `npm run bench`: ratios within one run, ours against a named baseline. Absolute times depend on the machine.
import { measureCheck } from "./check.ts";
import { measureJsonl } from "./jsonl.ts";
import { measureReload } from "./reload.ts";
import { measureSearch } from "./search.ts";
import { measureTicks } from "./tick.ts";

for (const measure of [measureReload, measureJsonl, measureCheck, measureSearch, measureTicks]) {
  for (const line of await measure()) process.stdout.write(`${line}\n`);
}
