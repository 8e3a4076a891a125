// What a reader has to know of a quote before they quote it.
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
