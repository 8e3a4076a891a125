// “Who was president of COP29 and since when”, “German chancellor in April 2025 – Scholz or Merz?”: whoever held it with the time in which they did, and not what is asked beside it.

import { keyOf, recordsCalled } from "../../../../archive/names/whole-names.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { asksOffice } from "./office-intents.ts";

const AND_SINCE_WHEN = whereItMayFit(
  /^(?<front>(?:(?:so|and|but),? )?(?:who|which \p{L}+)(?:['’]s| is| was| were) .+?),? (?:and )?(?:(?:since|until|till|from) when|for how long|and when)(?: (?:was|is|has) (?:it|that|(?:s?he|they))(?: been)?)?$/iu,
);

const NAME_OF_ONE = "(?:\\p{L}[\\p{L}'’.-]*)(?: \\p{L}[\\p{L}'’.-]*){0,2}?";

const ONE_OR_OTHER = whereItMayFit(
  new RegExp(
    `^(?<front>.+?)(?: ?[,:;–—-]+ ?|(?<=\\d{4}) )(?:(?:was|is) (?:it|that) )?(?<one>${NAME_OF_ONE}),? or (?:was it )?(?<other>${NAME_OF_ONE})$`,
    "iu",
  ),
);

const WAS_ONE_OR_OTHER = new RegExp(
  `^(?:(?:so|and|but),? )?(?<verb>was|is) (?:it )?(?<one>${NAME_OF_ONE}) or (?<other>${NAME_OF_ONE}) (?:the )?(?<office>\\S.*)$`,
  "iu",
);

/** Whoever held it, with the time: each is told with their term; undefined where no office is asked for. */
export function asksHolderSince(asked: string, then: IntentContext): Intent | undefined {
  const front = AND_SINCE_WHEN.exec(asked)?.groups?.front;
  const message = front === undefined ? undefined : readMessage(front, then.archive, then.today);
  return message?.parts.some(({ is }) => is === "office") ? onlyOfOffice(asksOffice(message, then)) : undefined;
}

/** Whoever held it then, whether one of the two or another; undefined where the two are no people, or no office is asked for. */
export function asksWhichOfTwoHeld(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!/ or /iu.test(asked)) return undefined;
  const { front, one, other } = ONE_OR_OTHER.exec(asked)?.groups ?? {};
  if (front !== undefined && isNameOfPerson(one, then) && isNameOfPerson(other, then))
    return onlyOfOffice(read(front, then));
  const was = WAS_ONE_OR_OTHER.exec(asked)?.groups;
  return was !== undefined && isNameOfPerson(was.one, then) && isNameOfPerson(was.other, then)
    ? onlyOfOffice(read(`who ${was.verb} ${was.office}`, then))
    : undefined;
}

function isNameOfPerson(name: string | undefined, { archive }: IntentContext): boolean {
  return name !== undefined && recordsCalled(keyOf(name), archive).some(({ kind, id }) => isPerson(kind, id, archive));
}

function onlyOfOffice(intent: Intent | undefined): Intent | undefined {
  return intent?.ok === true && "question" in intent && intent.question.about === "office" ? intent : undefined;
}
