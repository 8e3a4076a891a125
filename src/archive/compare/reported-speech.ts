// “Did Zelensky say he's not going”: what somebody said, as others tell it. The same words as they are said by whoever speaks.

import type { Archive } from "../archive.ts";
import type { ActorId } from "../fields.ts";
import type { Steps } from "../steps.ts";
import { type Comparison, compareSteps, type Finding } from "./compare.ts";
import { wordsOf } from "./compared-words.ts";
import { pronounForms, tellsOf } from "./named-for-pronoun.ts";
import type { Claim } from "./verdict.ts";

/** A text of more words is no sentence that somebody retells; each of its forms is compared with all that is recorded. */
const MOST_RETOLD = 60;

type ReportedRecords = Pick<Archive, "quotes" | "actors">;

/**
 * The text as it was reported of whoever is claimed to have said it, by the record of what they said: undefined where nothing of theirs is
 * it. A pronoun or a tense that is another makes no other meaning, and the text is a paraphrase.
 */
export function* compareReported(text: string, archive: ReportedRecords, claim: Claim): Steps<Comparison | undefined> {
  if (claim.speaker === undefined || wordsOf(text).length > MOST_RETOLD) return undefined;
  let best: Comparison | undefined;
  const direct = directForms(text, claim.speaker, archive);
  for (const { form, instead } of [
    ...direct.map((form) => ({ form, instead: undefined })),
    ...pronounForms(text, archive),
  ]) {
    const found: Comparison = yield* compareSteps(form, archive, claim);
    const [first] = found.findings;
    if (
      first === undefined ||
      !isOwnWording(first) ||
      (instead !== undefined && !tellsOf(first.quote, instead, archive))
    )
      continue;
    if (first.likeness > (best?.findings[0]?.likeness ?? 0)) best = found;
  }
  return best === undefined
    ? undefined
    : { ...best, text, findings: best.findings.filter(isOwnWording).map(asParaphrase) };
}

function isOwnWording({ verdict, standing }: Finding): boolean {
  return verdict === standing && standing !== "other-sense";
}

function asParaphrase(finding: Finding): Finding {
  const standing = finding.wording.kind === "garbled" ? "garbled" : "paraphrase";
  return { ...finding, standing, verdict: standing, differences: [], reworded: true, goesOn: undefined };
}

type Rewording = readonly [RegExp, string];

/** “He's” as “I'm” or “we're”; what stands for somebody else is no better found so. */
const AS_ONE: readonly Rewording[] = [
  [/\b(?:s?he|they)(?:'s|'re| is| are| was| were) /giu, "I am "],
  [/\b(?:s?he|they) (?:has|had|have) /giu, "I have "],
  [/\b(?:s?he|they) does(?= not\b|n't)/giu, "I do"],
  [/\b(?:s?he|they)(?!\p{L})/giu, "I"],
  [/\b(?:his|her|their)\b/giu, "my"],
  [/\b(?:him|them)\b/giu, "me"],
];

const AS_SEVERAL: readonly Rewording[] = [
  [/\b(?:s?he|they|it)(?:'s|'re| is| are| was| were) /giu, "we are "],
  [/\b(?:s?he|they|it) (?:has|had|have) /giu, "we have "],
  [/\b(?:s?he|they|it) does(?= not\b|n't)/giu, "we do"],
  [/\b(?:s?he|they|it)(?!\p{L})/giu, "we"],
  [/\b(?:his|her|their|its)\b/giu, "our"],
  [/\b(?:him|them)\b/giu, "us"],
];

/** What was said of what is and will be is told of what was and would be. */
const AT_THE_TIME: readonly Rewording[] = [
  [/\bwouldn't\b/giu, "won't"],
  [/\bwould\b/giu, "will"],
  [/\bcouldn't\b/giu, "can't"],
  [/\bcould\b/giu, "can"],
  [/\bdid(?= not\b|n't)/giu, "does"],
  [/\bwas\b/giu, "is"],
  [/\bwere\b/giu, "are"],
  [/\bhad\b/giu, "has"],
];

/** “America doesn't” is *we don't* of an American. */
const AFTER_WE: readonly Rewording[] = [
  [/\bwe does\b/giu, "we do"],
  [/\bwe doesn't\b/giu, "we don't"],
  [/\bwe is\b/giu, "we are"],
  [/\bwe isn't\b/giu, "we aren't"],
  [/\bwe has\b/giu, "we have"],
  [/\bI has\b/giu, "I have"],
  [/\bI is\b/giu, "I am"],
];

/** The text in words that its speaker may have used; the text itself is none of them. */
function directForms(text: string, speaker: ActorId, archive: ReportedRecords): readonly string[] {
  const plain = text.replaceAll("’", "'");
  const ofState = withWe(plain, speaker, archive);
  const bases = [plain, ofState].flatMap((one) => [one, reworded(one, AS_ONE), reworded(one, AS_SEVERAL)]);
  const forms = bases.flatMap((one) => [reworded(one, AFTER_WE), reworded(reworded(one, AT_THE_TIME), AFTER_WE)]);
  return [...new Set(forms)].filter((form) => form !== plain);
}

function reworded(text: string, changes: readonly Rewording[]): string {
  return changes.reduce((left, [from, to]) => left.replace(from, to), text);
}

/** Whoever speaks for a state says *we* of it. */
function withWe(text: string, speaker: ActorId, { actors }: ReportedRecords): string {
  const own = actors.get(speaker);
  const state = own?.kind === "person" && own.country !== undefined ? actors.get(own.country) : own;
  if (state === undefined || state.kind === "person") return text;
  const names = [state.name, ...state.also].filter((name) => !/[^\p{L} .-]/u.test(name)).map(RegExp.escape);
  return names.length === 0
    ? text
    : text.replace(new RegExp(`(?<!\\p{L})(?:the )?(?:${names.join("|")})(?!\\p{L})`, "giu"), "we");
}
