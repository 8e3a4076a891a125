// Entry by entry or as a whole: a list reads the same, faults and their places as well.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ParsedFile, parseYaml } from "#src/archive/files/parse-file.ts";
import { createListParser } from "#src/archive/files/parse-list.ts";
import { type Topic, TopicFile } from "#src/archive/schema.ts";
import { finish } from "#src/archive/steps.ts";
import { FROZEN } from "#tests/helpers/shipped.ts";

/** All that a caller can see of a file. */
function seen({ entries, drafts, faults, claimed }: ParsedFile<Topic>) {
  const places = [...entries, ...drafts].map(({ locate }) => [["id"], ["name"], ["also", 1], []].map(locate));
  return {
    values: entries.map(({ value }) => value),
    drafts: drafts.map(({ value }) => value),
    places,
    faults,
    claimed,
  };
}

const whole = (text: string) => seen(parseYaml("topics.yaml", text, TopicFile, true));

const TOPICS = readFileSync(join(FROZEN, "topics.yaml"), "utf8");

describe("a list that is parsed entry by entry", () => {
  test("reads as the whole does, first and after each change", () => {
    const parseList = createListParser("topics.yaml", TopicFile);
    for (const text of [TOPICS, `${TOPICS}\n- id: zoo\n  name: zoos\n`, TOPICS.replace("name:", "nam:"), TOPICS]) {
      expect(seen(finish(parseList(text)))).toEqual(whole(text));
    }
  });

  test("reads as the whole does, whatever stands in it", () => {
    const PIECES = [
      "# a comment\n",
      "\n",
      "\r\n",
      "- id: a\n  name: A\n",
      "- id: b\r\n  name: B # b\r\n",
      "-\n  id: c\n  name: C\n  also: [x, y]\n",
      "- id: d\n  name: >-\n    folded\n    text\n\n",
      "- id: e\n  name: |+\n    kept\n\n# not kept\n",
      '- id: f\n  name: "quoted\n- id: g"\n',
      "- id: h\n  name: H\n  nam: h\n",
      "- id: [\n",
      "- &anchor {id: i, name: I}\n",
      "- *anchor\n",
      "---\n",
      "...\n",
      "%YAML 1.2\n",
      "key: value\n",
      "  - id: j\n    name: J\n",
      "-\tid: k\n",
      "- - id: l\n",
      "-",
    ];
    const parseList = createListParser("topics.yaml", TopicFile);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        expect(seen(finish(parseList(text)))).toEqual(whole(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("gives the very same record for an entry that stood in it before", () => {
    const parseList = createListParser("topics.yaml", TopicFile);
    const [before] = finish(parseList(TOPICS)).entries;
    const after = finish(parseList(`# another line\n${TOPICS}`)).entries[0];
    expect(after?.value).toBe(before?.value);
    expect(after?.locate(["id"]).line).toBe((before?.locate(["id"]).line ?? 0) + 1);
  });
});
