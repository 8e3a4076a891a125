// “Until when was Francis pope”: who is called by an office and a name, where the two stand apart.

import type { Archive } from "../../../../archive/archive.ts";
import { keyOf, recordsCalled } from "../../../../archive/names/whole-names.ts";
import { typedText } from "../../../../text/typed-words.ts";
import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { OF_A_TERM } from "./terms-held.ts";

/** With the person of whom no part is read but the office: the words for them are their name behind its title alone. */
export function withStyled(message: ReadMessage, archive: Archive): ReadMessage {
  const { words, parts } = message;
  const [office, ...others] = parts.filter(({ is }) => is !== "missing");
  if (office?.is !== "office" || others.length > 0) return message;
  const isName = (at: number) => !(office.from <= at && at < office.to) && !OF_A_TERM.has(words[at]?.key ?? "");
  const from = words.findIndex((_, at) => isName(at));
  if (from < 0) return message;
  let to = from;
  while (to < words.length && isName(to)) to++;
  const text = typedText(words, from, to);
  const records = recordsCalled(keyOf(`${office.title.join(" ")} ${text}`), archive);
  if (records.length === 0 || !records.every(({ kind, id }) => isPerson(kind, id, archive))) return message;
  const person: Part = { is: "record", records, spelling: false, from, to, text };
  return { ...message, parts: [person, office].toSorted((a, b) => a.from - b.from) };
}
