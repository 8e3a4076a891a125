// About the bot itself: what it can do, how fresh its data is, who made it, and that something is wrong.

import { nothingFound, notice } from "../../../../core/notice.ts";
import type { Ask } from "../../ask/ask.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";

export function aboutBot(ask: Ask, { archive, words }: IntentContext): Intent | undefined {
  const { conversation } = words;
  const help = { label: words.buttons.howToAsk(), question: { about: "help", page: 0 } } as const;
  const changes = { label: words.buttons.changes(), question: { about: "changes", page: 0 } } as const;
  const next = { label: words.buttons.whatIsNext(), question: { about: "next", page: 0 } } as const;
  switch (ask) {
    case "help":
      return asks({ about: "help", page: 0 });
    case "about":
    case "maker":
      return asks({ about: "attache" });
    case "hello":
      return says({ ...notice("info", conversation.hello()), asks: [next, changes, help] });
    case "thanks":
      return says({ ...notice("info", conversation.welcome()), asks: [next, changes, help] });
    case "freshness": {
      if (archive.reaches === undefined) return says(notice("info", conversation.nothingYet()));
      const about = { label: words.about.button(), question: { about: "attache" } } as const;
      return says(
        nothingFound(conversation.freshness({ day: words.dates.day(archive.reaches) }), undefined, [
          changes,
          next,
          about,
        ]),
      );
    }
    case "mistake":
      return says({
        ...notice("info", conversation.mistake()),
        asks: [{ label: words.about.button(), question: { about: "attache" } }, help],
      });
    default:
      return undefined;
  }
}
