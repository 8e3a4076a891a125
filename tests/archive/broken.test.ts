// Each file in broken/ has one mistake. Its first line, a comment, is the message that a curator must read for it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createLoader } from "#src/archive/files/load.ts";

const BROKEN = join(import.meta.dirname, "broken");

/** What the broken files refer to, and one whole event. */
const WHOLE: Readonly<Record<string, string>> = {
  "actors.yaml": `- id: joe-biden
  kind: person
  name: Joe Biden
  country: united-states
  offices:
    - { title: President of the United States, from: 2021-01-20, to: 2025-01-20 }
- { id: united-states, kind: state, name: United States }
- { id: china, kind: state, name: China }
- { id: switzerland, kind: state, name: Switzerland }
`,
  "topics.yaml": "- { id: us-china, name: US-China relations }\n",
  "sources.yaml": "- { id: wire-2021, publisher: Wire, title: A report, kind: press, language: en }\n",
  "events/talk.yaml":
    "id: talk\ntitle: A talk\nkind: talks\ndevelopments:\n  - { known: 2021-10-01, status: held, summary: They talk., sources: [] }\n",
};

/** `name.event.yaml` → `events/name.yaml`; `name.actors.yaml` → a second list of actors. */
function placeOf(file: string): string {
  const [name = "", kind = ""] = file.split(".");
  return kind === "event" || kind === "quote" ? `${kind}s/${name}.yaml` : `${kind}/${name}.yaml`;
}

const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true });
});

function complaints(file: string, text: string): readonly string[] {
  const dir = mkdtempSync(join(tmpdir(), "broken-"));
  made.push(dir);
  for (const [path, content] of Object.entries({ ...WHOLE, [placeOf(file)]: text })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  const loaded = createLoader(dir).load();
  const local = (message: string) => message.replaceAll(`${relative(process.cwd(), dir)}/`, "");
  return loaded.ok ? [] : loaded.faults.map(({ line, column, message }) => `${line}:${column} ${local(message)}`);
}

const files = readdirSync(BROKEN);

test("there are at least sixty ways to break a file here", () => {
  expect(files.length).toBeGreaterThanOrEqual(60);
});

test.each(files)("%s is told with its place and what to do", (file) => {
  const [first = "", ...rest] = readFileSync(join(BROKEN, file), "utf8").split("\n");
  const expected = first.replace(/^# /, "").split(" | ");
  expect(complaints(file, rest.join("\n"))).toEqual(expected);
});
