import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Whatever opens a database, watches files or counts calls: slower, and never a matter of rules alone. */
const SERVICES = ["tests/services/**/*.test.ts"];
/** Whatever starts or kills a whole bot. */
const E2E = ["tests/e2e/**/*.test.ts"];
/** Those of them whose bot is let go while it connects: it may still hear of it half a minute later, and nobody else is to hear of that. */
const WHILE_CONNECTING = ["tests/e2e/{connection,not-let-in,stop,stop-while-connecting}.test.ts"];
/** Whatever talks to the local Discord without the bot. */
const LOCAL_DISCORD = ["packages/local-discord/tests/**/*.test.ts"];
/** Whatever needs a browser. */
const PAGE = ["packages/local-discord/tests/page/**/*.test.ts", "tests/page/**/*.test.ts"];

/** Whatever takes minutes. */
const LONG = /\/(crash-many|crash-followers|crash|event-heights|accessible-at-every-size)\.test\.ts$/;

/** Begins with what takes longest: begun last, it would run alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(LONG.test(b.moduleId)) - Number(LONG.test(a.moduleId)));
  }
}

const limits = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...limits,
          // Nothing in there waits for anything, and with CI=true some go through the whole archive: only an endless loop takes so long.
          testTimeout: 180_000,
          name: "unit",
          include: ["tests/**/*.test.ts", "packages/edtf/tests/**/*.test.ts"],
          exclude: [...SERVICES, ...E2E, ...PAGE],
          // Rules and renderers keep no state: files may share one module graph, which is most of the time they take.
          isolate: false,
          pool: "threads",
          maxWorkers: "100%",
        },
      },
      // They wait for most of their time: one beside the other takes little longer than one alone. What keeps a state is made for each test.
      { test: { ...limits, name: "services", include: SERVICES, maxWorkers: "100%", isolate: false } },
      // Each has a server and clients of its own; what they load is most of the time that they would take one by one.
      {
        test: {
          ...limits,
          name: "local-discord",
          include: LOCAL_DISCORD,
          exclude: PAGE,
          maxWorkers: "100%",
          isolate: false,
        },
      },
      // A bot takes with it all that it began; what it loads is a third of the time that each file would take in a process of its own.
      { test: { ...limits, name: "e2e", include: E2E, exclude: WHILE_CONNECTING, maxWorkers: "100%", isolate: false } },
      { test: { ...limits, name: "connecting", include: WHILE_CONNECTING, maxWorkers: "100%" } },
      // A browser draws and is waited for: two of them take half the time of one after the other.
      { test: { ...limits, name: "page", include: PAGE, maxWorkers: "100%", isolate: false } },
    ],
  },
});
