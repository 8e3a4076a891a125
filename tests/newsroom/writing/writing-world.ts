// A small archive in a folder of its own, with a writer over it and a store in memory.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createLoader } from "#src/archive/files/load.ts";
import { createReloadableArchive } from "#src/archive/files/reloadable.ts";
import { openArchiveDisk } from "#src/newsroom/writing/disk.ts";
import type { Draft, StepDraft } from "#src/newsroom/writing/draft.ts";
import { Draft as DraftSchema } from "#src/newsroom/writing/draft.ts";
import type { ArchiveGit, PublicationStore, WriterPorts } from "#src/newsroom/writing/ports.ts";
import type { Publication } from "#src/newsroom/writing/publication.ts";

export const NOW = Date.parse("2026-11-26T12:00:00Z");

export const EVENT = "events/talks-2026.yaml";

/** An archive as curators write it: comments, flow lists, a folded text, no line end at the end of one file. */
const FILES: Readonly<Record<string, string>> = {
  "actors.yaml":
    "- id: france\n  kind: state\n  name: France\n\n- id: japan\n  kind: state\n  name: Japan\n\n- id: ann-example\n  kind: person\n  name: Ann Example\n  country: france\n",
  "topics.yaml": "- id: trade\n  name: trade\n",
  "sources.yaml": [
    "# yaml-language-server: $schema=./schemas/sources.json",
    "# Every source, by id.",
    "",
    "- id: agence-2026-01-05",
    "  publisher: Agence",
    "  title: Talks are planned",
    "  published: 2026-01-05",
    "  url: https://agence.example/talks",
    "  kind: agency",
    "  language: en",
    "",
    "# The ministry’s own page.",
    "- id: ministry-2026-02-01",
    "  publisher: Ministry",
    "  title: Talks on 3 March",
    "  published: 2026-02-01",
    "  url: https://ministry.example/talks",
    "  kind: official",
    "  language: en",
    "",
  ].join("\n"),
  [EVENT]: [
    "# yaml-language-server: $schema=../schemas/events.json",
    "id: talks-2026",
    "title: Talks of France and Japan",
    "kind: talks",
    "participants:",
    "  - { actor: france }",
    "  - { actor: japan }",
    "topics: [trade]",
    "developments: # oldest first",
    "  # From the agency alone.",
    "  - known: 2026-01-05",
    "    status: planned",
    "    date: 2026-03",
    "    summary: >-",
    "      They are to talk",
    "      in March.",
    "    sources: [agence-2026-01-05]",
    "  - known: 2026-02-01",
    "    status: confirmed",
    "    confirmed-by: [france]",
    "    date: 2026-03-03",
    "    summary: The day is set.",
    "    sources: [ministry-2026-02-01] # its own page",
    "# The end.",
    "",
  ].join("\n"),
};

export function aStep(step: Partial<StepDraft> = {}): StepDraft {
  return {
    known: "2026-03-03",
    status: "held",
    summary: "They talked.",
    sources: [aReutersPage()],
    ...step,
  };
}

export function aReutersPage() {
  return {
    publisher: "Reuters",
    title: "France: talks with Japan end",
    published: "2026-03-03",
    url: "https://reuters.example/talks-end",
    kind: "agency" as const,
    language: "en",
  };
}

export function aDevelopmentDraft(step: Partial<StepDraft> = {}): Draft {
  return DraftSchema.parse({ kind: "development", event: "talks-2026", step: aStep(step) });
}

export const QUOTE = "quotes/ann-2026.yaml";

/** A quote for the small archive. */
export const WRITTEN_QUOTE = [
  "# By hand.",
  "id: ann-2026",
  "speaker: ann-example",
  "said: 2026-01-04 # in Paris",
  "occasion: A dinner in Paris",
  "wordings:",
  "  - text: Trade is good.",
  "    language: en",
  "    kind: verbatim",
  "    sources: [agence-2026-01-05]",
  "status: reported",
  "",
].join("\n");

/** Another day and another word in it, with a source, and what was wrong. */
export function aQuoteCorrection(facts: object = {}): Draft {
  return DraftSchema.parse({
    kind: "quote-correction",
    quote: "ann-2026",
    facts: { said: "2026-01-05", ...facts },
    wordings: [{ at: 0, was: "Trade is good.", text: "Trade was good.", sources: [aReutersPage()] }],
    added: [],
    correction: { on: "2026-11-26", note: "The tense." },
  });
}

export const EDITOR = { user: "100000000000000001", name: "Ada" };

/** Publications in memory, as texts: what is read is never what was given. */
export function aPublicationStore(): PublicationStore & { readonly all: () => readonly Publication[] } {
  const kept = new Map<string, string>();
  const all = () => [...kept].sort().map(([, text]) => JSON.parse(text) as Publication);
  return {
    all,
    get: async (id) => all().find((one) => one.id === id),
    save: async (one) => void kept.set(one.id, JSON.stringify(one)),
    recent: async (limit) => all().toReversed().slice(0, limit),
  };
}

const NO_GIT: ArchiveGit = { record: async () => ({ state: "off" }) };

/** `files` stand beside, or in place of, those of the small archive. */
export function aWritingWorld(files: Readonly<Record<string, string>> = {}) {
  const dir = mkdtempSync(join(tmpdir(), "attache-writing-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  for (const [path, text] of Object.entries({ ...FILES, ...files })) write(path, text);
  const publications = aPublicationStore();
  const time = { now: NOW };
  /** A bot that has just started. */
  const start = (): WriterPorts => {
    const loader = createLoader(dir);
    const first = loader.load();
    if (!first.ok) throw new Error(JSON.stringify(first.faults));
    const reloadable = createReloadableArchive(loader, first.archive);
    return {
      disk: openArchiveDisk(dir),
      foresee: (texts) => loader.foresee(texts),
      reload: () => void reloadable.reload(),
      archive: reloadable.archive,
      faults: reloadable.faults,
      git: NO_GIT,
      publications,
      clock: { now: () => time.now },
    };
  };
  return {
    dir,
    time,
    publications,
    start,
    write,
    text: (path: string) => readFileSync(join(dir, path), "utf8"),
    /** Every file, hidden ones as well, with its text. */
    snapshot: () =>
      Object.fromEntries(
        readdirSync(dir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name))
          .filter((path) => !path.includes("/.git/"))
          .sort()
          .map((path) => [path.slice(dir.length + 1), readFileSync(path, "utf8")]),
      ),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
