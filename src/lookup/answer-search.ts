// /search: everything that fits some words, best first.
import type { Archive } from "../archive/archive.ts";
import type { Hit } from "../archive/search.ts";
import type { QuestionAbout } from "../question.ts";
import type { Found, View } from "../view.ts";
import type { Ground } from "./answer.ts";
import { at } from "./answer-event.ts";

export function answerSearch(question: QuestionAbout<"search">, { archive, today }: Ground): View {
  const found = archive.search.find(question.words, { limit: 40 }).flatMap((hit) => lookUp(hit, archive));
  if (found.length > 0) return { kind: "search", question, found, today };
  return {
    kind: "notice",
    tone: "info",
    text: `Nothing in the archive fits “${question.words}”. Try a name, a place or a year.`,
    asks: [{ label: "What is next", question: { about: "next", page: 0 } }],
  };
}

function lookUp({ kind, id }: Hit, archive: Archive): readonly Found[] {
  switch (kind) {
    case "event": {
      const event = archive.events.get(id);
      return event === undefined ? [] : at(event, undefined).map((one) => ({ kind, at: one }));
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
