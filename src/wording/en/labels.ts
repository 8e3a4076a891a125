/** Small pieces that many messages share. */
export const labels = {
  quoted: "“{text}”",
} as const;
