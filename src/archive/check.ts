// `npm run data`: checks the archive and says all that is wrong with it. Exit code 0 when it can be served, 1 when not.
import { formatFault } from "./faults.ts";
import { createLoader } from "./load.ts";

const dir = process.env.DATA_DIR ?? "./data";
const loaded = createLoader(dir).load();

if (loaded.ok) {
  const { events, quotes, actors, topics, sources, reaches } = loaded.archive;
  const developments = [...events.values()].reduce((sum, event) => sum + event.developments.length, 0);
  const wordings = [...quotes.values()].reduce((sum, quote) => sum + quote.wordings.length, 0);
  process.stdout.write(
    `${events.size} events with ${developments} developments, ${quotes.size} quotes with ${wordings} wordings, ` +
      `${actors.size} actors, ${topics.size} topics, ${sources.size} sources; known up to ${reaches ?? "nothing"}. 0 faults.\n`,
  );
} else {
  for (const fault of loaded.faults) process.stderr.write(`${formatFault(fault)}\n`);
  const count = loaded.faults.length;
  process.stderr.write(
    `${count} ${count === 1 ? "fault" : "faults"} in ${dir}: mend ${count === 1 ? "it" : "them"} and run this again.\n`,
  );
  process.exitCode = 1;
}
