// Labelled headlines, read as of the day before each was published, beside what a person read in them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, earliest, formatEdtf, latest, parseEdtf } from "@attache/edtf";
import { parse } from "yaml";
import type { Archive } from "#src/archive/archive.ts";
import type { ItemReading, ReadableItem } from "#src/newsroom/reading/item-reading.ts";
import { readItem } from "#src/newsroom/reading/read-item.ts";
import { createReadingIndex, type ReadingIndex } from "#src/newsroom/reading/reading-index.ts";
import { frozen, otherArchive } from "#tests/helpers/shipped.ts";

/** See tests/newsroom/labelled/README.md. */
export type HeadlineLabel = {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly link?: string;
  readonly language?: string;
  readonly kind?: "official" | "agency";
  readonly country?: string;
  readonly event: string | null;
  readonly "also-right"?: readonly string[];
  readonly "archive-later"?: string;
  readonly proposed: { readonly participants: readonly string[]; readonly kind: string } | null;
  readonly status: string;
  readonly "status-also"?: readonly string[];
  readonly date: string | null;
  readonly moved?: true;
  readonly step: string;
  readonly news?: string;
  readonly "news-also"?: readonly string[];
  /** null: nobody is named as saying it; absent: not labelled. */
  readonly says?: string | null;
  readonly "says-also"?: readonly (string | null)[];
};

export type JudgedHeadline = {
  readonly label: HeadlineLabel;
  readonly reading: ItemReading;
  /** At which place a right event stands, 0 the first; undefined: in none, or there is none. */
  readonly place: number | undefined;
  readonly status: "right" | "wrong" | "unread" | undefined;
  readonly date: DateJudgement | undefined;
};

/** `made-up`: the headline tells no time · `elsewhen`: neither holds the other. */
export type DateJudgement = "exact" | "too-vague" | "too-precise" | "elsewhen" | "made-up" | "unread";

/** Files of labels: real headlines in two halves, and two sets of written ones in two each. */
export const LABELLED = [
  "seen",
  "unseen",
  "written-seen",
  "written-aside",
  "terse-seen",
  "terse-aside",
  "hands-seen",
  "hands-e-seen",
  "hands-f-unseen",
  "hands-g-seen",
  "hands-h-seen",
  "hands-i-seen",
  "hands-j-seen",
  "hands-j-unseen",
  "hands-2013-seen",
] as const;

export type Labelled = (typeof LABELLED)[number];

/** The archive against which a file is read. */
export function archiveOf(half: Labelled): Archive {
  return half === "hands-2013-seen" ? otherArchive("archive-of-2013") : frozen();
}

export function labelsIn(
  half: Labelled,
  folder = join(import.meta.dirname, "..", "labelled"),
): readonly HeadlineLabel[] {
  return parse(readFileSync(join(folder, `${half}.yaml`), "utf8")) as readonly HeadlineLabel[];
}

export function itemOf(label: HeadlineLabel): ReadableItem {
  return {
    link: label.link ?? "https://example.org/",
    title: label.title,
    excerpt: "",
    published: Date.parse(`${label.published}T12:00:00Z`),
    publisher: label.publisher,
    kind: label.kind ?? "press",
    language: label.language ?? "en",
    country: label.country as ReadableItem["country"],
    zone: "UTC",
  };
}

export function judgeHeadlines(labels: readonly HeadlineLabel[], archive: Archive): readonly JudgedHeadline[] {
  const indexes = new Map<string, ReadingIndex>();
  return labels.map((label) => {
    const day = addDays(label.published, -1);
    const index = indexes.get(day) ?? createReadingIndex(archive, day);
    indexes.set(day, index);
    const reading = readItem(itemOf(label), { index });
    const right = [label.event, ...(label["also-right"] ?? [])];
    const found = reading.events.findIndex(({ id }) => right.includes(id));
    return {
      label,
      reading,
      place: found < 0 ? undefined : found,
      status: judgeStatus(label, reading),
      date: judgeDate(label, reading),
    };
  });
}

/** Of what is about an event, or should be proposed. */
function judgeStatus(label: HeadlineLabel, { status, events, proposed }: ItemReading): JudgedHeadline["status"] {
  if ((label.event === null && label.proposed === null) || (events.length === 0 && proposed === undefined))
    return undefined;
  if (status === undefined)
    return label.status === "none" || label["status-also"]?.includes("none") ? "right" : "unread";
  return [label.status, ...(label["status-also"] ?? [])].includes(status) ? "right" : "wrong";
}

