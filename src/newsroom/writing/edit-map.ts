// Keys of one map in a text: given another value, added, or taken away, so that nothing else changes. Pure.
import { isAlias, isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import { contentEnd, type Insertion, lineEnd, lineEndOf, lineStart } from "./insert-item.ts";
import type { EventText } from "./insert-step.ts";
import { flowText, type PlainRecord, yamlLines } from "./yaml-text.ts";

/**
 * `values`: by key what is to stand there; null takes the key away, undefined leaves it. `order`: all keys as data/ has them: a new one
 * goes behind the last of those before it. `map` was parsed with `keepSourceTokens` from `text`. Undefined for a layout in which that
 * cannot be done safely, such as an anchor.
 */
export function editMap(
  file: EventText,
  map: YAMLMap,
  values: PlainRecord,
  order: readonly string[],
): readonly Insertion[] | undefined {
  const edits = order.map((key): Insertion | "none" | undefined => {
    const value = values[key];
    const pair = pairOf(map, key);
    if (value === undefined) return "none";
    if (value === null) return pair === undefined ? "none" : withoutKey(file, map, pair);
    return pair === undefined
      ? newKey(file, map, key, values, order)
      : otherValue(file, pair, map.flow === true ? "flow" : "block", value);
  });
  if (edits.includes(undefined)) return undefined;
  return edits.filter((one): one is Insertion => one !== undefined && one !== "none");
}

type MapPair = Pair<unknown, unknown>;

function pairOf(map: YAMLMap, key: string): MapPair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function otherValue(
  { text, layout }: EventText,
  { value: node }: MapPair,
  inside: "block" | "flow",
  value: NonNullable<PlainRecord[string]>,
): Insertion | undefined {
  if (!isScalar(node) && !(isSeq(node) && node.flow === true)) return undefined;
  const at = node.range?.[0];
  const end = contentEnd(node, text);
  if (at === undefined || end === undefined || end <= at || node.anchor !== undefined) return undefined;
  return { at, removed: end - at, text: layout === "json" ? JSON.stringify(value) : flowText(value, inside) };
}

function newKey(
  { text, layout }: EventText,
  map: YAMLMap,
  key: string,
  values: PlainRecord,
  order: readonly string[],
): Insertion | undefined {
  const above = order.slice(0, order.indexOf(key)).toReversed();
  // What is taken away is no place to stand behind.
  const before = above.flatMap((one) => (values[one] === null ? [] : (pairOf(map, one) ?? [])))[0];
  const end = endOfPair(before, text);
  const [value] = [values[key]];
  if (before === undefined || end === undefined || value === undefined) return undefined;
  if (layout === "json") return { at: end, text: `,${JSON.stringify(key)}:${JSON.stringify(value)}` };
  if (map.flow === true) return { at: end, text: `, ${key}: ${flowText(value, "flow")}` };
  const start = startOfKey(before);
  if (start === undefined) return undefined;
  const at = lineEnd(text, end);
  const indent = " ".repeat(start - lineStart(text, start));
  const eol = lineEndOf(text, at);
  return { at, text: yamlLines({ [key]: value }).reduce((all, line) => all + eol + indent + line, "") };
}

/** With what parts it from the key before: a map has at least one key that is never taken away, and that stands first. */
function withoutKey({ text, layout }: EventText, map: YAMLMap, pair: MapPair): Insertion | undefined {
  const before = map.items[map.items.indexOf(pair as (typeof map.items)[number]) - 1];
  const [end, key] = [endOfPair(pair, text), startOfKey(pair)];
  if (before === undefined || end === undefined || key === undefined) return undefined;
  if (layout === "json" || map.flow === true) {
    const at = endOfPair(before, text);
    return at === undefined ? undefined : { at, removed: end - at, text: "" };
  }
  const line = lineStart(text, key);
  // A key beside a dash has no line of its own.
  if (text.slice(line, key).trim() !== "") return undefined;
  const at = line - lineEndOf(text, line).length;
  return { at, removed: lineEnd(text, end) - at, text: "" };
}

function startOfKey({ key }: MapPair): number | undefined {
  return isScalar(key) ? key.range?.[0] : undefined;
}

function endOfPair(pair: MapPair | undefined, text: string): number | undefined {
  if (pair === undefined || isAlias(pair.value)) return undefined;
  if (isMap(pair.value) || isSeq(pair.value) || isScalar(pair.value)) return contentEnd(pair.value, text);
  return isPair(pair) ? contentEnd(pair.key, text) : undefined;
}
