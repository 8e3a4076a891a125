// What may be asked in place of quotes that my archive lacks. Pure.

import { nameOf } from "../../archive/records.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { Ask } from "../../core/view.ts";
import { quoteLimits } from "../../wording/describe-limits.ts";
import { quoted } from "../../wording/describe-state.ts";
import type { Words } from "../../wording/words.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";

type Wider = Ask & { readonly question: QuestionAbout<"quotes"> };

/** The same with fewer limits, whether or not that finds anything: at any time, anywhere, all by the speaker, the words by anybody. */
export function widerQuestions(
  question: QuestionAbout<"quotes">,
  archive: AnswerContext["archive"],
  words: Words,
): readonly Wider[] {
  const { words: typed, speaker, topic, event, place, standing, asOf } = question;
  const then = { about: "quotes", page: 0, ...asKnown(asOf) } as const;
  const by = speaker === undefined ? {} : { speaker };
  const of = typed === undefined ? {} : { words: typed };
  const about = { ...(topic === undefined ? {} : { topic }), ...(event === undefined ? {} : { event }) };
  const there = {
    ...(place === undefined ? {} : { place }),
    ...(standing === undefined ? {} : { standing }),
  };
  // Those of whoever is asked about on the same, said anywhere.
  const isOfMatter = place !== undefined && (typed !== undefined || topic !== undefined);
  const anywhere = words.quotes.heading(quoteLimits({ words: typed, topic, speaker }, archive, words));
  return [
    { label: words.buttons.atAnyTime(), question: { ...then, ...of, ...by, ...about, ...there } },
    ...(isOfMatter ? [{ label: anywhere, question: { ...then, ...of, ...by, ...about } }] : []),
    ...(speaker === undefined
      ? []
      : [{ label: words.buttons.allBy({ speaker: nameOf(archive, speaker) }), question: { ...then, ...by } }]),
    ...(typed === undefined || topic === undefined
      ? []
      : [
          {
            label: words.quotes.heading(quoteLimits({ topic, speaker }, archive, words)),
            question: { ...then, ...about, ...by },
          },
        ]),
    ...(typed === undefined
      ? []
      : [{ label: words.buttons.byAnybody({ words: quoted(typed, words) }), question: { ...then, ...of } }]),
  ];
}
