import { defineConfig } from "vitest/config";

/** Whatever opens a database, watches files, kills a process, listens on a port or counts calls: slower, and never a matter of rules alone. */
const E2E = ["tests/{services,e2e}/**/*.test.ts", "packages/local-discord/tests/**/*.test.ts"];
/** Whatever needs a browser. */
const PAGE = ["packages/local-discord/tests/page/**/*.test.ts", "tests/page/**/*.test.ts"];

const limits = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          // Nothing in there waits for anything, and with CI=true some go through the whole archive: only an endless loop takes so long.
          testTimeout: 180_000,
          name: "unit",
          include: ["tests/**/*.test.ts", "packages/edtf/tests/**/*.test.ts"],
          exclude: [...E2E, ...PAGE],
          // Rules and renderers keep no state: files may share one module graph, which is most of the time they take.
          isolate: false,
          pool: "threads",
          maxWorkers: "100%",
        },
      },
      // They wait for most of their time: one beside the other takes little longer than one alone.
      { test: { ...limits, name: "e2e", include: E2E, exclude: PAGE, maxWorkers: "100%" } },
      // A browser draws and is waited for: two of them take half the time of one after the other.
      { test: { ...limits, name: "page", include: PAGE, maxWorkers: "100%" } },
    ],
  },
});
