// All that can be asked of an archive, with the options that people give: each is answered and rendered as it would be in a channel.

import type { Archive } from "#src/archive/archive.ts";
import type { Steps } from "#src/archive/steps.ts";
import { Question } from "#src/core/question.ts";
import type { View } from "#src/core/view.ts";
import { render } from "#src/discord/render/render.ts";
import { answerSteps } from "#src/lookup/answers/answer.ts";
import { calendarFeed } from "#src/lookup/calendar-feed.ts";
import { languageSteps } from "#src/lookup/message/languages/read-language.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { suggestActors, suggestEvents, suggestSpeakers, suggestTopics } from "#src/lookup/names/suggest.ts";
import { suggestTargets } from "#src/lookup/names/suggest-targets.ts";
import { suggestMonths } from "#src/lookup/read/suggest-months.ts";
import { ENGLISH } from "#src/wording/words.ts";
import type { Asked } from "./asked.ts";
import { answerContext, TODAY } from "./askers.ts";

/** In steps, as the bot does it; what is not in steps is one. */
export type Asking = { readonly what: string; readonly ask: () => Steps<unknown> };

/** A day of which much was known, and much not yet. */
const THEN = "2014-03-01";

export function everyQuestion(archive: Archive, asked: Asked): readonly Asking[] {
  const context = answerContext(archive);
  const [topic] = archive.topics.keys();
  const actor = "xi-jinping";
  const [speaker] = [...archive.quotes.values()].map((quote) => quote.speaker);

  function* shown(input: object): Steps<unknown> {
    const view: View = yield* answerSteps(Question.parse(input), context);
    return render(view, archive, ENGLISH);
  }
  const question = (what: string, input: object): Asking => ({ what, ask: () => shown(input) });
  const atOnce = (what: string, act: () => unknown): Asking => ({
    what,
    *ask() {
      yield;
      return act();
    },
  });
  const message = (text: string): Asking => ({
    what: `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`,
    *ask() {
      yield* languageSteps(text, archive);
      const intent = parseMessage(text, archive, TODAY, ENGLISH);
      if (!intent.ok) return render(intent.view, archive, ENGLISH);
      return "question" in intent ? yield* shown(intent.question) : intent;
    },
  });

  const feed = new URLSearchParams();
  return [
    { what: "completion of an event, nothing typed", ask: () => suggestEvents("", archive, TODAY) },
    { what: "the same as of a day", ask: () => suggestEvents("", archive, TODAY, THEN) },
    { what: "completion of an event, one letter", ask: () => suggestEvents("s", archive, TODAY) },
    { what: "completion of an event, two letters", ask: () => suggestEvents("su", archive, TODAY) },
    { what: "completion of an event, a kind", ask: () => suggestEvents("summit", archive, TODAY) },
    { what: "completion of a person, nothing typed", ask: () => suggestActors("", archive) },
    { what: "completion of a person, one letter", ask: () => suggestActors("x", archive) },
    { what: "completion of a speaker, nothing typed", ask: () => suggestSpeakers("", archive) },
    { what: "completion of a speaker, one letter", ask: () => suggestSpeakers("x", archive) },
    { what: "completion of a topic", ask: () => suggestTopics("", archive) },
    { what: "completion of whom to follow", ask: () => suggestTargets("", context) },
    { what: "completion of whom to follow, one letter", ask: () => suggestTargets("x", context) },
    atOnce("completion of a month", () => suggestMonths("", context, {})),
    question("/next", { about: "next" }),
    question("/next, a week", { about: "next", within: "week" }),
    question("/next of a topic", { about: "next", topic }),
    question("/next of an actor", { about: "next", actor }),
    question("/next as of a day", { about: "next", asOf: THEN }),
    question("/next, page 50", { about: "next", page: 49 }),
    question("a month", { about: "month" }),
    question("a month gone by", { about: "month", month: "2014-03" }),
    question("a month with nothing in it", { about: "month", month: "1990-03" }),
    question("a month of an actor", { about: "month", actor }),
    question("a month as of a day", { about: "month", asOf: THEN }),
    question("/changes", { about: "changes" }),
    question("/changes since 2020", { about: "changes", since: "2020-01-01" }),
    question("/changes of an actor since 2020", { about: "changes", actor, since: "2020-01-01" }),
    question("/changes as of a day", { about: "changes", asOf: THEN }),
    question("/timeline", { about: "timeline" }),
    question("/timeline of a year", { about: "timeline", from: "2020-01-01", to: "2020-12-31" }),
    question("/timeline of a topic", { about: "timeline", topic }),
    question("/timeline of an actor", { about: "timeline", actor }),
    question("/timeline as of a day", { about: "timeline", asOf: THEN }),
    question("/quote", { about: "quotes" }),
    question("/quote of a speaker", { about: "quotes", speaker }),
    question("/quote of a topic", { about: "quotes", topic }),
    question("/quote of a year", { about: "quotes", from: "2020-01-01", to: "2020-12-31" }),
    question("/quote with a common word", { about: "quotes", words: "the president" }),
    question("/quote as of a day", { about: "quotes", asOf: THEN }),
    question("/who", { about: "who", id: actor }),
    question("/who by name", { about: "who-named", words: "Xi" }),
    question("/event by id", { about: "event", id: asked.ids[0] ?? "" }),
    question("/event, a kind", { about: "event-named", words: "summit" }),
    question("/event, the next", { about: "event-named", words: "summit", which: "next" }),
    question("/event, one letter", { about: "event-named", words: "s" }),
    question("/event as of a day", { about: "event-named", words: "summit", asOf: THEN }),
    question("/search, one letter", { about: "search", words: "s" }),
    question("/search, a kind", { about: "search", words: "summit" }),
    question("/search as of a day", { about: "search", words: "summit", asOf: THEN }),
    ...Object.entries(asked.hostileSearches).flatMap(([about, words]) => [
      question(`/search, ${about}`, { about: "search", words: words.slice(0, 60) }),
      question(`/event, ${about}`, { about: "event-named", words: words.slice(0, 60) }),
    ]),
    question("/calendar", { about: "calendar" }),
    question("/calendar, again", { about: "calendar" }),
    question("/calendar of a topic", { about: "calendar", topic }),
    question("/calendar of an actor", { about: "calendar", actor }),
    { what: "/calendar.ics", ask: () => calendarFeed(feed, archive, ENGLISH) },
    message("what is next?"),
    message("when is the next summit?"),
    message("list all summits"),
    message("how many meetings were there in 2020?"),
    message("when did Biden meet Xi?"),
    message("which summits were cancelled?"),
    message("what did Xi say about Taiwan?"),
    message("what changed since 2020?"),
    message("meetings in Geneva"),
    message("who is Xi Jinping?"),
    message("zqx zqy zqz zqv"),
    ...Object.entries(asked.hostileChecks).map(([about, text]) => ({ ...message(text), what: `a message: ${about}` })),
    ...Object.entries(asked.hostileChecks).map(([about, text]) =>
      question(`/check, ${about}`, { about: "check", text }),
    ),
  ];
}
