// “Talks in Geneva, London, Stockholm and Madrid”: of how many places each may be asked for in one question.

/** A card has room to name so many. */
export const MOST_PLACES = 6;
