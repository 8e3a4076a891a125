import { nameOf } from "./directory.ts";
import type { PageState } from "./page-state.ts";

/**
 * What somebody is told who says something in the server that the bot is not told, for want of the intent: they would wait for an answer.
 * Undefined where it reads what is said, or is not there.
 */
export function unreadByBot({ snapshot, open }: PageState, said: string): string | undefined {
  const kind = snapshot?.channels.find(({ id }) => id === open)?.kind;
  if (!snapshot?.botOnline || snapshot.readsContent || said.includes(`<@${snapshot.bot.id}>`)) return undefined;
  if (kind === undefined || kind === "dm" || kind === "elsewhere") return undefined;
  return `${nameOf(snapshot.bot)} does not read what is said here. Type / for its commands, or write to it in a direct message.`;
}
