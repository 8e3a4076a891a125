// What readers meet stands in src/wording and nowhere else: every other text of the source has to have an excuse.
import { expect, test } from "vitest";
import { looksLikeWords, type SourceText, type Surrounding, wordsIn } from "#tests/helpers/said-in-source.ts";
import { sourceFiles } from "#tests/helpers/structure.ts";

type Excuse = {
  readonly why: string;
  readonly file?: RegExp;
  readonly within?: Surrounding;
  readonly text?: RegExp;
};

/** An excuse holds where all that it names fits. */
const EXCUSES: readonly Excuse[] = [
  { why: "operators read the log", within: "log" },
  {
    why: "the name of a job, for the log",
    within: "job",
    file: /^src\/(?:(?:digest|agenda|follow)\/scheduler|delivery\/departures)\.ts$/,
  },
  { why: "an error is for operators; a reader is told that something went wrong", within: "error" },
  { why: "a key, or what is looked for in a text", within: "compared" },
  { why: "part of a pattern", within: "pattern" },
  { why: "what a command says of itself stands beside it", within: "described", file: /^commands\// },
  {
    why: "names of the command’s choices, beside it",
    file: /^commands\/digest\/options\.ts$/,
    text: /^(?:every day|Monday to Friday|[A-Z][a-z]+days|the (?:first of each month|topics|people and states|kind|minimum certainty|role to ping|quiet hours))$/,
  },
  { why: "a command as it is typed", text: /^\/[a-z]+ / },
  { why: "told to curators", file: /^src\/(?:data\.ts|archive\/(?:files\/|(?:schema|fields)\.ts))/ },
  { why: "words that headlines are read by", file: /^src\/newsroom\/reading\// },
  { why: "told to operators", file: /^src\/(?:leads|site|store)\.ts$/ },
  { why: "told to curators", file: /^src\/newsroom\/feeds\/(?:load-feeds|feed)\.ts$/ },
  { why: "words and tags that feeds are read by", file: /^src\/newsroom\/feeds\/(?:feed-months|html-to-text)\.ts$/ },
  {
    why: "headers of a request",
    file: /^src\/newsroom\/feeds\/fetch-feed\.ts$/,
    text: /^(?:Mozilla\/5\.0 |application\/)/,
  },
  { why: "what a thread does, for the log", file: /^src\/newsroom\/feeds\/parse-thread\.ts$/, text: /^reads feeds$/ },
  { why: "keys in the store", file: /^src\/newsroom\/feeds\/sort-out\.ts$/, text: /^(?:link|guid|title) / },
  { why: "keys of messages and names of jobs at the desk", file: /^src\/newsroom\/desk\//, text: /^[a-z’… ]+$/ },
  { why: "names of rounds, for the log", file: /^src\/digest\/scheduler\.ts$/, text: /^[a-z ]+$/ },
  { why: "keys in the store", file: /^src\/ledger\/standing\.ts$/, text: /^(?:event|quote) / },
  { why: "patterns of dates", file: /^src\/newsroom\/reading\/(?:longer|numbered|relative)-dates\.ts$/ },
  { why: "the lists and choices of a command, beside it", file: /^commands\/desk\.ts$/ },
  {
    why: "told to those who edit the archive, in the words of its files, and to Git’s history",
    file: /^src\/newsroom\/writing\//,
  },
  {
    why: "told to operators",
    file: /^src\/(?:run-bot|deploy|process\/.*|discord\/(?:connection|keep-token|login-errors))(?:\.ts)?$/,
  },
  {
    why: "names as they are read where a telephone wrote what they sound like, or somebody shortened them",
    file: /^src\/lookup\/message\/(?:dictated|spoken-english|varieties-of-english)\.ts$/,
    text: /^(?:Putin|Xi|Xi Jinping|Zelensky|Johannesburg|WHO SAID )$/,
  },
  { why: "SQL, names of migrations and of rows: nothing in the store is told to a reader", file: /^src\/store\// },
  {
    why: "words that are read and not said",
    file: /^src\/(?:lookup\/(?:read|message|names|parts)|archive\/(?:search|compare|names)|newsroom\/reading|text)\/|^src\/archive\/calendar-words\.ts$|^src\/archive\/(?:find-events-in-text|event-traits)\.ts$/,
    text: /^(?!.*[.?!]$)(?!\p{Lu})/u,
  },
  { why: "words of other languages, and what they are in English", file: /^src\/lookup\/message\/languages\// },
  { why: "what is asked of a model goes to it, and what it answers wrongly to the log", file: /^src\/parser\// },
  { why: "told to a language model", file: /^src\/lookup\/message\/model\/instructions\.ts$/ },
  {
    why: "why a reading is not taken, for the log",
    file: /^src\/lookup\/message\/model\/refuse-reading\.ts$/,
    text: /^it(?:s| has| takes| leaves) /,
  },
  { why: "people and channels of the local Discord", file: /^src\/playground\.ts$/ },
  {
    why: "films of the time machine, told to whoever tries the bot",
    file: /^src\/open-time-machine\.ts$/,
    text: /^The /,
  },
  { why: "fonts, and samples of their letters", file: /^src\/picture\/(?:letters|drawing)\// },
  {
    why: "permissions by the names of Discord’s API",
    file: /^src\/discord\//,
    text: /^(?:ViewChannel|CreateEvents)$/,
  },
  {
    why: "what discord.js says",
    file: /^src\/discord\/classify-error\.ts$/,
    text: /^Expected token to be set$/,
  },
  { why: "the name of the bot", text: /^Attaché$/ },
  { why: "methods of HTTP", file: /^src\/http\/app\.ts$/, text: /^GET, HEAD$/ },
  { why: "tags with nothing between them", file: /^src\/http\//, text: /^(?:<[^<>]*>|[\s…·→])*$/ },
  {
    why: "types of https://schema.org",
    file: /^src\/http\/pages\/structured-data\.ts$/,
    text: /^(?:https:\/\/schema\.org\/)?(?:[A-Z][a-z]+)+$/,
  },
  {
    why: "types of content",
    file: /^src\/(?:http\/answer|newsroom-panel\/local-feed)\.ts$/,
    text: /^[a-z]+\/[a-z+]+; charset=utf-8$/,
  },
];

const isExcused = ({ file, text, within }: SourceText) =>
  EXCUSES.some(
    (excuse) =>
      (excuse.file?.test(file) ?? true) &&
      (excuse.text?.test(text) ?? true) &&
      (excuse.within === undefined || within.has(excuse.within)),
  );

/** The packages speak to developers, and none of them to readers of the bot. */
const texts = sourceFiles()
  .filter((file) => !/^(?:src\/wording|packages)\//.test(file))
  .flatMap((file) => wordsIn(file));

test("no file outside src/wording holds words that a reader could meet", () => {
  expect(texts.length).toBeGreaterThan(100);
  const strays = texts.filter((text) => !isExcused(text)).map(({ file, line, text }) => `${file}:${line} ${text}`);
  expect(strays).toEqual([]);
});

test("every excuse is needed", () => {
  const idle = EXCUSES.filter(
    ({ file, text, within }) =>
      !texts.some(
        (one) =>
          (file?.test(one.file) ?? true) &&
          (text?.test(one.text) ?? true) &&
          (within === undefined || one.within.has(within)),
      ),
  );
  expect(idle).toEqual([]);
});

const inCode = (code: string, file = "src/lookup/answers/sample.ts") =>
  wordsIn(file, code)
    .filter((text) => !isExcused(text))
    .map(({ text }) => text);

test.each([
  ["a sentence", `const text = "Nothing is known.";`, ["Nothing is known."]],
  ["a label", `const ask = { label: "Back" };`, ["Back"]],
  ["half a sentence beside a value", `const text = \`\${count} events\`;`, ["… events"]],
  ["a word before a value", `const text = \`earlier dates: \${dates}\`;`, ["earlier dates: …"]],
  ["a sentence within a sentence", `f(\`a \${many ? \`of \${count}\` : "of them"}\`);`, ["of …", "of them"]],
  ["a sentence that is returned by a rule", `const f = () => refuse("no such day");`, ["no such day"]],
])("%s is found", (_, code, found) => {
  expect(inCode(code)).toEqual(found);
});

test.each([
  ["a log message", `log.info({}, "The archive was read.");`],
  ["an error", `throw new Error(\`no slot within \${days} days\`);`],
  ["the name of an error", `class DataError extends Error { override name = "DataError" as const; }`],
  ["a key", `const table = { "Some key": 1, id: "g7-summit", kind: "under-way" };`],
  ["a comparison", `if (name === "Some Name") f();`],
  ["a module", `import { a } from "./Some File.ts"; export * from "Some Module"; type T = "Some Type";`],
  ["markup", `const line = \`**\${title}** · \${date}\\n-# \${small}\`;`],
  ["a path of an SVG", `const d = \`M\${x} \${y}L\${x} \${y}\`;`],
])("%s is not", (_, code) => {
  expect(inCode(code)).toEqual([]);
});

test("what a command says of itself is excused beside it only", () => {
  const code = `const option = { description: "Only this topic" };`;
  expect(inCode(code, "commands/sample.ts")).toEqual([]);
  expect(inCode(code)).toEqual(["Only this topic"]);
});

test("a single word without a capital is taken for a key", () => {
  expect(["held", "under-way", "us-china"].filter(looksLikeWords)).toEqual([]);
});
