// /who: a person, state or organisation: the office on a day, and what the archive has of them.
import { compareEdtf, type Day, earliest } from "../archive/dates.ts";
import { officesOn } from "../archive/offices.ts";
import type { Actor, Office } from "../archive/schema.ts";
import type { QuestionAbout } from "../question.ts";
import type { EventAt, View } from "../view.ts";
import type { Ground } from "./answer.ts";
import { at } from "./answer-event.ts";
import { askSimilar } from "./ask-similar.ts";
import { concerns } from "./filter.ts";

/** Scores this near to the best count as just as good a fit. */
const TIE = 3;

/** How many people are offered when a name fits several. */
const CHOICES = 5;

export function answerWho(question: QuestionAbout<"who">, { archive, today }: Ground): View {
  const actor = archive.actors.get(question.id);
  if (actor === undefined) return unknown(question.id, { archive, today });
  const day = question.asOf ?? today;
  const offices = officesOn(actor, day);
  return {
    kind: "who",
    question,
    actor,
    offices,
    earlier: actor.offices.filter((office) => !offices.includes(office) && begunBy(office, day)).sort(latestFirst),
    events: [...archive.events.values()]
      .filter((event) => concerns(event, { actor: actor.id }, archive))
      .flatMap((event) => at(event, question.asOf))
      .sort(latestEventFirst),
    quotes: [...archive.quotes.values()].filter((quote) => quote.speaker === actor.id).length,
    today: day,
  };
}

/** The one actor that the words name; the choices when they fit several equally well. */
export function answerWhoNamed({ words, asOf }: QuestionAbout<"who-named">, ground: Ground): View {
  const { archive, today } = ground;
  const day = asOf === undefined ? {} : { asOf };
  if (archive.actors.has(words)) return answerWho({ about: "who", id: words, page: 0, ...day }, ground);
  const hits = archive.search.find(words, { kinds: ["actor"], limit: CHOICES, today: asOf ?? today });
  const [best] = hits;
  if (best === undefined) return unknown(words, ground);
  const equals = hits.filter(({ score }) => best.score - score <= TIE);
  if (equals.length === 1) return answerWho({ about: "who", id: best.id, page: 0, ...day }, ground);
  return {
    kind: "notice",
    tone: "info",
    text: `“${words}” fits several. Which one do you mean?`,
    asks: equals.map(({ id }) => ({
      label: archive.actors.get(id)?.name ?? id,
      question: { about: "who", id, page: 0, ...day },
    })),
  };
}

function unknown(words: string, ground: Pick<Ground, "archive" | "today">): View {
  const similar = askSimilar(words, ground, { kinds: ["actor"] });
  const hint = similar.length > 0 ? "Did you mean one of these?" : "Try the family name, or /search.";
  return {
    kind: "notice",
    tone: "info",
    text: `The archive knows nobody called “${words}”. ${hint}`,
    ...(similar.length > 0 ? { asks: similar } : {}),
  };
}

function begunBy({ from }: Office, day: Day): boolean {
  const first = from === undefined ? undefined : earliest(from);
  return first === undefined || first <= day;
}

function latestFirst(a: Actor["offices"][number], b: Actor["offices"][number]): number {
  if (a.from === undefined || b.from === undefined) return a.from === undefined ? 1 : -1;
  return compareEdtf(b.from, a.from);
}

function latestEventFirst(a: EventAt, b: EventAt): number {
  if (a.state.date === undefined || b.state.date === undefined) return a.state.date === undefined ? -1 : 1;
  return compareEdtf(b.state.date, a.state.date);
}
