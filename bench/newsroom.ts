// `npm run bench -- newsroom`: how often are headlines read right, and how long does it take? The archive's own source titles, each against the
// archive without what it founded; and labelled headlines, of which only totals are shown.
import { addDays } from "@attache/edtf";
import type { Archive } from "#src/archive/archive.ts";
import { readItem } from "#src/newsroom/reading/read-item.ts";
import { createReadingIndex } from "#src/newsroom/reading/reading-index.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import {
  headlineFigures,
  itemOf,
  judgeHeadlines,
  LABELLED,
  type Labelled,
  labelsIn,
} from "#tests/newsroom/reading/judge-headlines.ts";
import { type FoundingTitle, readFoundingTitles } from "#tests/newsroom/reading/leave-one-out.ts";

type Share = { readonly count: number; readonly of: number };

const percent = ({ count, of }: Share) => `${of === 0 ? "–" : ((100 * count) / of).toFixed(1)} % (${count} of ${of})`;

export function measureNewsroom(): readonly string[] {
  const archive = frozen();
  return [...titleLines(archive), ...LABELLED.flatMap((half) => labelLines(half, archive)), ...speedLines()];
}

function titleLines(archive: Archive): readonly string[] {
  const titles = readFoundingTitles(archive);
  const known = titles.filter((one) => one.known.length > 0);
  const leads = titles.filter(({ reading }) => reading.lane === "lead");
  const among = (some: readonly FoundingTitle[], first: number) => some.filter((one) => isAmong(one, first)).length;
  const steps = Map.groupBy(
    known.flatMap((one) => one.founded.map(({ step }) => ({ step, one }))),
    ({ step }) => step,
  );
  const stepLine = [1, 2, 3].map((least) => {
    const told = [...steps.values()].filter((some) => some.length >= least);
    return `${least}+ ${percent({ count: told.filter((some) => some.some(({ one }) => isAmong(one, 3))).length, of: told.length })}`;
  });
  return [
    `own source titles, each without what it founded: ${titles.length}, of events known the day before ${known.length}`,
    `  the right event first in ${percent({ count: among(leads, 1), of: leads.length })} of the leads, in the first three ${percent({ count: among(leads, 3), of: leads.length })}`,
    `  found in any lane ${percent({ count: among(known, 3), of: known.length })}; steps by how many titles tell them: ${stepLine.join(", ")}`,
  ];
}

function isAmong({ reading, founded }: FoundingTitle, first: number): boolean {
  return reading.events.slice(0, first).some(({ id }) => founded.some(({ event }) => event.id === id));
}

function labelLines(half: Labelled, archive: Archive): readonly string[] {
  const labels = labelsIn(half);
  const figures = headlineFigures(judgeHeadlines(labels, archive));
  const { dates, steps } = figures;
  return [
    `labelled headlines, ${half}: ${labels.length}`,
    `  the right event first in ${percent(figures.firstOfAllLeads)} of all leads, ${percent(figures.first)} of those about an event; in the first three ${percent(figures.firstThree)}`,
    `  found in any lane ${percent(figures.recall)}; steps by how many headlines tell them: ${steps.map((one) => `${one.least}+ ${percent(one)}`).join(", ")}`,
    `  status right ${percent(figures.status)} of what is read; cancelled and postponed ${percent(figures.offRead)} of what is read, ${percent(figures.off)} of all; news ${percent(figures.news)}`,
    `  dates: exact ${dates.exact}, too vague ${dates.tooVague}, too precise ${dates.tooPrecise}, another time ${dates.elsewhen}, where none is told ${dates.madeUp}, not read ${dates.unread}`,
    `  about no event: leads ${percent(figures.noneAsLeads)}, mentions ${percent(figures.noneAsMentions)}; new events proposed ${percent(figures.proposed)}, and ${figures.proposedWrongly} more`,
  ];
}

/** Days in the years that the archive covers. */
const DAYS = ["2021-10-01", "2023-10-01", "2025-10-01"] as const;
const ROUNDS = 3;

/** Against the first hundred events, against the frozen archive, and against the shipped one. */
function speedLines(): readonly string[] {
  const archive = frozen();
  const few: Archive = { ...archive, events: new Map([...archive.events].slice(0, 100)) };
  const measured = [few, archive, shipped()].map((one) => ({ events: one.events.size, time: timePerItem(one) }));
  const [first] = measured;
  return measured.map(({ events, time }) => {
    const growth = first === undefined ? 1 : time.item / first.time.item;
    return `against ${events} events: ${time.item.toFixed(2)} ms an item (${growth.toFixed(2)} times that of 100), an index of a day ${time.index.toFixed(1)} ms`;
  });
}

function timePerItem(archive: Archive): { readonly item: number; readonly index: number } {
  const items = labelsIn("seen").map(itemOf);
  let [reading, indexing, count] = [0, 0, 0];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const day of DAYS) {
      const start = performance.now();
      const index = createReadingIndex(archive, addDays(day, round));
      const indexed = performance.now();
      for (const item of items) readItem({ ...item, published: Date.parse(`${day}T12:00:00Z`) }, { index });
      // The first round fills what is kept for the archive.
      if (round === 0) continue;
      indexing += indexed - start;
      reading += performance.now() - indexed;
      count += items.length;
    }
  }
  return { item: reading / count, index: indexing / (ROUNDS * DAYS.length) };
}
