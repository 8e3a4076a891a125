import type { PageSession } from "./session.ts";
import { sendAct } from "./wire.ts";

/** Forwards a message of the channel that is open, and goes where it went; a refusal is told where the person is. */
export async function forwardTo(session: PageSession, message: string, channel: string): Promise<void> {
  const result = await sendAct({ act: "forward", channel, message });
  if (result.ok) await session.open(channel);
  else session.tell(result.message);
}

/** Begins a thread in a channel, or with one of its messages, and goes there. Resolves to whether it is there. */
export async function goIntoNewThread(
  session: PageSession,
  channel: string,
  name: string,
  more: { readonly message?: string; readonly isPrivate?: boolean } = {},
): Promise<boolean> {
  const result = await sendAct({ act: "thread", channel, name, ...more });
  if (!result.ok) session.tell(result.message);
  else if (result.channel !== undefined) await session.open(result.channel);
  return result.ok;
}
