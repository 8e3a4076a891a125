// “Who is Wang Yi”, “the French president in 1995”.

import { cutWords } from "../../../core/question.ts";
import { tokenize } from "../../../text/tokens.ts";
import { holdersOf } from "../../answers/answer-office.ts";
import type { Named } from "../../names/whole-names.ts";
import type { Part } from "../../parts/part.ts";
import { asKnown } from "../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { isPerson, refsOf, stateOf } from "./event-query.ts";

export function asksWho({ parts }: ReadMessage, { archive, asOf }: IntentContext): Intent | undefined {
  const bodies = parts.filter((one) => one.is === "record" && one.records.some(({ kind }) => kind === "actor"));
  const isOfPerson = (one: Part) =>
    one.is === "record" && one.records.some(({ kind, id }) => isPerson(kind, id, archive));
  const part = bodies.find(isOfPerson) ?? bodies[0];
  if (part?.is !== "record") return undefined;
  const [only, ...others] = part.records.filter((one): one is Named<"actor"> => one.kind === "actor");
  if (only !== undefined && others.length === 0) return asks({ about: "who", id: only.id, page: 0, ...asKnown(asOf) });
  return asks({ about: "who-named", words: cutWords(part.text), ...asKnown(asOf) });
}

/** undefined when no office is named. The time of the question is that in which it was held. */
export function asksOffice(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const office = message.parts.find((part): part is Extract<Part, { is: "office" }> => part.is === "office");
  const body = message.parts.find(
    (part) =>
      part.is === "record" && part.records.some(({ kind, id }) => kind === "actor" && !isPerson(kind, id, archive)),
  );
  const title = office?.title ?? (SPEAKS_FOR.test(message.rest) ? ["spokesperson"] : ["leader"]);
  const state = office === undefined ? undefined : stateOf(office, message, archive);
  const of = state ?? (body?.is === "record" ? body : undefined);
  if (office === undefined && of === undefined) return undefined;
  const person = message.parts.find(
    (part) => part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
  // “What was Wang Yi in 2020, foreign minister or something grander?”
  if (of === undefined && person !== undefined && person.from < (office?.from ?? 0)) return asksWho(message, then);
  const { span } = message;
  const time =
    span === undefined ? (asOf === undefined ? {} : { from: asOf, to: asOf }) : { from: span.from, to: span.to };
  const whole = cutWords(title.join(" "));
  const other = message.parts.find(
    (part) =>
      part.is === "record" &&
      part !== of &&
      part.from > (office?.to ?? 0) &&
      message.words[part.from - 1]?.key === "for",
  );
  // “Climate envoy”: a topic may be a word of the title.
  const beside = message.parts.flatMap((part) =>
    part.is === "record" && part !== of && (part.to === office?.from || part.from === office?.to)
      ? tokenize(part.text)
      : [],
  );
  const told = [
    ...title,
    ...beside.filter((word) => isInSomeTitle([...title, word], of, archive)),
    ...(other === undefined ? [] : [other.text]),
    ...message.telling.filter((word) => isInSomeTitle([...title, word], of, archive)),
  ];
  return asks({
    about: "office",
    title: asTyped(office?.text ?? "", told) ?? (cutWords(told.join(" ")) || whole),
    ...(of === undefined ? {} : { of: refsOf(of.records.filter(({ kind }) => kind === "actor")) }),
    ...time,
    page: 0,
  });
}

const SPEAKS_FOR = /\b(?:speaks?|spoke|speaking) for\b/iu;

/** With its small words, “secretary of state”, where it has no others than these. */
function asTyped(text: string, told: readonly string[]): string | undefined {
  const typed = text.toLowerCase();
  const words = tokenize(typed).filter((word) => !["of", "for", "the", "and", "to"].includes(word));
  return words.join(" ") === told.join(" ") ? cutWords(typed) : undefined;
}

/** “Executive” secretary, “press” secretary: further words of a title. */
function isInSomeTitle(
  title: readonly string[],
  of: Extract<Part, { is: "record" }> | undefined,
  archive: IntentContext["archive"],
): boolean {
  const whose = of === undefined ? {} : { of: refsOf(of.records.filter(({ kind }) => kind === "actor")) };
  return holdersOf({ title: title.join(" "), ...whose }, archive).length > 0;
}
