/** Follows: what is done, and what a person is told of it. */
export const follow = {
  pausedNoServer:
    "Since {day} nothing is sent to you: we have no server in common any more (Discord: {reason}). Join a server where I am, or add me to your own apps, then press “Write to me again”; what you missed comes then.",
  pausedClosed:
    "Since {day} nothing is sent to you: you do not take direct messages from me (Discord: {reason}). Allow direct messages in the privacy settings of a server where we both are, then press “Write to me again”; what you missed comes then.",
} as const;
