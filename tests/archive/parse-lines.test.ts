import { expect, test } from "vitest";
import { createLinesParser } from "#src/archive/files/parse-lines.ts";
import { TopicFile } from "#src/archive/schema.ts";
import { finish } from "#src/archive/steps.ts";

const line = (id: string, name = id) => JSON.stringify({ id, name });

test("of a file of lines only those are parsed that did not stand in it before", () => {
  const parse = createLinesParser("topics.jsonl", TopicFile);
  const before = finish(parse([line("trade"), line("climate"), line("space")].join("\n")));
  const after = finish(
    parse([line("new"), line("space"), "", line("trade"), line("climate", "Climate change")].join("\n")),
  );
  const valueIn = ({ entries }: typeof before, id: string) => entries.find(({ value }) => value.id === id)?.value;
  expect(valueIn(after, "trade")).toBe(valueIn(before, "trade"));
  expect(valueIn(after, "space")).toBe(valueIn(before, "space"));
  expect(valueIn(after, "climate")).toMatchObject({ name: "Climate change" });
  expect(after.entries.map(({ value, locate }) => [value.id, locate(["id"]).line])).toEqual([
    ["new", 1],
    ["space", 2],
    ["trade", 4],
    ["climate", 5],
  ]);
});

test("a line with a fault is told each time, with its place", () => {
  const parse = createLinesParser("topics.jsonl", TopicFile);
  for (const text of [`${line("trade")}\n{"id":"x"}`, `\n${line("trade")}\n{"id":"x"}`]) {
    const { faults, claimed } = finish(parse(text));
    expect(faults.map(({ line: at }) => at)).toEqual([text.split("\n").length]);
    expect(claimed).toContain("x");
  }
});
