// Every colour, and the sign of each status, in one place.
import type { Status } from "../../../archive/vocabulary.ts";
import type { Tone } from "../../../core/tone.ts";

export const ACCENT: Readonly<Record<Status, number>> = {
  floated: 0x8a93a6,
  agreed: 0x5b8def,
  planned: 0x3f7ae0,
  tentative: 0xd9a441,
  confirmed: 0x3fa66b,
  "under-way": 0x2aa6a6,
  held: 0x5f6b85,
  postponed: 0xe07b39,
  cancelled: 0xcf4a4a,
  lapsed: 0x4d5566,
};

/**
 * Stands before whatever has the status, wherever it is told; `/help` says what each means. A disc fills as a date gets surer. Signs of
 * text, not emoji: every font has them, and none is told by its colour alone.
 */
export const SIGN: Readonly<Record<Status, string>> = {
  floated: "◌",
  agreed: "○",
  planned: "◎",
  tentative: "◉",
  confirmed: "●",
  "under-way": "▶",
  held: "✓",
  postponed: "↷",
  cancelled: "✕",
  lapsed: "∅",
};

/** Before what a reader has to beware of; Discord draws it in amber. */
export const WARNING = "⚠️";

export const TONE: Readonly<Record<Tone, number>> = { done: 0x3fa66b, info: 0x5b8def, problem: 0xcf4a4a };

/** The archive's own: lists, quotes, digests. */
export const PLAIN_ACCENT = 0x2b5c8a;

/** The same where what it tells may have been overtaken. */
export const OUTDATED_ACCENT = 0xd9a441;
