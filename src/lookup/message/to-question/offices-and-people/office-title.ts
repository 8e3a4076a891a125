// “Defence minister”, “secretary of defence”: what an office is for may be the name of a topic as well, and there belongs to the title.

import type { Archive } from "../../../../archive/archive.ts";
import { OFFICE_WORDS } from "../../../../archive/names/office-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { OfficePart } from "./resolve-holder.ts";
import { heldByThem } from "./terms-held.ts";

/** With each office as a whole, and without the topics that are words of its title. */
export function withWholeOffices(message: ReadMessage): ReadMessage {
  const offices = message.parts.filter((part): part is OfficePart => part.is === "office");
  return offices.reduce((one, office) => withWholeOffice(one, office), message);
}

/** “Kosovo envoy”, “envoy for Serbia and Kosovo”: of somebody whose title says for whom they are sent, that is no state of whose office it is. */
export function withMatterOfTitle(message: ReadMessage, archive: Archive): ReadMessage {
  const office = message.parts.find((part): part is OfficePart => part.is === "office");
  const people = message.parts.filter((part): part is RecordPart => part.is === "record");
  if (office === undefined) return message;
  const matters = people
    .flatMap((part) => heldByThem(part, archive))
    .flatMap((held) => {
      const [, behind] = / (?:to|for) (.+)$/u.exec(held.office.title) ?? [];
      return behind === undefined ? [] : [tokenize(behind)];
    });
  const isMatter = (part: Part) => {
    const words = tokenize(part.text).filter((word) => !BESIDE_MATTERS.has(word));
    return part.is === "record" && matters.some((matter) => words.every((word) => matter.includes(word)));
  };
  const ofIt =
    matters.length === 0 ? undefined : people.find((part) => isMatter(part) && besideItsOffice(part, office, message));
  return ofIt === undefined ? message : joinedToOffice(message, office, ofIt);
}

const BESIDE_MATTERS: ReadonlySet<string> = new Set(["and", "the"]);

/** Right before it, or behind “for”. */
function besideItsOffice(part: Part, office: OfficePart, { words }: ReadMessage): boolean {
  if (part.from < office.from) return part.to === office.from;
  const between = words.slice(office.to, part.from).map(({ key }) => key);
  return between[0] === "for" && between.every((key) => BEFORE_REST.has(key));
}

function withWholeOffice(message: ReadMessage, office: OfficePart): ReadMessage {
  const ofIt = message.parts.find((part) => isTopicOfTitle(part, message) && standsByOffice(part, office, message));
  return ofIt === undefined ? message : joinedToOffice(message, office, ofIt);
}

/** With one part as words of the title. */
function joinedToOffice(message: ReadMessage, office: OfficePart, ofIt: Part): ReadMessage {
  const { parts, words } = message;
  const [from, to] = [Math.min(ofIt.from, office.from), Math.max(ofIt.to, office.to)];
  const more = words.slice(ofIt.from, ofIt.to).flatMap(({ key }) => (BESIDE_MATTERS.has(key) ? [] : [key]));
  const title = ofIt.from < office.from ? [...more, ...office.title] : [...office.title, ...more];
  const whole: Part = { is: "office", title, from, to, text: typedText(words, from, to) };
  return { ...message, parts: parts.flatMap((part) => (part === office ? [whole] : part === ofIt ? [] : [part])) };
}

function isTopicOfTitle(part: Part, { words }: ReadMessage): boolean {
  return (
    part.is === "record" &&
    part.records.every(({ kind }) => kind === "topic") &&
    words.slice(part.from, part.to).every(({ key }) => OFFICE_WORDS.has(key))
  );
}

/** Right before it, or behind it with nothing but “of the” between them. */
function standsByOffice(part: Part, office: OfficePart, { words }: ReadMessage): boolean {
  if (part.from < office.from) return part.to === office.from;
  return words.slice(office.to, part.from).every(({ key }) => BEFORE_REST.has(key));
}

const BEFORE_REST: ReadonlySet<string> = new Set("of for the".split(" "));
