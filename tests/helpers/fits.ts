import { expect } from "vitest";

type Node = Readonly<Record<string, unknown>>;

/**
 * Fails when a message breaks a documented limit of Discord: 40 components, 4,000 characters over all texts, about
 * 10,170 bytes of UTF-8, 5 buttons in a row, labels of 1–80 and custom ids of 1–100 characters, each id once; a menu of 1–25 options
 * with values of 1–100 characters, each once.
 */
export function expectToFit(body: { readonly components: readonly unknown[] }): void {
  const nodes = body.components.flatMap(walk);
  expect(nodes.length).toBeLessThanOrEqual(40);
  const texts = nodes.flatMap(({ content }) => (typeof content === "string" ? [content] : []));
  expect(texts.join("").length).toBeLessThanOrEqual(4000);
  expect(Buffer.byteLength(texts.join(""))).toBeLessThanOrEqual(10_170);
  for (const text of texts) expect(text.length).toBeGreaterThan(0);
  const buttons = nodes.filter(({ type }) => type === 2);
  for (const { label, custom_id: id } of buttons) {
    expect([...String(label)].length).toBeGreaterThan(0);
    expect([...String(label)].length).toBeLessThanOrEqual(80);
    expect([...String(id)].length).toBeLessThanOrEqual(100);
  }
  const ids = buttons.map(({ custom_id: id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { options } of nodes.filter(({ type }) => type === 3)) {
    const values = (options as readonly { readonly value: string }[]).map(({ value }) => value);
    expect(values.length).toBeGreaterThan(0);
    expect(values.length).toBeLessThanOrEqual(25);
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect([...value].length).toBeLessThanOrEqual(100);
  }
  for (const row of nodes.filter(({ type }) => type === 1))
    expect(Array.isArray(row.components) && row.components.length).toBeLessThanOrEqual(5);
}

/** Fails when an answer has more than four buttons under its texts, or more than one menu. */
export function expectFewControls(body: { readonly components: readonly unknown[] }): void {
  const rows = body.components.flatMap(walk).filter(({ type }) => type === 1);
  const inRows = rows.flatMap(walk);
  expect(inRows.filter(({ type }) => type === 2).length).toBeLessThanOrEqual(4);
  expect(inRows.filter(({ type }) => type === 3).length).toBeLessThanOrEqual(1);
}

/** Everything a reader reads, top to bottom; buttons and the options of menus as `[label]`. */
export function readBody(body: { readonly components: readonly unknown[] }): string {
  const lines = body.components.flatMap(walk).flatMap(({ content, label, options }) => {
    if (typeof content === "string") return [content];
    if (Array.isArray(options)) return options.map((option) => `[${Object(option).label}]`);
    return typeof label === "string" ? [`[${label}]`] : [];
  });
  return lines.join("\n");
}

function walk(node: unknown): readonly Node[] {
  if (typeof node !== "object" || node === null) return [];
  const record = node as Node;
  const children = Array.isArray(record.components) ? record.components : [];
  return [record, ...children.flatMap(walk), ...walk(record.accessory)];
}
