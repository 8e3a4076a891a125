// What is kept of a person beside what they follow: who reported a mistake, how many a day, and the name an editor signs with.
import { openDeskStores } from "./desk.ts";
import type { Table } from "./table.ts";

/** Far more than a person can have: one for each day that is kept. */
const COUNTS = 100;

/** Gives how many reports no longer have their id on them. */
export async function forgetReports(table: Table, user: string): Promise<number> {
  const { leads } = openDeskStores(table);
  const reported = (await leads.all()).filter(({ report }) => report?.reader === user);
  for (const { report, ...lead } of reported) {
    if (report === undefined) continue;
    const { reader: _, ...nameless } = report;
    await leads.save({ ...lead, report: nameless });
  }
  const counts = await table.slice("desk-report-counts", `${user} `, `${user}!`, COUNTS);
  await table.remove(
    "desk-report-counts",
    counts.map(({ key }) => key),
  );
  await table.remove("desk-names", [user]);
  return reported.length;
}
