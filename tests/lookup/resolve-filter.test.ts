import { expect, test } from "vitest";
import { type Filter, resolveFilter } from "#src/lookup/names/resolve-filter.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive, aTopic } from "#tests/helpers/archive.ts";

const minister = (id: string, name: string) => anActor({ id, name, country: undefined });

const archive = anArchive({
  actors: [
    minister("antony-blinken", "Antony Blinken"),
    anActor({ id: "joe-biden", name: "Joe Biden", also: ["Biden"], country: undefined }),
    minister("wang-yi", "Wang Yi"),
    minister("wang-jun", "Wang Jun"),
  ],
  topics: [aTopic({ id: "taiwan", name: "Taiwan" })],
});

const ask = (filter: Filter) => ({ about: "changes", page: 0, ...filter }) as const;

test("a name that fits one is that one; parts of a name do", () => {
  expect(resolveFilter({ actor: "blinken", topic: "taiwan" }, { archive, words: ENGLISH }, ask)).toEqual({
    ok: true,
    filter: { actor: "antony-blinken", topic: "taiwan" },
  });
});

test("a name that fits several offers each of them, with the rest of the question kept", () => {
  const resolved = resolveFilter({ actor: "wang", topic: "taiwan" }, { archive, words: ENGLISH }, ask);
  if (resolved.ok) throw new Error("one was taken for the other");
  expect(resolved.view.text).toBe("“wang” fits several names. Which one do you mean?");
  expect(resolved.view.asks?.map(({ question }) => question)).toEqual([
    { about: "changes", page: 0, topic: "taiwan", actor: "wang-jun" },
    { about: "changes", page: 0, topic: "taiwan", actor: "wang-yi" },
  ]);
});

test("a name that fits nothing offers the nearest", () => {
  const resolved = resolveFilter({ actor: "baidn" }, { archive, words: ENGLISH }, ask);
  const view = resolved.ok ? undefined : resolved.view;
  expect(view?.text ?? resolved).toEqual("I do not have baidn. Nearest names: Joe Biden.");
  expect(view?.asks?.map(({ label }) => label)).toEqual(["Joe Biden"]);
});

test("where no button can ask again, it is told in words", () => {
  const resolved = resolveFilter({ actor: "wang" }, { archive, words: ENGLISH });
  expect(resolved.ok ? "" : resolved.view.text).toBe(
    "“wang” fits several names. Did you mean “Wang Jun” or “Wang Yi”?",
  );
  const nobody = resolveFilter({ actor: "zzzzqqq" }, { archive, words: ENGLISH }, ask);
  expect(nobody.ok ? "" : nobody.view.text).toBe("I do not have zzzzqqq. Choose one of those offered while you type.");
});

test("something is done only for a name that is exact: any other is asked about", () => {
  expect(resolveFilter({ actor: "WANG YI" }, { archive, words: ENGLISH })).toEqual({
    ok: true,
    filter: { actor: "wang-yi" },
  });
  for (const [typed, name] of [
    ["blinken", "Antony Blinken"],
    ["Wang Yii", "Wang Yi"],
  ]) {
    const resolved = resolveFilter({ actor: typed }, { archive, words: ENGLISH });
    expect(resolved.ok ? "" : resolved.view.text).toContain(`called just “${typed}”. Did you mean “${name}”?`);
  }
});
