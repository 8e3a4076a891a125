// How often are headlines read right, and how long does it take? The archive's own source titles, each against the archive without
// what it founded; and labelled headlines, of which only totals are shown.
import { addDays } from "@attache/edtf";
import type { Archive } from "#src/archive/archive.ts";
import { readItem } from "#src/newsroom/reading/read-item.ts";
import { createReadingIndex } from "#src/newsroom/reading/reading-index.ts";
import { tokenize } from "#src/text/tokens.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import {
  archiveOf,
  headlineFigures,
  itemOf,
  judgeHeadlines,
  LABELLED,
  type Labelled,
  labelsIn,
} from "#tests/newsroom/reading/judge-headlines.ts";
import { type FoundingTitle, readFoundingTitles } from "#tests/newsroom/reading/leave-one-out.ts";
import type { BenchQuestion, Figure } from "../harness/question.ts";
import { sideBySide } from "../harness/side-by-side.ts";
import { compared } from "../harness/statistics.ts";

type Share = { readonly count: number; readonly of: number };

export default {
  asks: "How often are headlines read right, and the times, beside splitting the same headline into words",
  async measure({ quick }) {
    const archive = frozen();
    return [...titleFigures(archive), ...LABELLED.flatMap(labelFigures), ...(await speedFigures(quick))];
  },
} satisfies BenchQuestion;

function share(what: string, { count, of }: Share): Figure {
  return { what, unit: "%", ours: { median: of === 0 ? 0 : (100 * count) / of }, also: { of: String(of) } };
}

function titleFigures(archive: Archive): readonly Figure[] {
  const titles = readFoundingTitles(archive);
  const known = titles.filter((one) => one.known.length > 0);
  const leads = titles.filter(({ reading }) => reading.lane === "lead");
  const among = (some: readonly FoundingTitle[], first: number) => ({
    count: some.filter((one) => isAmong(one, first)).length,
    of: some.length,
  });
  const steps = Map.groupBy(
    known.flatMap((one) => one.founded.map(({ step }) => ({ step, one }))),
    ({ step }) => step,
  );
  const told = (least: number) => {
    const all = [...steps.values()].filter((some) => some.length >= least);
    return { count: all.filter((some) => some.some(({ one }) => isAmong(one, 3))).length, of: all.length };
  };
  return [
    share("own titles: leads with the right event first", among(leads, 1)),
    share("own titles: leads with it in the first three", among(leads, 3)),
    share("own titles: found in any lane", among(known, 3)),
    ...[1, 2, 3].map((least) => share(`own titles: steps found that ${least} or more titles tell`, told(least))),
  ];
}

function isAmong({ reading, founded }: FoundingTitle, first: number): boolean {
  return reading.events.slice(0, first).some(({ id }) => founded.some(({ event }) => event.id === id));
}

function labelFigures(half: Labelled): readonly Figure[] {
  const labels = labelsIn(half);
  const { dates, ...figures } = headlineFigures(judgeHeadlines(labels, archiveOf(half)));
  const named = (what: string, of: Share) => share(`labelled, ${half}: ${what}`, of);
  const all = Object.values(dates).reduce((sum, count) => sum + count, 0);
  return [
    named("the right event first, of all leads", figures.firstOfAllLeads),
    named("the right event first, of those about an event", figures.first),
    named("in the first three", figures.firstThree),
    named("found in any lane", figures.recall),
    ...figures.steps.map((one) => named(`steps found that ${one.least} or more headlines tell`, one)),
    named("status right, of what is read", figures.status),
    named("cancelled and postponed right, of what is read", figures.offRead),
    named("cancelled and postponed right, of all", figures.off),
    named("news", figures.news),
    ...(figures.says.of === 0 ? [] : [named("who says so", figures.says)]),
    named("date exact", { count: dates.exact, of: all }),
    named("date too vague", { count: dates.tooVague, of: all }),
    named("date too precise", { count: dates.tooPrecise, of: all }),
    named("date of another time", { count: dates.elsewhen, of: all }),
    named("date where none is told", { count: dates.madeUp, of: all }),
    named("date not read", { count: dates.unread, of: all }),
    named("about no event: leads", figures.noneAsLeads),
    named("about no event: mentions", figures.noneAsMentions),
    named("new events proposed", figures.proposed),
    { what: `labelled, ${half}: wrongly proposed`, unit: "", ours: { median: figures.proposedWrongly } },
  ];
}

/** Days in the years that the archive covers. */
const DAYS = ["2021-10-01", "2023-10-01", "2025-10-01"] as const;

/** Against the first hundred events, against the frozen archive, and against the shipped one. */
async function speedFigures(quick: boolean): Promise<readonly Figure[]> {
  const archive = frozen();
  const few: Archive = { ...archive, events: new Map([...archive.events].slice(0, 100)) };
  const items = labelsIn("seen").map(itemOf);
  const figures: Figure[] = [];
  for (const one of [few, archive, shipped()]) {
    const read = DAYS.flatMap((day) => {
      const index = createReadingIndex(one, addDays(day, 1));
      return items.map((item) => ({ item: { ...item, published: Date.parse(`${day}T12:00:00Z`) }, index }));
    });
    const tasks = {
      ours: ({ item, index }: (typeof read)[number]) => readItem(item, { index }),
      baseline: ({ item }: (typeof read)[number]) => tokenize(item.title),
    };
    const { ours, baseline } = await sideBySide(read, tasks, { rounds: quick ? 1 : 3, warmUp: 100 });
    const indexing = await sideBySide(
      DAYS,
      { ours: (day) => createReadingIndex(one, day), baseline: () => items.map(({ title }) => tokenize(title)) },
      { rounds: quick ? 1 : 5, warmUp: 1 },
    );
    const events = `against ${one.events.size} events`;
    figures.push(
      compared({ what: `a headline ${events}`, ours, baseline, name: "its words" }),
      compared({ what: `an index of a day, ${events}`, ...indexing, name: "the words of all headlines", alike: true }),
    );
  }
  return figures;
}
