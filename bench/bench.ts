// `npm run bench`: ratios within one run, ours against a named baseline. Absolute times depend on the machine.
import { measureReload } from "./reload.ts";

for (const measure of [measureReload]) {
  for (const line of measure()) process.stdout.write(`${line}\n`);
}
