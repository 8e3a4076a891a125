// /who: a person, state or organisation: the office on a day, and what the archive has of them.

import { compareEdtf, type Day, earliest, latest } from "@attache/edtf";
import { eventConcerns, quoteConcerns } from "../../archive/concerns.ts";
import { officesBegunBy, officesOn } from "../../archive/offices.ts";
import { quoteAsOf } from "../../archive/quote-as-of.ts";
import type { Actor } from "../../archive/schema.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { quoted } from "../../wording/describe-state.ts";
import { askSimilar } from "../names/ask-similar.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";
import { eventAt } from "./answer-event.ts";
import { nothingFound } from "./nothing-found.ts";

/** Scores this near to the best count as just as good a fit. */
const TIE_SHARE = 3;

/** How many people are offered when a name fits several. */
const MAX_CHOICES = 10;

export function answerWho(question: QuestionAbout<"who">, { archive, today }: AnswerContext): View {
  const actor = archive.actors.get(question.id);
  if (actor === undefined) return unknownActor(question.id, question.asOf, { archive, today });
  const day = question.asOf ?? today;
  const offices = officesOn(actor, day);
  return {
    kind: "who",
    question,
    actor,
    offices,
    earlier: officesBegunBy(actor, day)
      .filter((office) => !offices.includes(office))
      .sort(byLatestOffice),
    events: [...archive.events.values()]
      .filter((event) => eventConcerns(event, { actor: actor.id }, archive, question))
      .flatMap((event) => eventAt(event, question.asOf))
      .sort(latestEventFirst),
    quotes: [...archive.quotes.values()].filter(
      (quote) =>
        quoteConcerns(quote, { actor: actor.id }, archive) && quoteAsOf(quote, question.asOf, archive) !== undefined,
    ).length,
    today: day,
  };
}

/** The one actor that the words name; the choices when they fit several equally well. */
export function answerWhoNamed({ words, asOf }: QuestionAbout<"who-named">, ground: AnswerContext): View {
  const { archive, today } = ground;
  const day = asKnown(asOf);
  if (archive.actors.has(words)) return answerWho({ about: "who", id: words, page: 0, ...day }, ground);
  const hits = archive.search.find(words, { kinds: ["actor"], limit: archive.actors.size, today: asOf ?? today, asOf });
  const [best] = hits;
  if (best === undefined) return unknownActor(words, asOf, ground);
  const fits = hits.filter(({ score }) => best.score - score <= TIE_SHARE);
  const inOffice = fits.filter(({ id }) => holdsOn(archive.actors.get(id), words, asOf ?? today));
  const equals = inOffice.length === 1 ? inOffice : fits;
  const [only] = equals;
  if (only !== undefined && equals.length === 1)
    return answerWho({ about: "who", id: only.id, page: 0, ...day }, ground);
  const several =
    equals.length > MAX_CHOICES
      ? `fits ${equals.length}. Is it one of these? Otherwise give more of the name.`
      : "fits several. Which one do you mean?";
  return {
    kind: "notice",
    tone: "info",
    text: `${quoted(words)} ${several}`,
    asks: equals.slice(0, MAX_CHOICES).map(({ id }) => ({
      label: archive.actors.get(id)?.name ?? id,
      question: { about: "who", id, page: 0, ...day },
    })),
  };
}

/** Whether the words are an office that the person holds on that day: who asks for the foreign minister means this one. */
function holdsOn(actor: Actor | undefined, words: string, day: Day): boolean {
  const asked = tokenize(words).filter((word) => !isStopWord(word));
  const titles = actor === undefined ? [] : officesOn(actor, day).map(({ title }) => tokenize(title));
  return asked.length > 0 && titles.some((title) => asked.every((word) => title.includes(word)));
}

function unknownActor(words: string, asOf: Day | undefined, ground: Pick<AnswerContext, "archive" | "today">): View {
  const similar = askSimilar(words, ground, { kinds: ["actor"], asOf });
  const hint = similar.length > 0 ? "Did you mean one of these?" : "Try the family name, or /search.";
  return nothingFound(`The archive knows nobody called ${quoted(words)}. ${hint}`, similar);
}

function byLatestOffice(a: Actor["offices"][number], b: Actor["offices"][number]): number {
  if (a.from === undefined || b.from === undefined) return a.from === undefined ? 1 : -1;
  return compareEdtf(b.from, a.from);
}

function latestEventFirst(a: EventAt, b: EventAt): number {
  return officeOrder(b).localeCompare(officeOrder(a)) || a.event.id.localeCompare(b.event.id);
}

/** What has no date stands where it was last spoken of. */
function officeOrder({ state }: EventAt): Day {
  const { date, since } = state;
  return date === undefined ? since : (earliest(date) ?? latest(date) ?? since);
}
