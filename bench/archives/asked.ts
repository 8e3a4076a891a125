// What is asked of a large archive, and what somebody might ask to hold it up. The same every time for the same archive.
import { MONTH_NAMES } from "@attache/edtf";
import type { Draw } from "./draw.ts";
import { seeded } from "./draw.ts";
import type { ProseArchive } from "./prose-archive.ts";
import { proseOf, wordSource } from "./word-frequencies.ts";

export type Asked = {
  readonly ids: readonly string[];
  readonly quoted: readonly string[];
  readonly search: readonly string[];
  readonly event: readonly string[];
  readonly typed: readonly string[];
  readonly check: readonly string[];
  /** By what they are. */
  readonly hostileSearches: Readonly<Record<string, string>>;
  readonly hostileChecks: Readonly<Record<string, string>>;
};

export function askedOf({ archive, events, quotes }: ProseArchive, count: number): Asked {
  const draw = seeded(1972);
  const { said } = proseOf(archive);
  const prose = wordSource(said, draw);
  const event = () => draw.of(events);
  const quoted = () => draw.of(quotes).wordings[0]?.text ?? "";
  const many = (kinds: readonly (() => string)[]) =>
    Array.from({ length: count }, (_, n) => kinds[n % kinds.length]?.() ?? "");
  const pair = () => (event().also[0] ?? "").split(" ").slice(0, -2).join(" ");
  const place = () => event().place?.name ?? "";
  const eventKinds = [
    () => event().title.replace("–", " ").slice(0, 60),
    () => (event().also[0] ?? "").slice(0, 60),
    () => `${place()} ${event().kind}`,
    () => mistyped(draw, pair()),
    pair,
    () => monthYear(draw),
  ];
  return {
    search: many([
      ...eventKinds,
      () => someWords(draw, quoted(), 3),
      () => `"${someWords(draw, quoted(), 4)}"`,
      () => someWords(draw, event().developments[0]?.summary ?? "", 3),
      () => "the president said",
      () => `${place()} zzyzx`,
    ]),
    ids: many([() => event().id]),
    quoted: many([() => someWords(draw, quoted(), 4)]),
    event: many(eventKinds),
    typed: many([() => event().title.slice(0, 2 + draw.number(8)), () => pair().slice(0, 3), place, () => "a"]),
    check: many([
      quoted,
      () => someWords(draw, quoted(), 8),
      () => altered(quoted(), prose.word),
      () => prose.sentence(12),
      () => prose.sentence(30),
      () => `He said “${quoted()}” in ${place()}, and then: “${someWords(draw, quoted(), 6)}”.`,
    ]),
    hostileSearches: {
      "single letters": "a b c d e f g h i j k l m n o p q r s t u v w x",
      "little words": "the of and to in a is for on that by with from as",
      "unknown words": "zqx zqy zqz zqv zqw zqk zqj zqp zqt zqr zqs zqd zqf zqg",
      "misspelt words": "presidnt statment agreemnt delegtion conferense negotations",
      "Chinese names": "北京 上海 习近平 拜登 会晤",
      "beginnings of words": "an de la pr co in re un st th tr ch sh",
    },
    hostileChecks: {
      "4,000 characters of prose": prose.sentence(900).slice(0, 4000),
      "200 quotations": Array.from({ length: 200 }, () => `“${prose.sentence(3)}”`).join(" "),
      "single letters": Array.from({ length: 2000 }, (_, n) => "abcdefghijklmnopqrstuvwxyz"[n % 26]).join(" "),
      "400 unknown words": Array.from({ length: 400 }, (_, n) => `zq${n}vxk`).join(" "),
      "little words": "the of and to in a is that for on with by we it ".repeat(80),
      "twelve recorded quotations": Array.from({ length: 12 }, quoted).join(" ").slice(0, 4000),
      "Chinese words": "和平合作对话".repeat(600),
    },
  };
}

function someWords(draw: Draw, text: string, count: number): string {
  const words = text.split(" ");
  const from = draw.number(Math.max(1, words.length - count));
  return words.slice(from, from + count).join(" ");
}

function altered(text: string, word: () => string): string {
  return text
    .split(" ")
    .map((one, n) => (n % 9 === 4 ? word() : one))
    .join(" ");
}

function mistyped(draw: Draw, text: string): string {
  const at = 1 + draw.number(Math.max(1, text.length - 2));
  return text.slice(0, at) + text.slice(at + 1);
}

function monthYear(draw: Draw): string {
  return `${draw.of(MONTH_NAMES)} ${2000 + draw.number(27)}`;
}
