import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { bestFirst, bestWording } from "../../../archive/best-wording.ts";
import { nameOf } from "../../../archive/records.ts";
import type { Quote, Wording } from "../../../archive/schema.ts";
import type { Steps } from "../../../archive/steps.ts";
import type { Ask, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { truncate } from "../../../text/truncate.ts";
import { quoteStanding, wordingLanguage } from "../../../wording/describe-quote.ts";
import { quoted } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine, headed, joinNotes, oneSource, sourceLine } from "../lines.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import type { Card } from "../message/card.ts";
import { keptHeights } from "../message/kept-heights.ts";
import { type ListItem, listPages, longListPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { wordingBlock, wordingText } from "../message/wording-text.ts";
import { untoldLine } from "../passed-over-lines.ts";
import { eventAsk } from "./event-item.ts";
import { headingOf } from "./headings.ts";
import { whoseLines } from "./whose-lines.ts";

type QuotesView = Extract<View, { kind: "quotes" }>;

export function* quotesCard(view: QuotesView, archive: Archive, words: Words): Steps<Card> {
  const { question, quotes, more = 0, today, actions = [] } = view;
  const { asOf } = question;
  const controls = actions.map(({ label, action }): ButtonSpec => ({ label, press: { act: "do", action } }));
  const heading = [
    headed(headingOf(view, archive, words), asOf, archive, words),
    ...(question.about === "quotes" ? whoseLines(question, archive, words) : []),
    ...(question.about === "quotes" ? untoldLine(question.untold ?? [], words) : []),
    ...(question.about === "quotes" && question.counted === true
      ? [`**${words.quotes.count({ count: quotes.length + more })}**`]
      : []),
    ...(view.partly === undefined ? [] : [`**${partlyTold(view, view.partly, words)}**`]),
  ].join("\n");
  const [only, ...others] = quotes;
  const isNewestFirst = question.about === "quotes" && question.words === undefined;
  const footer = isNewestFirst ? freshnessLine(archive, { asOf, today }, words) : "";
  const around = [heading, footer];
  return {
    accent: PLAIN_ACCENT,
    heading,
    blocks: [],
    pages:
      only !== undefined && others.length === 0
        ? listPages(wholeQuote(only, question, archive, words), words, {
            around,
            always: quoteAsks(only, asOf, archive, words),
            controls,
          })
        : yield* longListPages(
            {
              listed: quotes,
              layOut: (quote) => quoteInBrief(quote, asOf, archive, words),
              recordOf: (quote) => quote,
              heights: keptHeights(archive, { asOf, today }, words),
              page: question.page,
            },
            words,
            { around, more },
          ),
    footer,
    actions,
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

function partlyTold({ quotes, more = 0 }: QuotesView, partly: NonNullable<QuotesView["partly"]>, words: Words): string {
  if (partly !== true && "elsewhere" in partly) {
    const [first] = quotes;
    const [said, occasion] = [first === undefined ? "" : words.dates.edtf(first.said), plain(first?.occasion ?? "")];
    return words.check.saidElsewhere({ named: plain(partly.elsewhere), said, occasion });
  }
  return partly === true
    ? words.quotes.withSome({ count: quotes.length + more })
    : words.archive.nothingLike({ words: plain(quoted(partly.lacking, words)) });
}

/** The first has the head of the quote; each wording after it stands by itself. */
function wholeQuote(
  quote: Quote,
  question: QuotesView["question"],
  archive: Archive,
  words: Words,
): readonly ListItem[] {
  const standing = quoteStanding(quote.status, words);
  const said = plain(words.dates.edtf(quote.said));
  // Whose it is stands in the heading already when it was asked for by its id or its speaker.
  const isNamed = question.about === "quotes" && question.speaker === undefined;
  const head = [
    isNamed ? `**${plain(nameOf(archive, quote.speaker))}**, ${said}` : `**${capital(said)}**`,
    ...(quote.as === undefined ? [] : [plain(quote.as)]),
    plain(quote.occasion),
    ...(standing === undefined ? [] : [`**${standing}**`]),
    ...(quote.note === undefined ? [] : [`-# ${words.labels.note({ note: plain(quote.note) })}`]),
    ...quote.corrections.map(
      ({ on, note }) => `-# ${words.quotes.corrected({ day: words.dates.day(on), note: plain(note) })}`,
    ),
  ].join("\n");
  return bestFirst(quote).map((wording, index) => ({
    text: `${index === 0 ? `${head}\n` : ""}${wordingItem(wording, archive, words)}`,
    asks: [],
  }));
}

/** Of a quote in a list this much is shown: the whole is a button away. UTF-16 units. */
const MAX_EXCERPT = 160;

/** And so much where what it says in English stands below it, and of that. */
const MAX_BESIDE_ENGLISH = 60;
const MAX_IN_ENGLISH = 120;

/** Who said it and when, the wording that an English reader may quote best, and the button to all of them. */
export function quoteInBrief(quote: Quote, asOf: Day | undefined, archive: Archive, words: Words): ListItem {
  const [name, said] = [nameOf(archive, quote.speaker), words.dates.edtf(quote.said)];
  const best = bestWording(quote);
  const standing = quoteStanding(quote.status, words);
  const english = best === undefined ? [] : saidInEnglish(quote, best, words);
  const lines =
    best === undefined
      ? []
      : [
          wordingBlock(truncate(best.text, english.length === 0 ? MAX_EXCERPT : MAX_BESIDE_ENGLISH), best, words),
          ...english,
          `-# ${joinNotes([
            words.wordingKinds[best.kind](),
            ...(standing === undefined ? [] : [`**${standing}**`]),
            oneSource(best.sources, archive, words),
          ])}`,
        ];
  return {
    text: [`**${plain(name)}**, ${plain(said)}`, ...lines].join("\n"),
    asks: [
      {
        label: words.buttons.quoteOf({ speaker: name, date: said }),
        question: { about: "quote", id: quote.id, page: 0, ...asKnown(asOf) },
      },
    ],
  };
}

/** What it says, for those who cannot read the wording that is shown. */
function saidInEnglish(quote: Quote, shown: Wording, words: Words): readonly string[] {
  if (shown.language === "en") return [];
  const read = bestFirst(quote).find(({ language, kind }) => language === "en" && kind !== "garbled");
  return read === undefined
    ? []
    : [`-# ${words.quotes.inEnglish({ text: wordingText(truncate(read.text, MAX_IN_ENGLISH), read, words) })}`];
}

function quoteAsks(quote: Quote, asOf: Day | undefined, archive: Archive, words: Words): readonly Ask[] {
  const occasion = askOccasion(quote, archive, asOf).map((ask) => ({ ...ask, label: words.buttons.theEvent() }));
  return [...occasion, askSpeaker(quote, archive, asOf)];
}

function wordingItem(wording: Wording, archive: Archive, words: Words): string {
  const { kind, note, sources } = wording;
  const language = wordingLanguage(wording, words);
  return [
    `**${words.wordingKinds[kind]()}**${language === undefined ? "" : ` · ${language}`}`,
    wordingBlock(wording.text, wording, words),
    ...(note === undefined ? [] : [`-# ${capital(plain(note))}`]),
    sourceLine(sources, archive, words),
  ].join("\n");
}

/** A button to all wordings of a quote. */
export function quoteAsk({ id }: Quote, words: Words): Ask {
  return { label: words.buttons.allWordings(), question: { about: "quote", id, page: 0 } };
}

/** The event at which it was said. */
export function askOccasion(quote: Quote, archive: Archive, asOf?: Day): readonly Ask[] {
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  return event === undefined ? [] : [eventAsk(event, asOf)];
}

function askSpeaker({ speaker }: Quote, archive: Archive, asOf: Day | undefined): Ask {
  return { label: nameOf(archive, speaker), question: { about: "who", id: speaker, page: 0, ...asKnown(asOf) } };
}
