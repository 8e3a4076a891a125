// /who: a person, state or organisation: the office on a day, and what the archive has of them.
import { compareEdtf, type Day, earliest, latest } from "@attache/edtf";
import { officesBegunBy, officesOn } from "../../archive/offices.ts";
import { quoteAsOf } from "../../archive/quote-as-of.ts";
import type { Actor } from "../../archive/schema.ts";
import { isSmall } from "../../archive/search/stop-words.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { quoted } from "../../wording/describe-state.ts";
import { askSimilar } from "../names/ask-similar.ts";
import { asKnown } from "../read/read-day.ts";
import type { Ground } from "./answer-context.ts";
import { at } from "./answer-event.ts";
import { concerns } from "./filter.ts";
import { nothingFound } from "./nothing-found.ts";

/** Scores this near to the best count as just as good a fit. */
const TIE = 3;

/** How many people are offered when a name fits several. */
const CHOICES = 10;

export function answerWho(question: QuestionAbout<"who">, { archive, today }: Ground): View {
  const actor = archive.actors.get(question.id);
  if (actor === undefined) return unknown(question.id, question.asOf, { archive, today });
  const day = question.asOf ?? today;
  const offices = officesOn(actor, day);
  return {
    kind: "who",
    question,
    actor,
    offices,
    earlier: officesBegunBy(actor, day)
      .filter((office) => !offices.includes(office))
      .sort(latestFirst),
    events: [...archive.events.values()]
      .filter((event) => concerns(event, { actor: actor.id, asOf: question.asOf }, archive))
      .flatMap((event) => at(event, question.asOf))
      .sort(latestEventFirst),
    quotes: [...archive.quotes.values()].filter(
      (quote) => quote.speaker === actor.id && quoteAsOf(quote, question.asOf, archive) !== undefined,
    ).length,
    today: day,
  };
}

/** The one actor that the words name; the choices when they fit several equally well. */
export function answerWhoNamed({ words, asOf }: QuestionAbout<"who-named">, ground: Ground): View {
  const { archive, today } = ground;
  const day = asKnown(asOf);
  if (archive.actors.has(words)) return answerWho({ about: "who", id: words, page: 0, ...day }, ground);
  const hits = archive.search.find(words, { kinds: ["actor"], limit: archive.actors.size, today: asOf ?? today, asOf });
  const [best] = hits;
  if (best === undefined) return unknown(words, asOf, ground);
  const fits = hits.filter(({ score }) => best.score - score <= TIE);
  const inOffice = fits.filter(({ id }) => holds(archive.actors.get(id), words, asOf ?? today));
  const equals = inOffice.length === 1 ? inOffice : fits;
  const [only] = equals;
  if (only !== undefined && equals.length === 1)
    return answerWho({ about: "who", id: only.id, page: 0, ...day }, ground);
  const several =
    equals.length > CHOICES
      ? `fits ${equals.length}. Is it one of these? Otherwise give more of the name.`
      : "fits several. Which one do you mean?";
  return {
    kind: "notice",
    tone: "info",
    text: `${quoted(words)} ${several}`,
    asks: equals.slice(0, CHOICES).map(({ id }) => ({
      label: archive.actors.get(id)?.name ?? id,
      question: { about: "who", id, page: 0, ...day },
    })),
  };
}

/** Whether the words are an office that the person holds on that day: who asks for the foreign minister means this one. */
function holds(actor: Actor | undefined, words: string, day: Day): boolean {
  const asked = tokenize(words).filter((word) => !isSmall(word));
  const titles = actor === undefined ? [] : officesOn(actor, day).map(({ title }) => tokenize(title));
  return asked.length > 0 && titles.some((title) => asked.every((word) => title.includes(word)));
}

function unknown(words: string, asOf: Day | undefined, ground: Pick<Ground, "archive" | "today">): View {
  const similar = askSimilar(words, ground, { kinds: ["actor"], asOf });
  const hint = similar.length > 0 ? "Did you mean one of these?" : "Try the family name, or /search.";
  return nothingFound(`The archive knows nobody called ${quoted(words)}. ${hint}`, similar);
}

function latestFirst(a: Actor["offices"][number], b: Actor["offices"][number]): number {
  if (a.from === undefined || b.from === undefined) return a.from === undefined ? 1 : -1;
  return compareEdtf(b.from, a.from);
}

function latestEventFirst(a: EventAt, b: EventAt): number {
  return placeOf(b).localeCompare(placeOf(a)) || a.event.id.localeCompare(b.event.id);
}

/** What has no date stands where it was last spoken of. */
function placeOf({ state }: EventAt): Day {
  const { date, since } = state;
  return date === undefined ? since : (earliest(date) ?? latest(date) ?? since);
}
