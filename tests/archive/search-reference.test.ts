// The search beside one that looks at every record: the same words, the same scores, the same order.
import type { Day } from "@attache/edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { type DocumentHead, type HitKind, makeDocument, weightOf } from "#src/archive/search/documents.ts";
import { hasPhrases, makeRow } from "#src/archive/search/index-rows.ts";
import { type QuerySlot, readQuery } from "#src/archive/search/query.ts";
import { createCounts } from "#src/archive/search/row-counts.ts";
import { headAt, type IndexState } from "#src/archive/search/row-store.ts";
import { scoreRow } from "#src/archive/search/score.ts";
import { type Lane, narrowLanes, noteCredits } from "#src/archive/search/scratch.ts";
import { createSearchIndex } from "#src/archive/search/search-index.ts";
import { tieBreak } from "#src/archive/search/tie-break.ts";
import { aDevelopment, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { runs } from "#tests/helpers/runs.ts";

type Asked = { readonly today: Day; readonly kinds?: readonly HitKind[] };

const READINGS = [
  { how: "plain", every: true },
  { how: "loose", every: true },
  { how: "plain", every: false },
] as const;

/** As docs/adr/0004-search.md tells it, without an index: nothing is left out early. */
function scanAll(words: string, archive: Archive, held: IndexState, { today, kinds }: Asked) {
  let found: readonly { kind: HitKind; id: string; score: number }[] = [];
  for (const { how, every } of READINGS) {
    const query = readQuery(words, held, { how, typing: false });
    const scored = Array.from({ length: held.rows.size() }, (_, number) => number).flatMap((number) => {
      const [row, head] = [held.rows.at(number), headAt(number, held)];
      if (row === undefined || (kinds !== undefined && !kinds.includes(head.kind))) return [];
      const lanes = query.slots.map((slot) => laneFor(slot, held, number));
      narrowLanes(lanes, number, countsOf(head, archive, held), held.terms);
      const has = lanes.filter(({ slot }) => slot.required).map(({ best }) => best[number] !== 0);
      const fits = has.length > 0 && (every ? has.every(Boolean) : has.some(Boolean));
      if (!fits || !hasPhrases(row, query.phrases)) return [];
      const more = tieBreak(head, held.mentions, { today });
      const score = scoreRow(number, held.rows.at, { lanes, meant: mostOf(lanes) }, held.terms) + weightOf(head) + more;
      return [{ head, score, rank: score + (query.general && head.kind === "event" ? 149 * more : 0) }];
    });
    const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
    const best = scored.toSorted(
      (a, b) => b.rank - a.rank || compare(a.head.id, b.head.id) || compare(a.head.kind, b.head.kind),
    );
    const lacking = !every || query.slots.some(({ weight, required }) => weight === 1 && !required);
    const least = lacking ? Math.max(30, (best[0]?.score ?? 0) * 0.6) : 0;
    const hits = best
      .filter(({ score }) => score >= least)
      .map(({ head, score }) => ({ kind: head.kind, id: head.id, score }));
    if ((hits[0]?.score ?? 0) > (found[0]?.score ?? 0)) found = hits;
    if ((found[0]?.score ?? 0) >= 30) break;
  }
  return found;
}

function laneFor(slot: QuerySlot, { terms, rows }: IndexState, row: number): Lane {
  const credits = new Uint8Array(terms.size());
  noteCredits(slot, credits);
  return { slot, credits, best: new Uint8Array(rows.size()), other: new Uint8Array(rows.size()), rows: [row] };
}

function mostOf(lanes: readonly Lane[]): Uint8Array {
  return Uint8Array.from(lanes[0]?.credits ?? [], (_, term) =>
    Math.max(...lanes.map(({ credits }) => credits[term] ?? 0)),
  );
}

function countsOf(head: DocumentHead, archive: Archive, { terms }: IndexState): ReadonlyMap<number, number> {
  const { counts, note } = createCounts();
  makeRow(makeDocument(head.kind, head.id, archive), terms, note);
  return counts;
}

const WORDS =
  "Biden Xi Putin summit talks Rome Bali G20 2021 trade war peace the of and president presidents said Jinping Joe".split(
    " ",
  );
const line = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
const TODAY = "2026-06-01";

const event = fc
  .record({
    title: line,
    summary: line,
    kind: fc.constantFrom("summit" as const, "talks" as const),
    day: fc.constantFrom("2021-11-15", "2026-12-01"),
  })
  .map(({ title, summary, kind, day }) => ({
    title,
    kind,
    participants: [{ actor: "xi-jinping" }],
    developments: [aDevelopment({ known: "2021-01-01", status: "planned" as const, date: day, summary })],
  }));

const archives = fc
  .record({ events: fc.array(event, { maxLength: 60 }), quotes: fc.array(line, { maxLength: 40 }) })
  .map(({ events, quotes }) => {
    const index = createSearchIndex();
    const archive = anArchive(
      {
        events: events.map((one, n) => anEvent({ id: `event-${n}`, ...one })),
        quotes: quotes.map((text, n) =>
          aQuote({ id: `quote-${n}`, wordings: [{ text, language: "en", kind: "verbatim", sources: [] }] }),
        ),
      },
      0,
      index,
    );
    return { archive, index };
  });

const typed = fc
  .array(
    fc.constantFrom(
      ...WORDS,
      "sumit",
      "bidn",
      "b",
      "pr",
      "november",
      "zzz",
      '"trade war"',
      '"of the"',
      '"Xi Putin"',
      "习近平",
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => words.join(" "));

const asked = fc.record<Asked>(
  { today: fc.constant(TODAY), kinds: fc.constantFrom(["event"] as const, ["quote", "actor"] as const) },
  { requiredKeys: ["today"] },
);

test("the search finds what looking at every record finds", () => {
  fc.assert(
    fc.property(archives, typed, asked, ({ archive, index }, words, options) => {
      const plain = scanAll(words, archive, index.held(), options);
      expect(archive.search.find(words, { ...options, limit: 1000 })).toEqual(plain);
    }),
    { numRuns: runs(400) },
  );
});
