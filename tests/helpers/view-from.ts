import { finish } from "#src/archive/steps.ts";
import type { Answering } from "#src/core/command.ts";
import type { View } from "#src/core/view.ts";

/** What a command answers in the end. */
export async function viewFrom(answering: Answering | undefined): Promise<View> {
  if (answering === undefined) throw new Error("there is no such action");
  return "next" in answering ? finish(answering) : answering;
}
