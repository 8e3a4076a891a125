// Whether readers were told everything once: counted in the channels, and page by page against the outbox.
import { readMessage } from "@attache/local-discord";
import type { APIMessage } from "discord-api-types/v10";
import { Edition } from "#src/digest/edition.ts";
import type { Playground } from "#src/playground.ts";
import type { Curator } from "./crash-archive.ts";
import { queryDatabase } from "./crash-database.ts";

export type Verdict = {
  readonly editions: number;
  readonly pages: number;
  /** Editions of more than one page. */
  readonly long: number;
  /** Tellings that were due: talks and moves, for each subscription. */
  readonly due: number;
  readonly lost: readonly string[];
  /** Changes of which a digest said that it has no room for them: it has at most three messages, and a button to the rest. */
  readonly unshown: number;
  readonly doubled: readonly string[];
  /** The markers of pages that are there twice. */
  readonly twice: readonly number[];
  /** Anything else that is not as it should be. */
  readonly odd: readonly string[];
};

/** The bot must not be running. `database`: its address. `channels`: the channel of each subscription. */
export async function judge(
  database: string,
  discord: Playground,
  curator: Curator,
  channels: ReadonlyMap<string, string>,
): Promise<Verdict> {
  const rows = await queryDatabase(database, "SELECT body FROM edition ORDER BY guild, id");
  const open = await queryDatabase(database, "SELECT guild, id FROM edition WHERE state = 'open'");
  const editions = rows.map(({ body }) => Edition.parse(JSON.parse(String(body))));
  const messages = [...new Set(channels.values())].flatMap((channel) =>
    discord.messages(channel).filter(({ author }) => author.id === discord.ids.bot),
  );

  const lost: string[] = [];
  const doubled: string[] = [];
  const twice: number[] = [];
  const odd = open.map(({ guild, id }) => `${guild}/${id} is still open`);
  const owners = new Map<number, string>();
  const copies = Map.groupBy(messages, markerOf);
  for (const edition of editions) {
    // What was not posted at all joins the next edition; whether it did is counted below.
    const { kind, reason } = edition.result ?? {};
    if (kind !== "posted" && kind !== "not-posted") odd.push(`${edition.id} ended as ${kind}: ${reason}`);
    edition.pages.forEach(({ marker, state }, index) => {
      owners.set(marker, edition.subscription);
      const found = copies.get(marker)?.length ?? 0;
      const page = `page ${index + 1} of ${edition.id}`;
      if (found > 1) doubled.push(`${page}: ${found} messages`);
      if (found > 1) twice.push(marker);
      if (found === 0 && state === "sent") lost.push(page);
    });
  }
  const told = new Map<string, Map<string, number>>();
  const unshown = new Map<string, number>();
  const dates = new Map<string, string[]>();
  for (const message of messages.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))) {
    const owner = owners.get(markerOf(message) ?? 0);
    if (owner === undefined) odd.push(`message ${message.id} belongs to no edition`);
    else {
      read(message, owner, told, dates);
      unshown.set(owner, (unshown.get(owner) ?? 0) + unshownIn(readMessage(message)));
    }
  }
  let due = 0;
  for (const subscription of channels.keys()) {
    const talks = talksTold(subscription, curator.talks(), told.get(subscription));
    due += curator.talks();
    doubled.push(...talks.doubled);
    if (talks.missing.length > (unshown.get(subscription) ?? 0)) lost.push(...talks.missing);
    curator.moves().forEach((count, index) => {
      due += count;
      odd.push(
        ...breaks(`${subscription}: meeting ${index + 1}`, dates.get(`${subscription} ${index + 1}`) ?? [], count),
      );
    });
  }
  const long = editions.filter(({ pages }) => pages.length > 1).length;
  const left = [...unshown.values()].reduce((sum, count) => sum + count, 0);
  return { editions: editions.length, pages: messages.length, long, due, lost, unshown: left, doubled, twice, odd };
}

function talksTold(subscription: string, all: number, told: ReadonlyMap<string, number> | undefined) {
  const [missing, doubled]: [string[], string[]] = [[], []];
  for (let number = 1; number <= all; number++) {
    const times = told?.get(`Talks ${number}`) ?? 0;
    if (times === 0) missing.push(`${subscription}: talks ${number}`);
    if (times > 1) doubled.push(`${subscription}: talks ${number}, ${times} times`);
  }
  return { missing, doubled };
}

function unshownIn(text: string): number {
  return Number(/Not shown here: (\d+) changes?/.exec(text)?.[1] ?? 0);
}

function markerOf({ components }: APIMessage): number | undefined {
  return components?.[0]?.id;
}

function read(
  message: APIMessage,
  owner: string,
  told: Map<string, Map<string, number>>,
  dates: Map<string, string[]>,
): void {
  const text = readMessage(message);
  const counts = told.get(owner) ?? new Map<string, number>();
  told.set(owner, counts);
  if (text.startsWith("## Welcome")) return;
  for (const [, title = ""] of text.matchAll(/\*\*(Talks \d+)\*\*/g)) counts.set(title, (counts.get(title) ?? 0) + 1);
  for (const [, number = "", line = ""] of text.matchAll(/\*\*Meeting (\d+)\*\*\n(.*)/g)) addDates(number, line);
  // A digest of one change has its name in the title only.
  const [, only = "", number = "", line = ""] =
    /^## (Talks|Meeting) (\d+) .*\n(?:-# .*\n)?\S (?!\*\*Talks|\*\*Meeting)(.*)$/m.exec(text) ?? [];
  if (only === "Talks") counts.set(`Talks ${number}`, (counts.get(`Talks ${number}`) ?? 0) + 1);
  if (only === "Meeting") addDates(number, line);

  function addDates(meeting: string, told: string): void {
    const key = `${owner} ${meeting}`;
    dates.set(key, [...(dates.get(key) ?? []), datesIn(told)]);
  }
}

/** “8 January 2040 → 25 January 2040”, without status, speaker and source. */
function datesIn(line: string): string {
  const [said = ""] = line.split(" · ");
  return said
    .replaceAll("*", "")
    .replaceAll(/ \([^)]*\)/g, "")
    .toLowerCase();
}

/** Each was must be the is that was told before: a telling that is lost or doubled breaks the chain. */
function breaks(name: string, lines: readonly string[], moves: number): readonly string[] {
  const broken: string[] = [];
  let is: string | undefined;
  for (const line of lines) {
    const [was, now] = line.includes(" → ") ? line.split(" → ") : [undefined, line];
    if (was !== is) broken.push(`${name}: told “${line}” to readers who knew “${is}”`);
    is = now;
  }
  const last = new Date(Date.UTC(2040, 0, 1 + (moves - 1) * 17 + Number(name.split(" ").at(-1)))).getUTCDate();
  if (!new RegExp(`\\b${last} \\w+ 20`).test(is ?? "")) broken.push(`${name}: the readers are left with “${is}”`);
  return broken;
}
