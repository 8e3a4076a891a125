import type { Command } from "#src/core/command.ts";
import about from "./about.ts";
import agenda from "./agenda.ts";
import calendar from "./calendar.ts";
import changes from "./changes.ts";
import check from "./check.ts";
import checkQuotes from "./check-quotes.ts";
import desk from "./desk.ts";
import digest from "./digest.ts";
import event from "./event.ts";
import follow from "./follow.ts";
import following from "./following.ts";
import help from "./help.ts";
import next from "./next.ts";
import quote from "./quote.ts";
import remind from "./remind.ts";
import search from "./search.ts";
import timeline from "./timeline.ts";
import who from "./who.ts";

/** Every command that is offered everywhere. */
export const commands: readonly Command[] = [
  event,
  next,
  changes,
  quote,
  check,
  checkQuotes,
  who,
  timeline,
  search,
  calendar,
  digest,
  follow,
  following,
  remind,
  agenda,
  about,
  help,
];

/** Those of the desk: only where there is one, and only in its server. */
export const deskCommands: readonly Command[] = [desk];
