import { shipped } from "#tests/helpers/shipped.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
for (const q of process.argv.slice(2)) { const i = parseMessage(q, shipped(), "2026-12-01" as never, ENGLISH); console.log(q, JSON.stringify((i as any).question ?? i)); }
