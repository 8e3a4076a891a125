// “Who chaired COP26”, “who presided at the WTO conference”: by what whoever took part was there, or the step that tells who was in the chair. Pure.

import { keyOf } from "../../archive/names/whole-names.ts";
import type { Event, Participant } from "../../archive/schema.ts";
import type { EventAt, EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { namesIn } from "./event-texts.ts";

/** In words for the office: “President of COP28”, where COP28 is a name of the event. */
const OFFICE_OF_MEETING = /^(?:co-)?(?:president|chair(?:man|woman|person)?) of (?:the )?(?<what>.+)$/iu;

/** Who of those who take part is there as its president or chair. */
export function chairAmong({ event, state: { participants } }: EventAt): readonly Participant[] {
  return participants.filter(({ as = "" }) => {
    const what = OFFICE_OF_MEETING.exec(as)?.groups?.what;
    return what !== undefined && isChairOf(event, what);
  });
}

function isChairOf(event: Event, what: string): boolean {
  return (
    OF_THE_MEETING.test(what) ||
    namesIn(event)
      .split("\n")
      .some((name) => name.trim() === keyOf(what))
  );
}

const OF_THE_MEETING = /^(?:conference|summit|meeting|session|talks)$/iu;

/** Who tells a step is said to be its president. */
const CHAIR_SAYS =
  /\p{Lu}[\p{L}’'-]+, (?:the )?(?:co-)?(?:President|[Cc]hair(?:man|woman|person)?)s? of the (?:conference|summit|meeting|session|talks|General Assembly)\b|\p{Lu}[\p{L}’'-]+, (?:the )?co-chairs?\b/u;

/** “COP26 President Alok Sharma”: of which conference. */
const PRESIDENT_OF = /\b(?<what>\p{Lu}{2,5}\d{1,2}) President \p{Lu}/u;

const CHAIRED =
  /\b(?:co-)?chaired\b|(?<!\btakes? (?:over )?)(?<!\b(?:over|of) )\bthe chair\b(?!['’]s)|\bin the chair\b|\b(?:co-)?chairs?\b(?= (?:the |a )?(?:summit|meeting|leaders|conference|video|talks|together|session))|\b(?:is|was) elected (?:as )?(?:its |the )?(?:chair|president)\b|\bpresid(?:es|ed|ing)\b|\bmeet\b[^.;]*\bunder (?:President |Prime Minister )?\p{Lu}|\bled\b[^.;]*\bby\b/u;

/** Over a body, or at the next meeting. */
const OF_ANOTHER = /\btakes? (?:over )?the chair\b|\bchairs? (?:of )?the (?:African|European|Commonwealth|G\d+)\b/iu;

/** The step that tells who was, or is to be, in the chair: of what is over where it was told then. */
export function stepOfChair(steps: readonly EventStep[]): EventStep | undefined {
  const said = steps.find(({ event, development: { says = "" } }) => {
    const what = PRESIDENT_OF.exec(says)?.groups?.what;
    return CHAIR_SAYS.test(says) || (what !== undefined && isChairOf(event, what));
  });
  return (
    said ??
    steps.find(({ development: { summary } }) =>
      summaryClauses(summary).some((sentence) => CHAIRED.test(sentence) && !OF_ANOTHER.test(sentence)),
    )
  );
}

/** That somebody calls those together who are to meet, or a meeting of theirs; “calls the summit a success” does not. */
export const CONVENES =
  /\p{Lu}[^.;]*\b(?:(?:calls?|called|(?<!\bto )brings?|brought) (?:(?!to\b)[\p{L}’']+ ){0,4}together\b|(?:calls?|called)\b[^.;]*\bleaders\b[^.;]*\bto \p{Lu}|(?:calls?|called) (?:an? |the )(?:\p{L}+ ){0,3}(?:summit|meeting|session|conference)(?= (?:of the leaders )?for (?:\d|\p{Lu}\p{L}+day\b)|, which)|(?:calls?|called) an (?:extraordinary|emergency|urgent) (?:summit|meeting|session)\b|convene[sd]\b|summons\b|summoned (?!the ambassador\b)|to which [^.;,]*\binvites\b|invit(?:es|ed) the leaders of\b|will call it (?!off\b))/u;

/** The first step that tells who called those who meet together. */
export function stepOfConvening(steps: readonly EventStep[]): EventStep | undefined {
  return steps.findLast(({ development: { summary } }) => summaryClauses(summary).some((one) => CONVENES.test(one)));
}

/** The step that tells who is to be the host, where it has no place: the latest. */
export function stepOfHost(steps: readonly EventStep[]): EventStep | undefined {
  return steps.find(({ development: { summary } }) =>
    summaryClauses(summary).some(
      (sentence) =>
        /\bhost(?:s|ed(?! virtually\b| online\b| by video\b)|ing)?\b/iu.test(sentence) && !/\bnext\b/iu.test(sentence),
    ),
  );
}
