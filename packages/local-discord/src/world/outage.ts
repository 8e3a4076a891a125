// Discord is away for a while: no request is answered, no connection is held, and people's clients reach nothing either.
import type { TimedClock } from "../time/clock.ts";
import type { Events } from "./events.ts";

export type Outage = {
  /** When it will be over (milliseconds since 1970); undefined while Discord is there. */
  readonly until: () => number | undefined;
  /** From now on, in milliseconds; an outage that is on takes this length from now. */
  readonly begin: (milliseconds: number) => void;
  /** Does nothing where there is none. */
  readonly end: () => void;
};

export function createOutage(clock: TimedClock, events: Events): Outage {
  let over: number | undefined;
  let cancel = () => {};
  const become = (next: number | undefined) => {
    cancel();
    over = next;
    events.emit({ kind: "outage", until: next });
  };
  return {
    until: () => over,
    begin(milliseconds) {
      become(clock.now() + milliseconds);
      cancel = clock.after(milliseconds, () => become(undefined));
    },
    end() {
      if (over !== undefined) become(undefined);
    },
  };
}
