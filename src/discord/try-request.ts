// A REST request whose answer nobody needs, reduced to its outcome.
import { DiscordAPIError } from "discord.js";
import type { Done } from "../agenda/ports.ts";
import { classifyError } from "./classify-error.ts";

/** 10008: no such message · 10070: no such event of a server. */
const ABSENT: ReadonlySet<number | string> = new Set([10008, 10070]);

/**
 * `done`; `absent` when the message or scheduled event is gone; otherwise Discord's refusal, as classify-error.ts sorts
 * it. Never rejects.
 */
export async function tryRequest(request: () => Promise<unknown>): Promise<Done> {
  try {
    await request();
    return { outcome: "done" };
  } catch (error) {
    if (error instanceof DiscordAPIError && ABSENT.has(error.code)) return { outcome: "absent" };
    return classifyError(error);
  }
}
