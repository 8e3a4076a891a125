import type { Command } from "#src/command.ts";
import about from "./about.ts";
import changes from "./changes.ts";
import digest from "./digest.ts";
import event from "./event.ts";
import help from "./help.ts";
import next from "./next.ts";
import quote from "./quote.ts";
import search from "./search.ts";
import who from "./who.ts";

/** Every slash command. */
export const commands: readonly Command[] = [event, next, changes, quote, who, search, digest, about, help];
