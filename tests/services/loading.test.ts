import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** What a process loads that imports the whole bot, as addresses of files. */
function loadedWithTheBot(): readonly string[] {
  const source = new URL("../../src/", import.meta.url);
  const program = `
    import { registerHooks } from "node:module";
    import { prepareLoading } from "${new URL("process/prepare-loading.ts", source)}";
    prepareLoading();
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    await import("${new URL("run-bot.ts", source)}");
    process.stdout.write(JSON.stringify(loaded));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", maxBuffer: 1 << 24 }),
  );
}

test("a bot without a desk, a port or PostgreSQL loads nothing of what they need", () => {
  const loaded = loadedWithTheBot();
  expect(loaded.filter((url) => url.endsWith("/src/bot.ts"))).toHaveLength(1);
  const unneeded =
    /\/src\/(newsroom\/(reading|feeds\/fetch|writing\/git)|http\/app)|\/node_modules\/(prom-client|hono|feedsmith|htmlparser2|pg|pg-boss)\//;
  expect(loaded.filter((url) => unneeded.test(url))).toEqual([]);
});

test("once the program is loaded, Node looks for files by itself again, so that `require` takes its short way", () => {
  const source = new URL("../../src/", import.meta.url);
  // Where the hook answers, a file that is not there is found to be missing only when it is read.
  const program = `
    import { prepareLoading } from "${new URL("process/prepare-loading.ts", source)}";
    const failing = () => import("./nowhere.ts").catch(({ code }) => code);
    const endLoading = prepareLoading();
    const before = await failing();
    endLoading();
    process.stdout.write([before, await failing()].join(" "));`;
  const run = ["--input-type=module", "-e", program];
  expect(execFileSync(process.execPath, run, { encoding: "utf8" })).toBe("ENOENT ERR_MODULE_NOT_FOUND");
});
