import { checkBody } from "@attache/local-discord";
import { ComponentType, InteractionResponseType, TextInputStyle } from "discord.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Form, FormField } from "#src/core/form.ts";
import { formBody } from "#src/discord/render/message/form-body.ts";

const form = (...fields: FormField[]): Form => ({ title: "A form", action: { do: "digest-choose" }, fields });
const options = (count: number) => Array.from({ length: count }, (_, n) => ({ value: `v${n}`, label: `Option ${n}` }));

/** What Discord would have against a form. */
const faultsOf = (of: Form) => checkBody("callback", { type: InteractionResponseType.Modal, data: formBody(of) });

function fieldOf(field: FormField) {
  const [part] = formBody(form(field)).components;
  if (part?.type !== ComponentType.Label) throw new Error("not a label");
  return part.component;
}

test("a text of several lines is a paragraph, with what was written before in it", () => {
  const text = { kind: "text", name: "summary", label: "Summary", required: true, maxLength: 4_000 } as const;
  expect(fieldOf({ ...text, lines: true, value: "One\ntwo" })).toMatchObject({
    style: TextInputStyle.Paragraph,
    value: "One\ntwo",
    max_length: 4_000,
  });
  expect(fieldOf(text)).toMatchObject({ style: TextInputStyle.Short });
});

test("what is chosen in a select is so at first, and a choice that is not required can be taken back", () => {
  const select = { kind: "select", name: "status", label: "Status", options: options(3) } as const;
  const chosen = select.options.map((option, n) => ({ ...option, chosen: n === 1 }));
  expect(fieldOf({ ...select, options: chosen, required: true, example: "What became of it" })).toEqual({
    type: ComponentType.StringSelect,
    custom_id: "status",
    required: true,
    min_values: 1,
    max_values: 1,
    placeholder: "What became of it",
    options: chosen.map(({ value, label, chosen }) => ({ value, label, default: chosen })),
  });
  expect(fieldOf({ ...select, required: false })).toMatchObject({ required: false, min_values: 0 });
  expect(fieldOf({ ...select, required: true, least: 0, most: 9 })).toMatchObject({ min_values: 1, max_values: 3 });
});

test("a flag is a checkbox, ticked or not", () => {
  const flag = { kind: "flag", name: "correction", label: "A correction" } as const;
  const checkbox = { type: ComponentType.Checkbox, custom_id: "correction" };
  expect(fieldOf(flag)).toEqual({ ...checkbox, default: false });
  expect(fieldOf({ ...flag, value: true })).toEqual({ ...checkbox, default: true });
});

const text = fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }).filter((some) => some.trim() !== "");
const named = { label: text, hint: text };
const anyField = fc.oneof(
  fc.record({
    kind: fc.constant("text"),
    ...named,
    required: fc.boolean(),
    example: text,
    maxLength: fc.constant(4_000),
    lines: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("select"),
    ...named,
    required: fc.boolean(),
    example: text,
    options: fc.array(fc.record({ label: text, hint: text }), { minLength: 1, maxLength: 25 }),
    least: fc.constant(0),
    most: fc.nat({ max: 24 }).map((n) => n + 1),
  }),
  fc.record({ kind: fc.constant("flag"), ...named, value: fc.boolean() }),
  fc.record({ kind: fc.constant("channel"), ...named, required: fc.boolean() }),
);

test("whatever is asked in one to five fields, Discord takes the form", () => {
  fc.assert(
    fc.property(text, fc.array(anyField, { minLength: 1, maxLength: 5 }), (title, some) => {
      const fields = some.map((field, n): FormField => {
        const name = `field-${n}`;
        if (field.kind !== "select") return { ...field, name } as FormField;
        return { ...field, name, options: field.options.map((one, place) => ({ ...one, value: String(place) })) };
      });
      expect(faultsOf({ ...form(...fields), title })).toEqual([]);
    }),
  );
});

test.each([
  ["no field", form()],
  ["six fields", form(...options(6).map(({ value }) => ({ kind: "flag", name: value, label: "Flag" }) as const))],
  ["a select without options", form({ kind: "select", name: "a", label: "A", required: true, options: [] })],
  ["26 options", form({ kind: "select", name: "a", label: "A", required: true, options: options(26) })],
  [
    "a value that is too long",
    form({ kind: "select", name: "a", label: "A", required: true, options: [{ value: "x".repeat(101), label: "A" }] }),
  ],
  [
    "a text that is longer than its field",
    form({ kind: "text", name: "a", label: "A", required: true, maxLength: 3, value: "abcd" }),
  ],
  ["a field of 4,001 characters", form({ kind: "text", name: "a", label: "A", required: true, maxLength: 4_001 })],
])("%s is a fault of the program, and said to be one before Discord says it", (_, wrong) => {
  expect(() => formBody(wrong)).toThrow(RangeError);
});
