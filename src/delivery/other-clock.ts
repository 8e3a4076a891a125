// How far the clock of another machine is from ours, by what it said between two moments of ours.

/** Two clocks run apart, and one of them may be slewed: of the time since it was asked so much is added on both sides. */
const DRIFT = 0.0005;

export type OtherClock = {
  /** Asked at `asked` it said `told`, which came at `answered`. */
  learn(asked: number, told: number, answered: number): void;
  /** Between which moments of ours a moment of that clock lies: as narrow as its quickest answers. */
  ours(moment: number): { readonly earliest: number; readonly latest: number };
};

export function createOtherClock(): OtherClock {
  /** By how much it is ahead of ours, at least and at most, as it was known at a moment of ours. */
  let ahead = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY, at: 0 };
  return {
    learn(asked, told, answered) {
      const drifted = Math.abs(answered - ahead.at) * DRIFT;
      const least = Math.max(ahead.least - drifted, told - answered);
      const most = Math.min(ahead.most + drifted, told - asked);
      // One that contradicts what it said before has been set.
      ahead =
        least <= most ? { least, most, at: answered } : { least: told - answered, most: told - asked, at: answered };
    },
    ours: (moment) => ({ earliest: moment - ahead.most, latest: moment - ahead.least }),
  };
}
