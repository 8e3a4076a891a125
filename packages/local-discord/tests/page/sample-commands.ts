import type { APIApplicationCommand } from "discord-api-types/v10";

/** What every registered command has and no test here looks at. */
const shared = {
  application_id: "1",
  version: "1",
  default_member_permissions: null,
};

/** Commands as the API lists them: options of every kind, subcommands, and one for messages. */
export const sampleCommands: readonly APIApplicationCommand[] = [
  {
    ...shared,
    id: "10",
    type: 1,
    name: "event",
    description: "What is known about an event",
    options: [
      { type: 3, name: "name", description: "Name of the event", required: true, autocomplete: true },
      { type: 3, name: "as-of", description: "What was known on that day" },
    ],
  },
  { ...shared, id: "11", type: 1, name: "events", description: "All events" },
  {
    ...shared,
    id: "12",
    type: 1,
    name: "digest",
    description: "Digests",
    options: [
      {
        type: 1,
        name: "add",
        description: "Post a digest in a channel",
        options: [
          { type: 7, name: "channel", description: "Where", required: true, channel_types: [0, 5] },
          { type: 8, name: "mention", description: "Whom to tell" },
          { type: 5, name: "quiet", description: "Nothing when there is no news" },
          { type: 4, name: "limit", description: "Most entries", min_value: 1, max_value: 25 },
          { type: 10, name: "share", description: "Share of all", min_value: 0 },
          { type: 6, name: "editor", description: "Who watches over it" },
          { type: 9, name: "anyone", description: "A person or a role" },
          { type: 3, name: "days", description: "When", choices: [{ name: "every day", value: "daily" }] },
          { type: 3, name: "code", description: "A code", min_length: 2, max_length: 3 },
        ],
      },
      { type: 1, name: "list", description: "The digests of this server" },
    ],
  },
  { ...shared, id: "13", type: 3, name: "Check this", description: "" },
  { ...shared, id: "14", type: 2, name: "Who is this", description: "" },
];
