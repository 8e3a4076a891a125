// How often is /check right, and how long does it take? On the archive for which the labels were written.
import { compare } from "#src/archive/compare/compare.ts";
import { passagesOf } from "#src/archive/compare/passages.ts";
import { VERDICTS } from "#src/archive/compare/verdict.ts";
import { tokenize } from "#src/text/tokens.ts";
import { checksOf, verdictOn } from "#tests/helpers/checks.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { LABELS } from "#tests/lookup/check-labels.ts";
import type { BenchQuestion, Figure } from "../harness/question.ts";
import { sideBySide } from "../harness/side-by-side.ts";
import { compared } from "../harness/statistics.ts";

export default {
  asks: "How often is /check right on labelled texts, by what they are; and its times, beside splitting the same text into words",
  async measure({ quick }) {
    const archive = frozen();
    const results = LABELS.map((label) => ({ label, right: verdictOn(label, archive).right(label) }));
    const share = (what: string, some: typeof results): Figure => ({
      what,
      unit: "%",
      ours: { median: (100 * some.filter(({ right }) => right).length) / some.length },
      also: { texts: String(some.length) },
    });
    const shares = VERDICTS.map((verdict) => ({
      verdict,
      of: results.filter(({ label }) => label.verdict === verdict),
    }))
      .filter(({ of }) => of.length > 0)
      .map(({ verdict, of }) => share(`right: ${verdict}`, of));
    const texts = LABELS.map(({ text }) => text);
    const turns = { rounds: quick ? 1 : 5, warmUp: 40 };
    const checks = await sideBySide(texts, { ours: (text) => compare(text, archive), baseline: tokenize }, turns);
    const article = [...archive.quotes.values()]
      .map(({ wordings }) => `He said “${wordings[0]?.text ?? ""}” that day.`)
      .join(" ")
      .slice(0, 8000);
    const long = { ours: () => checksOf(article, archive), baseline: () => tokenize(article) };
    const articles = await sideBySide([article], long, { rounds: quick ? 3 : 9, warmUp: 1 });
    const what = `an article of 8,000 letters with ${passagesOf(article).length} quotations`;
    return [
      share("right: all", results),
      ...shares,
      compared({ what: "one text", ours: checks.ours, baseline: checks.baseline, name: "its words" }),
      compared({ what, ours: articles.ours, baseline: articles.baseline, name: "its words", alike: true }),
    ];
  },
} satisfies BenchQuestion;
