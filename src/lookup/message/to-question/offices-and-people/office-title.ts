// “Defence minister”, “secretary of defence”: what an office is for may be the name of a topic as well, and there belongs to the title.

import { OFFICE_WORDS } from "../../../../archive/names/office-words.ts";
import { typedText } from "../../../../text/typed-words.ts";
import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { OfficePart } from "./resolve-holder.ts";

/** With each office as a whole, and without the topics that are words of its title. */
export function withWholeOffices(message: ReadMessage): ReadMessage {
  const offices = message.parts.filter((part): part is OfficePart => part.is === "office");
  return offices.reduce((one, office) => withWholeOffice(one, office), message);
}

function withWholeOffice(message: ReadMessage, office: OfficePart): ReadMessage {
  const { parts, words } = message;
  const ofIt = parts.find((part) => isTopicOfTitle(part, message) && standsByOffice(part, office, message));
  if (ofIt === undefined) return message;
  const [from, to] = [Math.min(ofIt.from, office.from), Math.max(ofIt.to, office.to)];
  const more = words.slice(ofIt.from, ofIt.to).map(({ key }) => key);
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
