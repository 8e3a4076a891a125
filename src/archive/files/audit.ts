// An audit: claims of the archive drawn at random, for a person to hold against their sources; and what the person found. Pure.

import { createHash } from "node:crypto";
import { formatEdtf } from "@attache/edtf";
import { parseDocument, stringify } from "yaml";
import * as z from "zod";
import { formatKnown } from "../known.ts";
import type { Development, Quote, Wording } from "../schema.ts";
import { complaintOf, syntaxComplaint } from "./complaint.ts";
import type { ParsedRecords } from "./read-folder.ts";

/** `right` a page shows all of it · `weak` a page shows less, or only a poor one does · `wrong` a page shows otherwise · `unseen` no page could be found. */
export const VERDICTS = ["right", "weak", "wrong", "unseen"] as const;

type VerdictWord = (typeof VERDICTS)[number];

/** One claim as it is put before the person: what is said, since when, and where it can be read. */
const AuditItem = z.strictObject({
  /** `event-id#3` for its third development, `quote-id#1` for the first wording of a quote. */
  claim: z.string(),
  known: z.string().optional(),
  says: z.string(),
  sources: z.array(z.string()),
  verdict: z.enum(VERDICTS).nullable(),
  why: z.string().nullable(),
});

const AuditSheet = z.strictObject({ seed: z.int(), items: z.array(AuditItem) });

export type AuditItem = z.output<typeof AuditItem>;

/** A sheet of `count` claims in YAML, with verdicts to be filled in. The same archive and seed give the same sheet. */
export function auditSheet(records: ParsedRecords, count: number, seed: number): string {
  const drawn = claimsOf(records)
    .map((item) => ({ item, order: createHash("sha256").update(`${seed} ${item.claim}`).digest("hex") }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item);
  const heading = `# For each: verdict ${VERDICTS.join(", ")}; and why, unless it is right. Then: npm run data -- audit --verdicts FILE\n`;
  return heading + stringify({ seed, items: drawn }, { lineWidth: 0 });
}

export type AuditResult =
  | { readonly ok: false; readonly message: string }
  | {
      readonly ok: true;
      readonly counts: Readonly<Record<VerdictWord, number>>;
      /** All that is not right, as the sheet has it. */
      readonly found: readonly AuditItem[];
      /** Claims that no longer read as they did when they were judged. */
      readonly changed: readonly string[];
    };

/** What a filled sheet says. Refused while a verdict, or a reason for one that is not *right*, is missing. */
export function readVerdicts(text: string, records: ParsedRecords): AuditResult {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken !== undefined) return { ok: false, message: syntaxComplaint(broken.message.split("\n")[0] ?? "") };
  const sheet: unknown = document.toJS();
  const read = AuditSheet.safeParse(sheet);
  if (!read.success) return { ok: false, message: read.error.issues.map((one) => complaintOf(one, sheet)).join("; ") };
  const { items } = read.data;
  const open = items.find(({ verdict, why }) => verdict === null || (verdict !== "right" && why === null));
  if (open !== undefined) {
    const lacks = open.verdict === null ? `no verdict: write ${VERDICTS.join(", ")}` : "no reason: write why";
    return { ok: false, message: `${open.claim} has ${lacks}` };
  }
  const now = new Map(claimsOf(records).map((item) => [item.claim, item]));
  const isChanged = ({ claim, known, says }: AuditItem) => {
    const one = now.get(claim);
    return one === undefined || one.known !== known || one.says !== says;
  };
  const count = (word: VerdictWord) => items.filter(({ verdict }) => verdict === word).length;
  return {
    ok: true,
    counts: { right: count("right"), weak: count("weak"), wrong: count("wrong"), unseen: count("unseen") },
    found: items.filter(({ verdict }) => verdict !== "right"),
    changed: items.filter(isChanged).map(({ claim }) => claim),
  };
}

/** Every development and every wording. */
function claimsOf({ events, quotes, sources }: ParsedRecords): readonly AuditItem[] {
  const byId = new Map(sources.map(({ value }) => [value.id as string, value]));
  const cite = (ids: readonly string[]) =>
    ids.map((id) => {
      const { publisher, title, published, url } = byId.get(id) ?? { publisher: id, title: "" };
      const day = published === undefined ? [] : [formatEdtf(published)];
      return [publisher, title, ...day, ...(url === undefined ? [] : [url])].join(" · ");
    });
  const blank = { verdict: null, why: null };
  return [
    ...events.flatMap(({ value: event }) =>
      event.developments.map((step, index) => ({
        claim: `${event.id}#${index + 1}`,
        known: formatKnown(step.known),
        says: [event.title, ...stated(step)].join(" | "),
        sources: cite(step.sources),
        ...blank,
      })),
    ),
    ...quotes.flatMap(({ value: quote }) =>
      quote.wordings.map((wording, index) => ({
        claim: `${quote.id}#${index + 1}`,
        says: spoken(quote, wording),
        sources: cite(wording.sources),
        ...blank,
      })),
    ),
  ];
}

function stated(step: Development): readonly string[] {
  const { status, date, start, place, confirmedBy, declined, says, summary } = step;
  return [
    ...(status === undefined ? [] : [status]),
    ...(date === undefined ? [] : [date === null ? "no date" : formatEdtf(date)]),
    ...(start === undefined ? [] : [start]),
    ...(place == null ? [] : [place.name]),
    ...(confirmedBy === undefined ? [] : [`confirmed by ${confirmedBy.join(", ")}`]),
    ...(declined === undefined ? [] : [`declined: ${declined.join(", ")}`]),
    ...(says === undefined ? [] : [`according to ${says}`]),
    summary,
  ];
}

function spoken({ speaker, said, occasion }: Quote, { text, language, kind }: Wording): string {
  return [speaker, formatEdtf(said), occasion, `${kind} (${language})`, text].join(" | ");
}
