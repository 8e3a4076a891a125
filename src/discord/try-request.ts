// One request to Discord, and what became of it.
import type { DiscordResult } from "../delivery/discord-result.ts";
import { classifyError } from "./classify-error.ts";

/** Without `read` it matters only that it was done. `read` gets the body of the answer, and throws when it is not as expected. */
export function tryRequest(request: () => Promise<unknown>): Promise<DiscordResult>;
export function tryRequest<T>(request: () => Promise<unknown>, read: (answer: unknown) => T): Promise<DiscordResult<T>>;
export async function tryRequest(
  request: () => Promise<unknown>,
  read: (answer: unknown) => unknown = () => undefined,
): Promise<DiscordResult<unknown>> {
  try {
    return { outcome: "done", value: read(await request()) };
  } catch (error) {
    return classifyError(error);
  }
}
