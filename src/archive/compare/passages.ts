// The quoted passages of a longer text, in order: “…”, "…", „…“, «…», ‘…’, 「…」, 『…』 and lines that begin with >.

export type QuotedPassage = {
  readonly text: string;
  /** The place in the whole text, marks included, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
};

const QUOTED_PASSAGE = new RegExp(
  [
    String.raw`(?:^|\n)(?<lines>[ \t]*(?:>>>|>)[^\n]*(?:\n[ \t]*>[^\n]*)*)`,
    // Opened like a German quote, closed like one or like an English one.
    String.raw`„(?<german>[^„“”\n]*)(?:[“”]|$)`,
    String.raw`“(?<curly>[^“”\n]*)(?:”|(?=\n|$))`,
    String.raw`”(?<swedish>[^“”\n]*)”`,
    String.raw`«(?<french>[^«»\n]*)(?:»|(?=\n|$))`,
    String.raw`»(?<danish>[^«»\n]*)«`,
    String.raw`「(?<corner>[^「」\n]*)(?:」|(?=\n|$))`,
    String.raw`『(?<double>[^『』\n]*)(?:』|(?=\n|$))`,
    String.raw`"(?<straight>[^"\n]*)(?:"|(?=\n|$))`,
    // Single marks are apostrophes too: only with a space or the edge outside, and letters inside.
    String.raw`(?<=^|[\s(—:])‘(?<single>[^‘\n]*?\p{L}[^‘\n]*?)’(?=$|[\s).,;:!?—])`,
  ].join("|"),
  "gu",
);

/** Empty when nothing is quoted. Passages without letters or digits are left out. */
export function passagesOf(text: string): readonly QuotedPassage[] {
  return [...text.matchAll(QUOTED_PASSAGE)].flatMap((match) => {
    const { lines, ...quoted } = match.groups ?? {};
    const inner =
      lines === undefined
        ? Object.values(quoted).find((one) => one !== undefined)
        : lines.replace(/^[ \t]*>+[ \t]?/gm, "");
    const words = withoutMarks((inner ?? "").replace(/\s+/g, " ").trim());
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    return [{ text: words, start: match.index, end: match.index + match[0].length }];
  });
}

/** Marks around the whole of a quoted line would be looked for twice. */
function withoutMarks(text: string): string {
  const inner = /^["“„«「『](.*)["”“»」』][.,;]?$/u.exec(text)?.[1];
  return inner === undefined || /["“”„«»「」『』]/u.test(inner) ? text : inner;
}

/** What stands outside the passages: who is said to have spoken, and when. */
export function around(text: string, passages: readonly QuotedPassage[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of passages) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return `${rest}${text.slice(from)}`.replace(/\s+/g, " ").trim();
}
