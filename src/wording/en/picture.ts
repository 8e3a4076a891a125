/** On pictures, and for those who cannot see them. */
export const picture = {
  moreToldBelow: "And {count, number} more, told below.",
} as const;
