/** Permissions as Discord’s settings call them, by the names of Discord’s API. */
export const permissions = {
  ViewChannel: "View Channel",
  SendMessages: "Send Messages",
  ReadMessageHistory: "Read Message History",
  MentionEveryone: "Mention @everyone, @here, and All Roles",
  CreateEvents: "Create Events",
} as const;
