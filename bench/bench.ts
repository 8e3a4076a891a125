// `npm run bench`: ratios within one run, ours against a named baseline. Absolute times depend on the machine.
import { measureCheck } from "./check.ts";
import { measureCompose } from "./compose.ts";
import { measureJsonl } from "./jsonl.ts";
import { measureReload } from "./reload.ts";
import { measureSearch } from "./search.ts";

for (const measure of [measureReload, measureJsonl, measureCheck, measureSearch, measureCompose]) {
  for (const line of await measure()) process.stdout.write(`${line}\n`);
}
