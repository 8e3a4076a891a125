import { describe, expect, expectTypeOf, test } from "vitest";
import { type Context, defineCommand, type ReadOption } from "#src/core/command.ts";
import type { View } from "#src/core/view.ts";

const notice = (text: string): View => ({ kind: "notice", tone: "problem", text });

function readCount(text: string): ReadOption<number> {
  const count = Number(text);
  return Number.isInteger(count) ? { ok: true, value: count } : { ok: false, view: notice(`“${text}” is no count`) };
}

let got: unknown;

const command = defineCommand({
  name: "order",
  description: "Orders something",
  options: {
    what: { type: "text", description: "What", required: true },
    count: { type: "text", description: "How many", required: true, read: readCount },
    spare: {
      type: "text",
      description: "How many more",
      read: (text, { today }, given) => ({ ok: true, value: [text, today, given.count] as const }),
    },
    limit: { type: "text", description: "At most how many", read: readCount },
    gift: { type: "flag", description: "Whether to wrap it" },
  },
  run(values) {
    expectTypeOf(values.what).toEqualTypeOf<string>();
    expectTypeOf(values.count).toEqualTypeOf<number>();
    expectTypeOf(values.limit).toEqualTypeOf<number | undefined>();
    expectTypeOf(values.gift).toEqualTypeOf<boolean | undefined>();
    got = values;
    return notice("done");
  },
});

const context = { today: "2021-11-10" } as Context;

function run(given: Parameters<(typeof command.actions)[0]["run"]>[0]): unknown {
  got = undefined;
  return command.actions[0]?.run(given, context);
}

describe("an option with a reader", () => {
  test("gives `run` what was understood, the others give what was given, and absent ones stay absent", () => {
    expect(run({ what: "tea", count: "3", gift: true })).toEqual(notice("done"));
    expect(got).toEqual({ what: "tea", count: 3, gift: true });
  });

  test("is told the moment, and what other options hold as it was typed", () => {
    run({ what: "tea", count: "3", spare: "one" });
    expect(got).toMatchObject({ spare: ["one", "2021-11-10", "3"] });
  });

  test("answers itself when it refuses, and `run` is not called; of several the first that is declared", () => {
    expect(run({ limit: "few", what: "tea", count: "many" })).toEqual(notice("“many” is no count"));
    expect(run({ what: "tea", count: "3", limit: "few" })).toEqual(notice("“few” is no count"));
    expect(got).toBeUndefined();
  });
});
