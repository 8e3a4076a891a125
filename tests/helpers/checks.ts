// What /check says of labelled texts, and how often it is right.

import type { Archive } from "#src/archive/archive.ts";
import type { PassageCheck } from "#src/archive/compare/stretches.ts";
import { VERDICTS, type Verdict } from "#src/archive/compare/verdict.ts";
import { Question } from "#src/core/question.ts";
import { answerCheck } from "#src/lookup/answers/answer-check.ts";
import { ENGLISH } from "#src/wording/words.ts";
import type { Label } from "#tests/lookup/check-labels.ts";

export type Judged = {
  readonly verdict: Verdict;
  readonly id: string | undefined;
  readonly right: (label: Label) => boolean;
};

/** The checks of a text, as /check makes them. */
export function checksOf(
  text: string,
  archive: Archive,
  claim: { speaker?: string; said?: string } = {},
): readonly PassageCheck[] {
  const question = Question.parse({ about: "check", text, ...claim });
  if (question.about !== "check") throw new Error("not a check");
  const view = answerCheck(question, {
    archive,
    today: "2026-05-20",
    words: ENGLISH,
    status: () => unasked(),
    commands: [],
  });
  if (view.kind !== "check") throw new Error(`a ${view.kind} instead of a check`);
  return view.checks;
}

export function verdictOn({ text, speaker, said }: Label, archive: Archive): Judged {
  const claim = { ...(speaker === undefined ? {} : { speaker }), ...(said === undefined ? {} : { said }) };
  const findings = checksOf(text, archive, claim)[0]?.findings ?? [];
  const verdict = findings[0]?.verdict ?? "unknown";
  const id = findings[0]?.quote.id;
  const told: ReadonlySet<string> = new Set(findings.map(({ quote }) => quote.id));
  return {
    verdict,
    id,
    right: (label) => verdict === label.verdict && id === label.id && (label.also ?? []).every((one) => told.has(one)),
  };
}

/** How many texts with a label (rows) got which verdict (columns). */
export function confusionOf(
  results: readonly { readonly label: Label; readonly got: Judged }[],
): ReadonlyMap<Verdict, ReadonlyMap<Verdict, number>> {
  return new Map(
    VERDICTS.map((wanted) => {
      const row = results.filter(({ label }) => label.verdict === wanted);
      return [wanted, new Map(VERDICTS.map((got) => [got, row.filter((one) => one.got.verdict === got).length]))];
    }),
  );
}

function unasked(): never {
  throw new Error("a check does not ask for the status");
}
