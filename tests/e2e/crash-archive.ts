// The archive of the crash harness: talks that become known one by one, and meetings whose day is moved again and again.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** So often the day of one meeting is moved before the next meeting takes its turn. */
const MOVES = 10;

const DAY = 24 * 60 * 60 * 1000;

export type Curator = {
  /** Adds so many talks and moves a meeting; the files are as on a curator's disk when this returns. */
  readonly add: (talks: number) => void;
  /** Takes the file of all talks away, as a branch that is switched does; the next `add` brings it back as well. */
  readonly takeAway: () => void;
  readonly bringBack: () => void;
  /** Talks added so far, numbered from 1. */
  readonly talks: () => number;
  /** How often each meeting was given a day: the first is new, the others are moves. */
  readonly moves: () => readonly number[];
};

export function createCurator(dir: string): Curator {
  const events = join(dir, "events");
  mkdirSync(events, { recursive: true });
  const records: string[] = [];
  const moves: number[] = [];
  const write = () => {
    writeFileSync(join(events, "talks.jsonl"), records.join(""));
    moves.forEach((count, index) => {
      if (index >= moves.length - 2)
        writeFileSync(join(events, `meeting-${index + 1}.yaml`), meeting(index + 1, count));
    });
  };
  return {
    add(talks) {
      for (let n = 0; n < talks; n++) records.push(`${JSON.stringify(talk(records.length + 1))}\n`);
      if ((moves.at(-1) ?? MOVES) >= MOVES) moves.push(0);
      moves.push((moves.pop() ?? 0) + 1);
      write();
    },
    takeAway: () => rmSync(join(events, "talks.jsonl"), { force: true }),
    bringBack: write,
    talks: () => records.length,
    moves: () => moves,
  };
}

function talk(number: number) {
  const step = { known: "2026-11-25", status: "floated", summary: `Somebody speaks of talks ${number}.`, sources: [] };
  return { id: `talks-${number}`, title: `Talks ${number}`, kind: "talks", developments: [step] };
}

/** Each move gives a day that no other move of this meeting gives. */
function meeting(number: number, count: number): string {
  const steps = Array.from({ length: count }, (_, index) => {
    const known = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    const date = new Date(Date.UTC(2040, 0, 1) + (index * 17 + number) * DAY).toISOString().slice(0, 10);
    return `  - { known: ${known}, status: planned, date: ${date}, summary: "Move ${index}.", sources: [] }\n`;
  });
  return `id: meeting-${number}\ntitle: Meeting ${number}\nkind: meeting\ndevelopments:\n${steps.join("")}`;
}
