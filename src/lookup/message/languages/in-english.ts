// What a message in another language says, in English.

import type { Piece } from "./cover.ts";

export type InEnglish = {
  readonly english: string;
  readonly missing: readonly string[];
  readonly unread: readonly string[];
  readonly gathering?: CalledGathering;
};

/** What is called after a part of the world: “South Korea Africa summit”. */
export type CalledGathering = {
  /** As it stands in the English. */
  readonly english: string;
  /** As it was typed. */
  readonly typed: string;
  readonly pieces: readonly Piece[];
};