function judgeDate(label: HeadlineLabel, { date, events, proposed }: ItemReading): DateJudgement | undefined {
  if (events.length === 0 && proposed === undefined) return undefined;
  if (label.date === null) return date === undefined ? undefined : "made-up";
  if (date === undefined) return "unread";
  const parsed = parseEdtf(label.date);
  if (!parsed.ok) throw new Error(parsed.message);
  const [from, to] = [earliest(parsed.value) ?? "", latest(parsed.value) ?? "~"];
  const [first, last] = [earliest(date) ?? "", latest(date) ?? "~"];
  if (formatEdtf(date) === label.date || (from === first && to === last)) return "exact";
  if (first <= from && last >= to) return "too-vague";
  return first >= from && last <= to ? "too-precise" : "elsewhen";
}

/** “The Kremlin” and “Kremlin” are one; a name and an office beside it are the same speaker. */
function isSaidBy(said: string | undefined, label: string | null): boolean {
  if (label === null || said === undefined) return label === null && said === undefined;
  const [one, other] = [said, label].map((words) => words.toLowerCase().replace(/^the /, ""));
  return one !== undefined && other !== undefined && (one === other || ` ${one} `.includes(` ${other} `));
}

export type HeadlineFigures = ReturnType<typeof headlineFigures>;

const share = (some: readonly unknown[], all: readonly unknown[]) => ({
  count: some.length,
  of: all.length,
  rate: all.length === 0 ? 1 : some.length / all.length,
});

/** What is reached, as counts and shares. */
export function headlineFigures(judged: readonly JudgedHeadline[]) {
  const about = judged.filter(({ label }) => label.event !== null);
  const none = judged.filter(
    ({ label }) => label.event === null && label.proposed === null && label["archive-later"] === undefined,
  );
  const leads = judged.filter(({ reading }) => reading.lane === "lead");
  const leadsAbout = leads.filter(({ label }) => label.event !== null);
  const steps = Map.groupBy(about, ({ label }) => label.step);
  const told = (least: number) => [...steps.values()].filter((some) => some.length >= least);
  const reached = (some: readonly JudgedHeadline[]) => some.some(({ place }) => place !== undefined && place < 3);
  const withStatus = judged.filter(
    ({ reading, place, status, label }) =>
      reading.status !== undefined && status !== undefined && (place !== undefined || label.event === null),
  );
  const off = judged.filter(
    ({ label, place }) => (label.status === "cancelled" || label.status === "postponed") && place !== undefined,
  );
  const compared = judged.filter(({ label, place }) => label.news !== undefined && place === 0);
  const said = judged.filter(({ label }) => label.says !== undefined);
  const dates = (...which: readonly DateJudgement[]) =>
    judged.filter(({ date }) => date !== undefined && which.includes(date));
  return {
    first: share(
      leadsAbout.filter(({ place }) => place === 0),
      leadsAbout,
    ),
    firstOfAllLeads: share(
      leads.filter(({ place }) => place === 0),
      leads,
    ),
    firstThree: share(
      leadsAbout.filter(({ place }) => place !== undefined && place < 3),
      leadsAbout,
    ),
    recall: share(
      about.filter(({ place, reading }) => place !== undefined && place < 3 && reading.lane !== "none"),
      about,
    ),
    recallFirst: share(
      about.filter(({ place }) => place === 0),
      about,
    ),
    recallLead: share(
      about.filter(({ place, reading }) => place === 0 && reading.lane === "lead"),
      about,
    ),
    steps: ([1, 2, 3] as const).map((least) => ({ least, ...share(told(least).filter(reached), told(least)) })),
    proposed: share(
      judged.filter(({ label, reading }) => label.proposed !== null && reading.proposed !== undefined),
      judged.filter(({ label }) => label.proposed !== null),
    ),
    proposedWrongly: judged.filter(({ label, reading }) => label.proposed === null && reading.proposed !== undefined)
      .length,
    status: share(
      withStatus.filter(({ status }) => status === "right"),
      withStatus,
    ),
    offRead: share(
      off.filter(({ status, reading }) => status === "right" && reading.status !== undefined),
      off.filter(({ reading }) => reading.status !== undefined),
    ),
    off: share(
      off.filter(({ status }) => status === "right"),
      off,
    ),
    dates: {
      exact: dates("exact").length,
      tooVague: dates("too-vague").length,
      tooPrecise: dates("too-precise").length,
      elsewhen: dates("elsewhen").length,
      madeUp: dates("made-up").length,
      unread: dates("unread").length,
    },
    noneAsLeads: share(
      none.filter(({ reading }) => reading.lane === "lead"),
      none,
    ),
    noneAsMentions: share(
      none.filter(({ reading }) => reading.lane === "mention"),
      none,
    ),
    news: share(
      compared.filter(({ label, reading }) => [label.news, ...(label["news-also"] ?? [])].includes(reading.news)),
      compared,
    ),
    says: share(
      said.filter(({ label, reading }) =>
        [label.says ?? null, ...(label["says-also"] ?? [])].some((one) => isSaidBy(reading.says, one)),
      ),
      said,
    ),
  };
}
