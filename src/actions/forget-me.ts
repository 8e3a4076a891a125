// Everything that is kept of a person, thrown away once they have said yes.
import type { Context } from "../core/command.ts";
import { notice } from "../core/notice.ts";
import type { View } from "../core/view.ts";

/** Nothing is thrown away before the button is pressed. */
export function askToForget({ asker, words }: Pick<Context, "asker" | "words">): View {
  const action = { do: "forget-me", owner: asker.userId } as const;
  return { ...notice("info", words.follow.forgetWhat()), actions: [{ label: words.follow.forgetButton(), action }] };
}

/** A throw is a fault of the store; what was not thrown away then goes when it is asked for again. */
export async function forgetMe(owner: string, { follows, words }: Pick<Context, "follows" | "words">): Promise<View> {
  const forgotten = await follows.forget(owner);
  return notice("done", words.follow.forgotten(forgotten));
}
