// `npm run bench`: ratios within one run, ours against a named baseline. Absolute times depend on the machine.
import { measureJsonl } from "./jsonl.ts";
import { measureReload } from "./reload.ts";

for (const measure of [measureReload, measureJsonl]) {
  for (const line of await measure()) process.stdout.write(`${line}\n`);
}
