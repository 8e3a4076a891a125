// “Who came before Araghchi”, “Stoltenberg’s successor”: whoever held the office on the day before, or on the day after.

import { addDays, type Day, earliest, latest } from "@attache/edtf";
import { namedByOffice } from "../../../archive/concerns.ts";
import type { Actor, Office } from "../../../archive/schema.ts";
import { cutWords } from "../../../core/question.ts";
import { holdersOf } from "../../answers/answer-office.ts";
import type { RecordPart } from "../../parts/part.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { isPerson, refsOf } from "./refs.ts";

const THE_ONE_BEFORE = /\b(?:before|preced(?:e|es|ed|ing)|predecessors?|prior to)\b/iu;
const THE_ONE_AFTER =
  /\b(?:after|succeed(?:s|ed|ing)?|success(?:or|ors|ion)|replac(?:e|es|ed|ing|ement)|took over from|followed)\b/iu;

/** undefined when nothing of the kind is asked, or when it is not known from or to when the office was held. */
export function nextInOffice(
  message: ReadMessage,
  of: RecordPart | undefined,
  { archive }: IntentContext,
): Intent | undefined {
  const isBefore = THE_ONE_BEFORE.test(message.rest);
  if (isBefore === THE_ONE_AFTER.test(message.rest)) return undefined;
  const id = message.parts
    .flatMap((part) => (part.is === "record" ? part.records : []))
    .find(({ kind, id: one }) => isPerson(kind, one, archive))?.id;
  const person = [...archive.actors.values()].find((one) => one.id === id);
  const typed = message.parts.find((part) => part.is === "office");
  const office = person && officeOf(person, typed?.is === "office" ? typed.title : [], of, archive);
  const day = office && (isBefore ? dayBefore(office) : dayAfter(office));
  if (office === undefined || day === undefined) return undefined;
  // Of the same state or body: “President of China” is no president of a committee on China.
  const bodies = namedByOffice(office.title, archive.actors);
  const whose =
    bodies.length === 0
      ? {}
      : {
          of: bodies
            .slice(0, 6)
            .map((one) => `actor:${one}`)
            .join("|"),
        };
  return asks({ about: "office", title: cutWords(office.title), ...whose, from: day, to: day, page: 0 });
}

/** The last that fits what is typed of it. */
function officeOf(
  person: Actor,
  title: readonly string[],
  of: RecordPart | undefined,
  archive: IntentContext["archive"],
): Office | undefined {
  const whose = of === undefined ? {} : { of: refsOf(of.records.filter(({ kind }) => kind === "actor")) };
  const fitting =
    title.length === 0 && of === undefined
      ? person.offices
      : holdersOf({ title: title.join(" ") || "leader", ...whose }, archive).flatMap(({ actor, office }) =>
          actor.id === person.id ? [office] : [],
        );
  return fitting.at(-1);
}

function dayBefore({ from }: Office): Day | undefined {
  const first = from === undefined ? undefined : earliest(from);
  return first === undefined ? undefined : addDays(first, -1);
}

function dayAfter({ to }: Office): Day | undefined {
  const last = to === undefined ? undefined : latest(to);
  return last === undefined ? undefined : addDays(last, 1);
}
