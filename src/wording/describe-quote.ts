// What a reader has to know of a quote before they quote it.
import { mayBeQuoted } from "../archive/compare/verdict.ts";
import type { Quote, Wording } from "../archive/schema.ts";
import type { Words } from "./words.ts";

/** How far a quote is to be trusted; undefined for what is verified. */
export function quoteStanding(status: Quote["status"], words: Words): string | undefined {
  return status === "verified" ? undefined : words.quotes[status]();
}

/** The language of a wording; undefined for the one in which the archive is written. */
export function wordingLanguage({ language }: Pick<Wording, "language">, words: Words): string | undefined {
  return language === "en" ? undefined : words.languageName(language);
}

/**
 * A text as that kind of wording may stand: in quotation marks only if it may be quoted. Marks within marks are single,
 * as English has them.
 */
export function quotedWording(text: string, { kind }: Pick<Wording, "kind">, words: Words): string {
  return mayBeQuoted(kind) ? words.labels.quoted({ text: text.replace(/“([^“”]*)”|"([^"]*)"/g, "‘$1$2’") }) : text;
}
