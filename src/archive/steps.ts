// Work that may be interrupted: at each `yield` whoever drives it may let others go first. It depends on nothing but what it was given, so the
// outcome is the same whether it is done in one go or in slices.

/** `Part`: what some steps give on the way. */
export type Steps<T, Part = never> = Generator<Part | undefined, T, undefined>;

/** In one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** What `make` makes of each, in their order: one a step. */
export function* mapSteps<T, R>(items: Iterable<T>, make: (item: T) => R): Steps<readonly R[]> {
  const made: R[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}
