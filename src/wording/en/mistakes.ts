/** What a reader who reported a mistake meets. */
export const mistakes = {
  sent: "Thank you. An editor will look at it.",
  tooMany: "You have sent {limit} today, as many as I take from one person in a day. Thank you; come back tomorrow.",
  noDesk: "Nobody reads reports here: this bot has no desk. Tell whoever runs it.",
  mended: "Thank you: what you reported about {title} is mended.",
  asItIs: "Thank you for what you reported about {title}. I looked, and my archive says what its sources say.",
  unsourced: "Thank you for what you reported about {title}. I found no source for it, so I left it as it is.",
} as const;
