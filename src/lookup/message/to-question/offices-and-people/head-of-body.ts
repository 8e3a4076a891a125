// “Who chairs NATO”, “who heads the Quad”: whoever has the office, where the archive knows one; of a body with none, that no record tells it, and no meeting of it or host of one.

import { cutWords } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { seriesIn } from "../which-event/resolve-series.ts";

const HEADS_BODY = whereItMayFit(
  /^(?:(?:so|and|but),? )?who(?:['’]?s| is)? (?:currently |now |really )?(?<deed>(?:(?<chair>chair(?:s|ing)|presid(?:es|ing) over|(?:the )?(?:current )?chair(?:man|woman|person)? of)|(?:head|lead|run)(?:s|n?ing)|in charge of|at the helm of|(?:the )?(?:current )?(?:head|leader|chief|boss|president) of) (?:the )?(?<body>\S.*?))(?: (?:now|today|currently|at the moment|these days))?[\s?!.]*$/iu,
);

/** What is asked of it, and of which body or recurring meeting. */
export type HeadAsked = { readonly deed: string; readonly isChair: boolean; readonly body: RecordPart };

/** undefined where it is asked of a state or somebody, or of a time. */
export function headAsked(
  { rest, parts, span, quoted }: ReadMessage,
  { archive }: IntentContext,
): HeadAsked | undefined {
  const { deed, chair, body: typed } = HEADS_BODY.exec(rest)?.groups ?? {};
  const [body, ...others] = parts.filter(({ is }) => is !== "office");
  if (deed === undefined || body?.is !== "record" || others.length > 0) return undefined;
  if (span !== undefined || quoted.length > 0 || body.text.toLowerCase() !== typed?.toLowerCase()) return undefined;
  const isBody = ({ kind, id }: RecordPart["records"][number]) =>
    kind === "topic" || (kind === "actor" && archive.actors.get(id as never)?.kind === "organisation");
  return body.records.every(isBody) ? { deed, isChair: chair !== undefined, body } : undefined;
}

/** Who is in the chair of it by office; undefined where the archive knows nobody, or anything else is asked. */
export function asksChairOfBody(message: ReadMessage, then: IntentContext): Intent | undefined {
  const asked = headAsked(message, then);
  if (asked?.isChair !== true) return asked === undefined ? absentBody(message, then) : undefined;
  const of = bodyRefs(asked.body);
  const title =
    of === "" ? undefined : CHAIR_TITLES.find((one) => holdersOf({ title: one, of }, then.archive).length > 0);
  return title === undefined ? undefined : asksHeadOf(title, of, then);
}

const CHAIR_TITLES = ["chair", "leader"] as const;

/** That no record tells who heads a body, where nobody has an office in it; undefined where somebody has. */
export function saysNoHead(message: ReadMessage, then: IntentContext): Intent | undefined {
  const asked = headAsked(message, then);
  if (asked === undefined) return undefined;
  const of = bodyRefs(asked.body);
  if (of !== "" && holdersOf({ title: "leader", of }, then.archive).length > 0) return undefined;
  if (of === "" && seriesIn([asked.body], then.archive) === undefined) return undefined;
  if (of === "") return saysUntold(asked.deed, message, then);
  return message.parts.some(({ is }) => is === "office")
    ? undefined
    : asksHeadOf(asked.isChair ? "chair" : "leader", of, then);
}

function bodyRefs({ records }: RecordPart): string {
  return refsOf(records.filter(({ kind }) => kind === "actor"));
}

function asksHeadOf(title: string, of: string, { asOf }: IntentContext): Intent {
  const time = asOf === undefined ? {} : { from: asOf, to: asOf };
  return asks({ about: "office", title: cutWords(title), of, page: 0, ...time });
}

/** “Who heads Mercosur”, of which there is no record: no meeting that is told with the word. */
function absentBody(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, parts, words, span } = message;
  const { deed, body } = HEADS_BODY.exec(rest)?.groups ?? {};
  if (deed === undefined || body === undefined || parts.length > 0 || span !== undefined) return undefined;
  const named = words.slice(-body.split(/\s+/).length);
  return named.every(({ capital }) => capital) ? saysUntold(deed, message, then) : undefined;
}
