import { parseEdtf } from "@attache/edtf";
import { expect, test } from "vitest";
import { newSourceId, sameSource } from "#src/newsroom/writing/source-id.ts";

const free = () => false;

test.each([
  ["Reuters", "2026-11-26", "reuters-2026-11-26"],
  ["Nasdaq / Reuters", "2026-11", "nasdaq-2026-11"],
  ["The Guardian", "2026", "guardian-2026"],
  ["Élysée", "[..2026-11-26]", "elysee-2026-11-26"],
  [
    "Prime Minister’s Office of a State with a Very Long Name",
    "2026-11-26",
    "prime-ministers-office-of-a-state-with-a-2026-11-26",
  ],
  ["24.kg", undefined, "24-kg-undated"],
])("the id of a page of %s, published %s, is %s", (publisher, published, id) => {
  expect(newSourceId({ publisher, title: "x", published }, free)).toBe(id);
  expect(id.length).toBeLessThanOrEqual(60);
});

test("a publisher without Latin letters goes by the host of its address", () => {
  const page = { publisher: "新华社", title: "x", published: "2026-11-26" };
  expect(newSourceId({ ...page, url: "https://www.news.example.cn/a" }, free)).toBe("news-example-2026-11-26");
  expect(newSourceId(page, free)).toBe("source-2026-11-26");
});

test("an id that is taken gets a letter, and after z a number", () => {
  const taken = new Set<string>();
  for (let index = 0; index < 28; index++) {
    taken.add(newSourceId({ publisher: "Reuters", title: "x", published: "2026" }, (id) => taken.has(id)));
  }
  expect([...taken].filter((_, index) => [0, 1, 25, 26, 27].includes(index))).toEqual([
    "reuters-2026",
    "reuters-2026-b",
    "reuters-2026-z",
    "reuters-2026-27",
    "reuters-2026-28",
  ]);
});

const page = (publisher: string, title: string, published?: string, url?: string) => {
  const read = published === undefined ? undefined : parseEdtf(published);
  return { publisher, title, published: read?.ok === true ? read.value : undefined, url };
};

test.each([
  ["the same address", { publisher: "B", title: "y", url: "http://www.a.example/x/#top" }, 0],
  ["the same publisher, title and day", { publisher: "A", title: "t", published: "2026-01-02" }, 1],
  ["the same publisher and title on another day", { publisher: "A", title: "t", published: "2026-01-03" }, undefined],
  ["another page of the same host", { publisher: "A", title: "u", url: "https://a.example/x?page=2" }, undefined],
])("a page of %s", (_, wanted, index) => {
  const there = [page("A", "x", undefined, "https://a.example/x"), page("A", "t", "2026-01-02")];
  expect(sameSource(wanted, there)).toBe(index === undefined ? undefined : there[index]);
});
