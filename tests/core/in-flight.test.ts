import { expect, test } from "vitest";
import { createInFlight } from "#src/core/in-flight.ts";

/** Runs tasks for people; each ends when its number is ended. */
function aRun(most: number) {
  const inFlight = createInFlight(most);
  const happened: string[] = [];
  const ends: (() => void)[] = [];
  return {
    happened,
    ask: (user: string) =>
      inFlight.run(
        user,
        () => {
          happened.push(`${user} runs`);
          return new Promise<void>((resolve) => void ends.push(resolve));
        },
        async (first) => void happened.push(`${user} refused${first ? ", and is told" : ""}`),
      ),
    end: (index: number) => ends[index]?.(),
  };
}

test("a person has so many answers at once, is told once of what is refused, and holds up nobody else", async () => {
  const { ask, end, happened } = aRun(2);
  const first = ask("robin");
  void ask("robin");
  await ask("robin");
  await ask("robin");
  void ask("sam");
  expect(happened).toEqual(["robin runs", "robin runs", "robin refused, and is told", "robin refused", "sam runs"]);
  end(0);
  await first;
  void ask("robin");
  expect(happened.at(-1)).toBe("robin runs");
});

test("an answer that fails makes room as well", async () => {
  const inFlight = createInFlight(1);
  const failing = () => Promise.reject(new Error("no"));
  await expect(inFlight.run("robin", failing, async () => {})).rejects.toThrow("no");
  const happened: string[] = [];
  await inFlight.run(
    "robin",
    async () => void happened.push("runs"),
    async () => void happened.push("refused"),
  );
  expect(happened).toEqual(["runs"]);
});
