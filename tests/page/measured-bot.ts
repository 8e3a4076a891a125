// The bot whose answers are measured.
import { cpSync } from "node:fs";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { DATA } from "#tests/helpers/shipped.ts";

/** Over the archive that ships, whose cards are what readers get. Half a year after it ends: every line that an answer can have is there. */
export const startMeasuredBot = (): Promise<TestBot> =>
  startTestBot((dataDir) => cpSync(DATA, dataDir, { recursive: true }), {
    page: true,
    begin: Date.parse("2026-11-26T12:00Z"),
  });
