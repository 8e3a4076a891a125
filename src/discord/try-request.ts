// One request to Discord, and what became of it.
import type { DiscordResult } from "../delivery/discord-result.ts";
import { classifyError } from "./classify-error.ts";

/**
 * `done` with what `read` makes of the answer's body (undefined without one), otherwise Discord's refusal as
 * classify-error.ts sorts it; an answer that `read` throws at is “try again”. Never rejects.
 */
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
