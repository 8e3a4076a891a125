// One message of a language: ICU text in, a typed function out. https://unicode-org.github.io/icu/userguide/format_parse/messages/
import type { GetICUArgs } from "@schummar/icu-type-parser";
import { type Formatters, IntlMessageFormat } from "intl-messageformat";

/** What the arguments of a message take: numbers where it counts, text or numbers elsewhere. Read from the text by the compiler. */
export type ValuesOf<M extends string> = GetICUArgs<
  M,
  { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: never }
>;

/** A message as it is used: without arguments `words.follow.none()`, with some `words.follow.started({ title })`. */
export type Say<M> = M extends string
  ? keyof ValuesOf<M> extends never
    ? () => string
    : (values: ValuesOf<M>) => string
  : never;

/** The messages of one subject, by name. */
export type Messages = Readonly<Record<string, string>>;

/**
 * The messages of a subject as functions. Each is parsed when it is first said and kept. `<` stands for itself: a message holds
 * words, and what formats them belongs to the renderer. Throws what the ICU parser throws for a text that it cannot read.
 */
export function sayAll<M extends Messages>(messages: M, locale: string): { readonly [K in keyof M]: Say<M[K]> } {
  const formatters = formattersFor(locale);
  const say = (text: string) => {
    let format: IntlMessageFormat | undefined;
    let alone: string | undefined;
    return (values?: Readonly<Record<string, string | number>>) => {
      if (values === undefined && alone !== undefined) return alone;
      format ??= new IntlMessageFormat(text, locale, undefined, { ignoreTag: true, formatters });
      const said = String(format.format(values));
      // Without arguments it always says the same.
      if (values === undefined) alone = said;
      return said;
    };
  };
  // The functions take any values; the type holds each to the arguments of its own text.
  return Object.fromEntries(Object.entries(messages).map(([name, text]) => [name, say(text)])) as {
    readonly [K in keyof M]: Say<M[K]>;
  };
}

/** The library's own, but for numbers: one of four digits has no separator (“1214 sources”), one of five has (“12,140”). */
function formattersFor(locale: string): Formatters {
  const numbers = new Intl.NumberFormat(locale, { useGrouping: "min2" });
  const cardinals = new Intl.PluralRules(locale);
  return {
    getNumberFormat: (_, style) => (style === undefined ? numbers : new Intl.NumberFormat(locale, style)),
    getDateTimeFormat: (_, style) => new Intl.DateTimeFormat(locale, style),
    getPluralRules: (_, kind) => (kind?.type === "ordinal" ? new Intl.PluralRules(locale, kind) : cardinals),
  };
}
