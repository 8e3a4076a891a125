import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../page/markdown/parse.ts";
import { writePlain } from "../../page/markdown/plain.ts";
import type { Block, Inline } from "../../page/markdown/tree.ts";

const reader = { locale: "en-GB", zone: "Europe/Zurich", now: Date.UTC(2021, 10, 10) };
const directory = {
  users: [{ id: "1", name: "Robin" }],
  roles: [{ id: "2", name: "Analysts" }],
  channels: [{ id: "3", name: "general", kind: "text" as const }],
};

/** The marks of a text's only paragraph. */
function inline(text: string): readonly Inline[] {
  const [block, ...others] = parseMarkdown(text);
  expect(others).toEqual([]);
  expect(block?.kind).toBe("paragraph");
  return block?.kind === "paragraph" ? block.children : [];
}

const text = (content: string): Inline => ({ kind: "text", text: content });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", children });

describe("marks within a line", () => {
  test.each([
    ["**bold**", [{ kind: "strong", children: [text("bold")] }]],
    [
      "*italic* and _italic_",
      [
        { kind: "emphasis", children: [text("italic")] },
        text(" and "),
        { kind: "emphasis", children: [text("italic")] },
      ],
    ],
    ["__under__", [{ kind: "underline", children: [text("under")] }]],
    ["~~gone~~", [{ kind: "strike", children: [text("gone")] }]],
    ["||hidden||", [{ kind: "spoiler", children: [text("hidden")] }]],
    ["`a*b*`", [{ kind: "code", text: "a*b*" }]],
    ["``a`b``", [{ kind: "code", text: "a`b" }]],
    ["***both***", [{ kind: "strong", children: [{ kind: "emphasis", children: [text("both")] }] }]],
    [
      "**bold *both***",
      [{ kind: "strong", children: [text("bold "), { kind: "emphasis", children: [text("both")] }] }],
    ],
    ["__**x**__", [{ kind: "underline", children: [{ kind: "strong", children: [text("x")] }] }]],
    ["**two\nlines**", [{ kind: "strong", children: [text("two"), { kind: "break" }, text("lines")] }]],
  ])("%j is read", (source, expected) => {
    expect(inline(source)).toEqual(expected);
  });

  test.each([
    "2 * 3 * 4",
    "snake_case_name",
    "**open",
    "a ** b",
    "~~",
    "||||",
    "`open",
    "@everyone",
    "<@abc>",
    "C:\\dir",
  ])("%j stays text", (source) => {
    expect(inline(source)).toEqual([text(source)]);
  });

  test("a backslash takes the meaning from a mark", () => {
    const escaped = String.raw`\*not\* \_this\_ \[nor\](https://example.org) \<@1> \`code\` \# \|\|x\|\| \\`;
    expect(writePlain([paragraph(...inline(escaped))], directory, reader)).toBe(
      "*not* _this_ [nor](https://example.org) <@1> `code` # ||x|| \\",
    );
    expect(inline(escaped).filter((node) => node.kind !== "text" && node.kind !== "link")).toEqual([]);
  });
});

describe("links", () => {
  const link = (url: string, label: string): Inline => ({ kind: "link", url, children: [text(label)] });

  test("a masked link leads to its address", () => {
    expect(inline("[source](https://example.org/a_(b)?c=1)")).toEqual([
      link("https://example.org/a_(b)?c=1", "source"),
    ]);
    expect(inline('[source](<https://example.org> "title")')).toEqual([link("https://example.org", "source")]);
  });

  test("a bare link ends before the punctuation of its sentence", () => {
    expect(inline("see (https://example.org/a).")).toEqual([
      text("see ("),
      link("https://example.org/a", "https://example.org/a"),
      text(")."),
    ]);
    expect(inline("<https://example.org/x>")).toEqual([link("https://example.org/x", "https://example.org/x")]);
  });

  test.each([
    "[x](javascript:alert(1))",
    "[x](data:text/html,hello)",
    "[x](/relative)",
    "[https://good.example](https://evil.example)",
  ])("%j is no masked link", (source) => {
    const masked = inline(source).filter(
      (node) => node.kind === "link" && writePlain([paragraph(node)], directory, reader) !== node.url,
    );
    expect(masked).toEqual([]);
  });
});

