// How a notice is meant.

/** `done` a thing was done · `info` an expected no, or a hint · `problem` it did not work and says what to do. */
export type Tone = "done" | "info" | "problem";
