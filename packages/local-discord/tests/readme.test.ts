import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROUTES } from "../src/rest/routes.ts";

const ROOT = join(import.meta.dirname, "..");
const EXAMPLE = join(ROOT, "examples/parrot.ts");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

test("the example of the README is the one that is compiled and run here, in fifteen lines", () => {
  const example = readFileSync(EXAMPLE, "utf8");
  expect(readme).toContain(`\`\`\`ts\n${example}\`\`\``);
  expect(example.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
});

test("the example answers, and serves its page", async () => {
  const child = spawn(process.execPath, [EXAMPLE], { stdio: ["ignore", "pipe", "pipe"] });
  try {
    const output = await new Promise<string>((resolve, reject) => {
      let text = "";
      child.stdout.on("data", (part: Buffer) => {
        text += part;
        if (/Open .*\n/.test(text)) resolve(text);
      });
      let errors = "";
      child.stderr.on("data", (part: Buffer) => {
        errors += part;
      });
      child.once("exit", () => reject(new Error(`it ended: ${errors}`)));
    });
    expect(output).toMatch(/^hello!\nOpen http:\/\/127\.0\.0\.1:\d+\n$/);
    const page = await fetch(output.split("Open ")[1]?.trim() ?? "");
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("<title>Local Discord</title>")]);
  } finally {
    child.kill();
  }
});

test("docs/local-discord.md names every route that there is, and no other", () => {
  const page = readFileSync(join(ROOT, "../../docs/local-discord.md"), "utf8");
  const named = [...page.matchAll(/`(?:[A-Z, ]+ )?(\/(?:[a-z]+|[a-z0-9]+\/)[\w/:@-]*)`/g)].map(([, path = ""]) => path);
  expect(new Set(named)).toEqual(new Set(ROUTES.map(({ path }) => path)));
});

test("the table of options names every option", () => {
  const types = ["src/local-discord.ts", "src/world/options.ts"].map((file) => readFileSync(join(ROOT, file), "utf8"));
  const declared = types.flatMap((text) =>
    [...text.matchAll(/export type \w*Options<?[\s\S]*?\n};/g)].flatMap(([block]) =>
      [...block.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1] ?? ""),
    ),
  );
  expect(declared.length).toBeGreaterThan(15);
  expect(declared.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`${name}?`))).toEqual([]);
});
