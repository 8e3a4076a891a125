import { expect, test } from "vitest";
import { jsonSchemas } from "#src/archive/files/json-schemas.ts";
import { completeYaml, type YamlSchema } from "#src/newsroom-panel/complete-yaml.ts";

const event: YamlSchema = JSON.parse(jsonSchemas()["events.json"] ?? "");
const known = {
  topics: [{ value: "arms-control", name: "Arms control" }],
  "developments.sources": [{ value: "reuters-2026-05-28", name: "Reuters" }],
  "developments.confirmed-by": [
    { value: "china", name: "China" },
    { value: "chile", name: "Chile" },
  ],
  "place.country": [{ value: "switzerland", name: "Switzerland" }],
  "place.name": [{ value: "Geneva" }],
};

/** What is offered where the bar stands. */
function offered(marked: string): readonly string[] {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const completion = completeYaml(text, offset, event, known);
  return completion?.choices.map((one) => one.text) ?? [];
}

test("keys are those of the schema that do not stand there yet, at every depth", () => {
  expect(offered("id: x\nti|")[0]).toBe("title: ");
  expect(offered("title: A\n|\nid: x")).not.toContain("title: ");
  expect(offered("title: A\n|\nid: x")).not.toContain("id: ");
  expect(offered("title: A\n|\nid: x")).toContain("kind: ");
  expect(offered("place:\n  cou|")).toEqual(["country: "]);
  expect(offered("place: {name: Geneva, |")).toEqual(["country: ", "zone: "]);
  expect(offered("developments:\n  - kno|")).toEqual(["known: "]);
  expect(offered("developments:\n  - known: 2026-05-28\n    conf|")).toEqual(["confirmed-by: "]);
  expect(offered("developments:\n  - known: 2026-05-28\n    statu|\n    status: held")).toEqual([]);
});

test("a value with a closed list is completed from it, wherever the letters stand in it", () => {
  expect(offered("kind: su|")).toEqual(["summit", "measure"]);
  expect(offered("developments:\n  - known: 2026\n    status: po|")).toEqual(["postponed"]);
  expect(offered("developments:\n  - known: 2026\n    status: post|")).toEqual(["postponed"]);
  expect(offered("developments:\n  - known: 2026\n    correction: |")).toEqual(["true"]);
  expect(offered("kind: summit|")).toEqual([]);
});

test("ids come from the archive, by id and by name, in lists of both forms and in maps", () => {
  expect(offered("topics: [arm|")).toEqual(["arms-control"]);
  expect(offered("topics:\n  - Arms c|")).toEqual(["arms-control"]);
  expect(offered("topics:\n- |")).toEqual(["arms-control"]);
  expect(offered("developments:\n  - known: 2026\n    confirmed-by: [china, chil|")).toEqual(["chile"]);
  expect(offered("developments:\n  - known: 2026\n    sources:\n      - reu|")).toEqual(["reuters-2026-05-28"]);
  expect(offered("place: {name: Gen|")).toEqual(["Geneva"]);
  expect(offered("place:\n  name: Geneva\n  country: swi|")).toEqual(["switzerland"]);
});

test("what is free, and what the schema does not know, is left alone", () => {
  expect(offered("title: A summ|")).toEqual([]);
  expect(offered("unheard-of:\n  ki|")).toEqual([]);
  const text = "id: x\nki";
  expect(completeYaml(text, text.length, event, known)).toMatchObject({ from: 6, to: 8 });
});
