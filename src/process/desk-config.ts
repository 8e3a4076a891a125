// What the environment says of the desk: who sits there, what becomes of what they write, and which feeds are read.
import type { ReadVariable } from "./variables.ts";

/** What becomes of the archive's files after a publication: nothing more, a commit, or a commit that is pushed. */
export const GIT_MODES = ["off", "commit", "push"] as const;

export type DeskConfig = {
  /** The id of the editors' channel; undefined: no desk, and no feed is read. */
  readonly channel: string | undefined;
  /** How many other editors must agree before something is published. */
  readonly approvals: number;
  readonly git: (typeof GIT_MODES)[number];
  /** Which feeds are read: all, or in a local Discord that nobody gave a channel only those on this machine. */
  readonly feeds: "all" | "this-machine";
  /** Whether feeds may be on private addresses. */
  readonly allowPrivate: boolean;
  /** Where publishers reach whoever runs this bot. */
  readonly contact: string | undefined;
};

/** Discord's id of a channel. */
export function readChannel(text: string): string | undefined {
  return /^\d{17,20}$/.test(text) ? text : undefined;
}

export const CHANNEL_EXPECTED = "the id of a channel, a number of 17 to 20 digits";

export function readDesk(read: ReadVariable): DeskConfig {
  return {
    channel: read("DESK_CHANNEL", readChannel, CHANNEL_EXPECTED),
    approvals:
      read("DESK_APPROVALS", (text) => (/^\d$/.test(text) ? Number(text) : undefined), "a number from 0 to 9") ?? 0,
    feeds: "all",
    git: read("DATA_GIT", (text) => GIT_MODES.find((mode) => mode === text), `one of ${GIT_MODES.join(", ")}`) ?? "off",
    allowPrivate: read("FEEDS_ALLOW_PRIVATE", parseFlag, "true or false") ?? false,
    contact: read(
      "FEEDS_CONTACT",
      parseContact,
      "an address such as https://example.org/bot or mailto:desk@example.org",
    ),
  };
}

function parseFlag(text: string): boolean | undefined {
  return text === "true" ? true : text === "false" ? false : undefined;
}

/** It stands in a header: nothing that could end it. */
function parseContact(text: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/.test(text) && !/[()<>;]/.test(text) ? text : undefined;
}
