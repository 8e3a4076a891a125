// /search: everything that fits some words, best first.
import type { Archive } from "../archive/archive.ts";
import type { Day } from "../archive/dates.ts";
import type { Hit } from "../archive/search.ts";
import type { QuestionAbout } from "../question.ts";
import type { Found, View } from "../view.ts";
import type { Ground } from "./answer.ts";
import { at } from "./answer-event.ts";
import { askSimilar } from "./ask-similar.ts";

export function answerSearch(question: QuestionAbout<"search">, ground: Ground): View {
  const { archive } = ground;
  const { asOf } = question;
  const today = asOf ?? ground.today;
  const hits = archive.search.find(question.words, { limit: 40, today, ...(asOf === undefined ? {} : { asOf }) });
  const found = hits.flatMap((hit) => lookUp(hit, archive, asOf));
  if (found.length > 0) return { kind: "search", question, found, today };
  const similar = askSimilar(question.words, ground);
  const hint = similar.length > 0 ? "Did you mean one of these?" : "Try a name, a place or a year.";
  return {
    kind: "notice",
    tone: "info",
    text: `Nothing in the archive fits “${question.words}”. ${hint}`,
    asks: [...similar, { label: "What is next", question: { about: "next", page: 0 } }],
  };
}

function lookUp({ kind, id }: Hit, archive: Archive, asOf: Day | undefined): readonly Found[] {
  switch (kind) {
    case "event": {
      const event = archive.events.get(id);
      return event === undefined ? [] : at(event, asOf).map((one) => ({ kind, at: one }));
    }
    case "quote": {
      const quote = archive.quotes.get(id);
      return quote === undefined ? [] : [{ kind, quote }];
    }
    case "actor": {
      const actor = archive.actors.get(id);
      return actor === undefined ? [] : [{ kind, actor }];
    }
    case "topic": {
      const topic = archive.topics.get(id);
      return topic === undefined ? [] : [{ kind, topic }];
    }
  }
}