describe("what stands in angle brackets", () => {
  test("mentions, commands, emoji and times are read", () => {
    expect(inline("<@1> <@!1> <@&2> <#3> </digest add:4> <:wave:5> <a:wave:5> <t:1636963200:R> <t:0>")).toEqual([
      { kind: "user", id: "1" },
      text(" "),
      { kind: "user", id: "1" },
      text(" "),
      { kind: "role", id: "2" },
      text(" "),
      { kind: "channel", id: "3" },
      text(" "),
      { kind: "command", name: "digest add", id: "4" },
      text(" "),
      { kind: "emoji", name: "wave" },
      text(" "),
      { kind: "emoji", name: "wave" },
      text(" "),
      { kind: "time", unix: 1636963200, style: "R" },
      text(" "),
      { kind: "time", unix: 0, style: "f" },
    ]);
  });

  test("a time that no calendar has stays text", () => {
    expect(inline("<t:99999999999999> <t:1:x>")).toEqual([text("<t:99999999999999> <t:1:x>")]);
  });

  test("mentions are named in plain text", () => {
    expect(writePlain(parseMarkdown("<@1> <@9> <@&2> <#3> ||x||"), directory, reader)).toBe(
      "@Robin @unknown-user @Analysts #general (spoiler)",
    );
  });
});

describe("blocks", () => {
  test("headings, subtext and text follow each other", () => {
    expect(parseMarkdown("# One\n## Two\n### Three\n-# small\n#### text")).toEqual([
      { kind: "heading", level: 1, children: [text("One")] },
      { kind: "heading", level: 2, children: [text("Two")] },
      { kind: "heading", level: 3, children: [text("Three")] },
      { kind: "subtext", children: [text("small")] },
      paragraph(text("#### text")),
    ]);
  });

  test("a quote ends with its line, a long quote with the text", () => {
    expect(parseMarkdown("> a\n> - b\nc\n>>> d\ne")).toEqual([
      {
        kind: "quote",
        children: [paragraph(text("a")), { kind: "list", ordered: false, start: 1, items: [[paragraph(text("b"))]] }],
      },
      paragraph(text("c")),
      { kind: "quote", children: [paragraph(text("d"), { kind: "break" }, text("e"))] },
    ]);
  });

  test("lists nest by their indentation and keep their first number", () => {
    expect(parseMarkdown("3. a\n  - b\n  * c\n4. d\n- e")).toEqual([
      {
        kind: "list",
        ordered: true,
        start: 3,
        items: [
          [
            paragraph(text("a")),
            { kind: "list", ordered: false, start: 1, items: [[paragraph(text("b"))], [paragraph(text("c"))]] },
          ],
          [paragraph(text("d"))],
        ],
      },
      { kind: "list", ordered: false, start: 1, items: [[paragraph(text("e"))]] },
    ]);
  });

  test("a code block keeps its text, also in the middle of a line", () => {
    const block: Block = { kind: "code-block", language: "yaml", text: "a: *b*\n\n# c" };
    expect(parseMarkdown("```yaml\na: *b*\n\n# c\n```")).toEqual([block]);
    expect(parseMarkdown("see ```x``` there")).toEqual([
      paragraph(text("see ")),
      { kind: "code-block", language: undefined, text: "x" },
      paragraph(text(" there")),
    ]);
  });

  test("empty lines keep paragraphs apart from other blocks", () => {
    expect(parseMarkdown("\na\n\nb\n\n# c\n")).toEqual([
      paragraph(text("a"), { kind: "break" }, { kind: "break" }, text("b")),
      { kind: "gap" },
      { kind: "heading", level: 1, children: [text("c")] },
    ]);
  });
});

describe("any text", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "*",
      "**",
      "_",
      "__",
      "~~",
      "||",
      "`",
      "```",
      "\\",
      "[",
      "](https://x.y)",
      "<",
      ">",
      "> ",
      "- ",
      "1. ",
      "# ",
      "\n",
      " ",
      "a",
      "<@1>",
      "https://a.b",
    ),
    { maxLength: 60 },
  );

  test("is read without a fault and without loss of its letters", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = parts.join("");
        const blocks = parseMarkdown(source);
        const letters = (content: string) => content.replaceAll(/[^a]/g, "").length;
        const spoilers = JSON.stringify(blocks).includes('"spoiler"');
        const hidden = JSON.stringify(blocks).includes('"code-block"');
        if (!spoilers && !hidden && !source.includes("https")) {
          expect(
            letters(writePlain(blocks, { users: [], roles: [], channels: [] }, reader).replaceAll("@unknown-user", "")),
          ).toBe(letters(source));
        }
      }),
    );
  });

  test("of the greatest length and worst shape is read at once", () => {
    const begin = performance.now();
    for (const piece of ["*", "**a", "||", "[", "`", "> ", "- ", "_a ", "<@", "***a"]) {
      parseMarkdown(piece.repeat(4000 / piece.length));
    }
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
