// How much of an exhaustive or random test is run. All of it where CI=true; a part of it where an answer is waited for.

/** One in so many, where it is not all. */
const PART = 8;

const inFull = process.env.CI === "true";

/** For fast-check's `numRuns`: so many, or a part of them. */
export const runs = (full: number): number => (inFull ? full : Math.ceil(full / PART));

/** All of these, or every eighth: always the same ones, the first among them. */
export const sample = <T>(all: Iterable<T>): readonly T[] => [...all].filter((_, n) => inFull || n % PART === 0);
