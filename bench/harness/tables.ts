// Results as tables: in the terminal, in bench/figures.md, and those with a goal in the README. Pure.
import { type Figure, type Level, shortNumber } from "./question.ts";
import type { Result, Results } from "./results.ts";

const [BEGIN, END] = ["<!-- figures: written by npm run bench -->", "<!-- end of figures -->"] as const;

/** The document with its part between the marks made anew. Throws when it has no such part. */
export function withFigures(document: string, results: Results): string {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`no part from “${BEGIN}” to “${END}”`);
  return `${document.slice(0, from)}${BEGIN}\n${goalTable(results)}\n${document.slice(to)}`;
}

/** Of all questions the figures that have a goal. */
function goalTable(results: Results): string {
  const rows = Object.entries(results).flatMap(([name, { figures }]) =>
    figures
      .filter(({ goals = [] }) => goals.length > 0)
      .map((figure) => [name, figure.what, levelText(figure.ours, figure.unit), besideText(figure), goalsText(figure)]),
  );
  return markdown(["bench", "what", "median · p99", "beside", "goal"], rows);
}

/** All figures, a table for each question. */
export function figuresDocument(results: Results): string {
  const parts = Object.entries(results).map(
    ([name, result]) => `## ${name}\n\n${result.asks}\n\n${tableOf(result)}\n\n_${result.environment}_\n`,
  );
  return `# Figures\n\nWritten by \`npm run bench\` from \`bench/results.json\`. Times vary with the machine, ratios hardly.\n\n${parts.join("\n")}`;
}

export function tableOf({ figures }: Pick<Result, "figures">): string {
  const has = (part: (figure: Figure) => unknown) => figures.some((figure) => part(figure) !== undefined);
  const extra = [...new Set(figures.flatMap(({ also = {} }) => Object.keys(also)))];
  const columns: readonly (readonly [string, (figure: Figure) => string])[] = [
    ["what", ({ what }) => what],
    ["median · p99", ({ ours, unit }) => levelText(ours, unit)],
    ...(has(({ baseline }) => baseline) ? [["beside", besideText] as const] : []),
    ...(has(({ spread }) => spread) ? [["spread", spreadText] as const] : []),
    ...extra.map((name) => [name, ({ also = {} }: Figure) => also[name] ?? ""] as const),
    ...(figures.some(({ goals = [] }) => goals.length > 0) ? [["goal", goalsText] as const] : []),
  ];
  return markdown(
    columns.map(([name]) => name),
    figures.map((figure) => columns.map(([, cell]) => cell(figure))),
  );
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function levelText({ median, p99 }: Level, unit: string): string {
  return `${shortNumber(median)}${p99 === undefined ? "" : ` · ${shortNumber(p99)}`} ${unit}`.trim();
}

/** “2.3 × a bare bot (12 · 40)”. */
function besideText({ baseline, ratio }: Figure): string {
  if (baseline === undefined) return ratio === undefined ? "" : `${shortNumber(ratio)} ×`;
  return `${ratio === undefined ? "" : `${shortNumber(ratio)} × `}${baseline.name} (${levelText(baseline, "")})`;
}

function spreadText({ spread }: Figure): string {
  return spread === undefined ? "" : `${Math.round(100 * spread)} %`;
}

function goalsText({ goals = [] }: Figure): string {
  return goals.map(({ text, met }) => `${text}: ${met ? "met" : "**missed**"}`).join("; ");
}
