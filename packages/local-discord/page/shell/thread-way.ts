import type { APIMessage } from "discord-api-types/v10";
import { thisReader } from "../markdown/reader.ts";
import { summarise } from "../message/summary.ts";
import { directoryOf } from "../state/directory.ts";
import { goIntoNewThread } from "../state/lead-on.ts";
import type { PageState } from "../state/page-state.ts";
import { isEphemeral } from "../state/reduce.ts";
import type { PageSession } from "../state/session.ts";

/** So much of the first line becomes the name of a thread, in characters. */
const MAX_PROPOSED_NAME = 40;

type Way = { readonly label: string; readonly go: () => void };

/** Into the thread of a message, which has the message's id, or into a new one; undefined where there can be none. */
export function threadWay(message: APIMessage, { snapshot, open }: PageState, session: PageSession): Way | undefined {
  const kind = snapshot?.channels.find(({ id }) => id === open)?.kind;
  if (!snapshot || isEphemeral(message) || (kind !== "text" && kind !== "announcement")) return undefined;
  if (snapshot.channels.some(({ id }) => id === message.id))
    return { label: "Open the thread", go: () => void session.open(message.id) };
  const name = threadName(summarise(message, directoryOf(snapshot), thisReader()));
  return { label: "Begin a thread", go: () => void goIntoNewThread(session, open, name, { message: message.id }) };
}

function threadName(words: string): string {
  const [line = ""] = words.trim().split("\n");
  return line.length <= MAX_PROPOSED_NAME ? line : `${line.slice(0, MAX_PROPOSED_NAME - 1).trimEnd()}…`;
}
