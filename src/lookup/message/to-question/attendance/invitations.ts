// “Who invited Putin to China”, “did Modi invite Xi”, “was Russia invited to the summit”: the steps that tell of an invitation, and never who took part.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { Event } from "../../../../archive/schema.ts";
import type { DeedAsked } from "../../../../core/deed-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { deedTold } from "../../../answers/deed-told.ts";
import { invitationsIn } from "../../../answers/invitations.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { AFTER_SO } from "../phrasing/sentence-forms.ts";
import { asksDeeds, eventsOfDeed, ofMeetingNamed } from "../steps/events-of-deed.ts";

/** “Who announced that South Africa isn’t invited”: told by whoever does not invite them. */
const TELLS_WHO_IS_NOT =
  /^(?:(?:so|and|but),? )?(?:who(?: first)?|when (?:was|did) .+?) (?:announced?|said|say|declared?|told|confirmed?|made (?:it )?(?:known|clear|public)) (?:that )?.+\b(?:is|are|was|were|will|would|wo)(?: ?not|n['’]?t)(?: be| get)? invited\b/iu;

const INVITING_VERB = "(?:re)?invit(?:e|es|ed|ing)\\b";

/** In the order in which they are tried. `whom` and `by`: on which side of the word those stand. */
const INVITING_FORMS: readonly {
  readonly form: RegExp;
  readonly whom?: "before" | "after";
  readonly by?: "before" | "after";
  /** Nothing else answers it. */
  readonly binds: boolean;
}[] = [
  {
    form: new RegExp(`${AFTER_SO}who(?: else| first| originally| has| had)* ${INVITING_VERB}`, "iu"),
    whom: "after",
    binds: true,
  },
  {
    form: new RegExp(
      `${AFTER_SO}(?:whom?|(?:which|what) (?:leaders?|countr\\p{L}+|states?|presidents?)) (?:else )?(?:did|does|has|had|have|will) .+ ${INVITING_VERB}`,
      "iu",
    ),
    by: "before",
    binds: true,
  },
  {
    form: /^(?:(?:so|and|but),? )?(?:by whom |(?:since )?when )?(?:was|were|is|are|has|have|had|did) .*\b(?:(?:been|be|get|gotten|got|also|ever) )?invited\b(?<!\b(?:did|has|have|had) (?:(?!been|get|be|got)\S+ )+invited)/iu,
    ...({ whom: "before", by: "after" } as const),
    binds: false,
  },
  {
    form: new RegExp(
      `${AFTER_SO}(?:(?:since )?when |(?:on )?(?:what|which) day )?(?:did|has|have|had|does|will) .+ ${INVITING_VERB}`,
      "iu",
    ),
    ...({ whom: "after", by: "before" } as const),
    binds: true,
  },
  { form: TELLS_WHO_IS_NOT, whom: "before", by: "after", binds: false },
  { form: new RegExp(`${AFTER_SO}(?:at|on|upon) whose invitation\\b`, "iu"), whom: "after", binds: true },
];

const WORDS_IN_STEPS: readonly string[] = "invite invites invited inviting invitation invitations".split(" ");
const INVITING_FORM = /^(?:re)?invit(?:e|es|ed|ing|ations?)$/u;
const NOT_ASKED_HERE = /^(?:(?:so|and|but),? )?(?:why|how|whether|where)\b|\bnot\b|n['’]t\b|\buninvited\b|\bnext\b/iu;

/** undefined where no such thing is asked, or where whoever was invited may be found otherwise. */
export function asksWhoInvited(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, words, parts, translated, quoted, span } = message;
  const at = words.findIndex(({ key }) => INVITING_FORM.test(key));
  const form = translated === true || quoted.length > 0 || at < 0 ? undefined : formAsked(rest);
  if (form === undefined || parts.some(({ is }) => is === "missing")) return undefined;
  const side = (where: "before" | "after" | undefined) => {
    if (where === undefined) return undefined;
    const some = parts.filter((part) => (where === "before" ? part.to <= at : part.from > at));
    return some.find((part) => idsInvited(part, then).length > 0);
  };
  const isPassive = form.whom === "before";
  const whom = side(form.whom);
  const by = isPassive && words[(side("after")?.from ?? 0) - 1]?.key !== "by" ? undefined : side(form.by);
  // “Did Widodo invite Zelensky”: whoever has no record is named in the step.
  const stranger = form.by === "before" && by === undefined ? inviterWithoutRecord(at, message) : [];
  if (
    (form.whom !== undefined && whom === undefined) ||
    (form.by === "before" && by === undefined && stranger.length === 0)
  )
    return undefined;
  const others = parts.filter((part) => part !== whom && part !== by);
  const asked = {
    deed: "invite",
    by: by ? idsInvited(by, then) : [],
    whom: whom ? idsInvited(whom, then) : [],
  } as const;
  const loaded = loadedWords(message).filter(({ key }) => !INVITING_FORM.test(key) && !isInParts(key, [whom, by]));
  const all = eventsOfDeed(
    mayTellInvitation([...asked.whom, ...asked.by], loaded, then),
    { asked, others, span },
    then,
  );
  const found = ofThoseTold(
    all.filter((event) => tellsAll(event, stranger, asked, then)),
    form.by,
    asked,
    then,
  );
  const isOfMeeting = others.some(({ is }) => is === "kind");
  const behind = words.slice(at + 1).map(({ key }) => key);
  const told = asksDeeds(isOfMeeting ? ofMeetingNamed(found, behind) : found, asked, then);
  const named = whom ?? by;
  return told ?? (form.binds && named !== undefined ? saysUntold(invitingAsTyped(message), message, then) : undefined);
}

function formAsked(rest: string): (typeof INVITING_FORMS)[number] | undefined {
  const isOther = NOT_ASKED_HERE.test(rest) && !TELLS_WHO_IS_NOT.test(rest);
  return isOther ? undefined : INVITING_FORMS.find(({ form }) => form.test(rest));
}

/** “Widodo”, in “did Widodo invite”. */
function inviterWithoutRecord(at: number, { words, telling, unread }: ReadMessage): readonly string[] {
  return words
    .slice(1, at)
    .flatMap(({ key, text, capital }) => (capital && (telling.includes(key) || unread.includes(text)) ? [key] : []));
}

function tellsAll(event: Event, names: readonly string[], asked: DeedAsked, { archive, asOf }: IntentContext): boolean {
  return (
    names.length === 0 ||
    deedTold(knownBy(event, asOf), asked, event, archive).some(({ summary }) =>
      names.every((name) => tokenize(summary).includes(name)),
    )
  );
}

/** Where it is asked who, those that tell it, if any do. */
function ofThoseTold(
  found: readonly Event[],
  by: string | undefined,
  asked: DeedAsked,
  { archive, asOf }: IntentContext,
): readonly Event[] {
  if (by !== undefined) return found;
  const told = found.filter((event) =>
    deedTold(knownBy(event, asOf), asked, event, archive).some((step) =>
      invitationsIn(step, archive).some(({ isTold }) => isTold),
    ),
  );
  return told.length > 0 ? told : found;
}

function invitingAsTyped({ words }: ReadMessage): string {
  return typedText(words, 0, words.length);
}

function isInParts(key: string, parts: readonly (Part | undefined)[]): boolean {
  return parts.some((part) => part !== undefined && tokenize(part.text).includes(key));
}

/** Those who are named; of an office that one alone has, whoever has it. */
function idsInvited(part: Part, { archive }: IntentContext): readonly string[] {
  if (part.is === "record") return part.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
  if (part.is !== "office") return [];
  const holders = [...archive.actors.values()].filter(({ offices }) =>
    offices.some(({ title, to }) => to === undefined && part.title.every((word) => tokenize(title).includes(word))),
  );
  return holders.length === 1 ? holders.map(({ id }) => id as string) : [];
}

/** Those in which an invitation and whoever is named are told of, and each further word. */
function mayTellInvitation(
  ids: readonly string[],
  loaded: readonly { readonly key: string }[],
  { archive }: IntentContext,
) {
  const names = ids.flatMap((id) => namesOfSubject(`actor:${id}`, archive).map(tokenize));
  const bare = names.map((name) => name.filter((word) => !POPES_NUMBER.test(word)));
  const found = WORDS_IN_STEPS.filter(archive.search.has).flatMap((form) =>
    bare.flatMap((name) => archive.search.eventsWith([...name, ...loaded.map(({ key }) => key), form])),
  );
  return [...new Set(found)].flatMap((id) => archive.events.get(id) ?? []);
}

/** The number of a pope, which no step tells. */
const POPES_NUMBER = /^(?:[ivx]+)$/u;
