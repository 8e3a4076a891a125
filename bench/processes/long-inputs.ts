// Everything long that somebody can send to a bot, or that comes to it by the clock and by its files.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "#src/archive/archive.ts";
import { createLoader } from "#src/archive/files/load.ts";
import { askedOf } from "../archives/asked.ts";
import { proseArchive } from "../archives/prose-archive.ts";
import type { Bot } from "./bot.ts";
import type { Asking } from "./discord.ts";
import type { World } from "./start.ts";
import type { Started } from "./talk.ts";

/** `round`: for what must be asked otherwise each time, or the answer would be the one that is kept. */
export type LongInput = { readonly what: string; readonly send: (round: number) => Promise<unknown> };

/** Of one edition. */
const NEWS = 500;

/** What a field for somebody's words takes. */
const LONGEST_WORDS = 1_200;

const SINGLE_LETTERS = "a b c d e f g h i j k l m n o p q r s t u v w x";

/** `address`: of the bot's pages. A digest d1 has been set up. */
export function longInputs({ discord, dataDir }: World, bot: Started<Bot>, address: string): readonly LongInput[] {
  const { hostileChecks } = askedOf(proseArchive(1_000), 1);
  const { "4,000 characters of prose": prose = "" } = hostileChecks;
  const { event, topic, speaker } = largestIn(dataDir);
  const ask = (kind: Asking["kind"], what: string, text: string): LongInput => ({
    what,
    send: () => discord.ask("ask", { kind, text }),
  });
  const get = (what: string, path: string, query: (round: number) => string = () => ""): LongInput => ({
    what,
    send: async (round) => {
      const answer = await fetch(`${address}${path}${query(round)}`, { headers: { "accept-encoding": "gzip" } });
      if (!answer.ok) throw new Error(`${path} is answered ${answer.status}`);
      return answer.arrayBuffer();
    },
  });
  const sinceLongAgo = (round: number) => `?since=19${10 + round}-01-01`;
  return [
    ...Object.entries(hostileChecks).map(([what, text]) => ask("dm", `a direct message of ${what}`, text)),
    ask("dm", "a direct message: list all summits", "list all summits"),
    ask("type", "/check of 1,000 characters", `/check text:${prose.slice(0, 990)}`),
    ask("type", "/changes of all time", "/changes since:1900-01-01"),
    ask("type", "/next", "/next"),
    ask("type", "/next of a full month", "/next month:November 2025"),
    ask("type", "/event by a kind", "/event name:summit"),
    ask("type", "/event of the most developments", `/event name:${event}`),
    ask("type", "/who of the most quoted", `/who actor:${speaker}`),
    ask("type", "/quote with a common word", "/quote words:the president"),
    ask("type", "/quote as of a day", "/quote as-of:2021-11-10"),
    ask("type", "/search of a stop word", "/search words:the"),
    ask("type", "/search of single letters", `/search words:${SINGLE_LETTERS}`),
    ask("type", "/timeline of all time", "/timeline topic:us-china from:1970"),
    ask("type", "/timeline of the largest topic", `/timeline topic:${topic}`),
    ask("complete", "completion of an event, one letter", "/event name:s"),
    ask("complete", "completion of a speaker, one letter", "/quote speaker:x"),
    ask("complete", "completion of whom to follow", "/follow target:a"),
    ...["event name", "follow target", "who actor"].map((option) =>
      ask("complete", `completion of /${option}, single letters`, `/${option}:${SINGLE_LETTERS}`),
    ),
    ask("type", "/digest preview since the earliest day", "/digest preview id:d1 since:1900-01-01"),
    ask("type", "/calendar of everything", "/calendar vague:True"),
    get("/calendar.ics?vague=true", "/calendar.ics?vague=true"),
    get("/feed.atom", "/feed.atom", sinceLongAgo),
    get("/feed.json", "/feed.json", sinceLongAgo),
    get("/", "/"),
    get("the page of the largest topic", `/t/${topic}`),
    get("the picture of the largest topic", `/t/${topic}.png`),
    get("the page of the event of the most developments", `/e/${event}`),
    {
      what: "a newsroom form with the longest text",
      send: () =>
        discord.ask("fillIn", "/desk new what:quote", {
          speaker: "Xi Jinping",
          said: "2026-05-27",
          occasion: "Talks in Beijing",
          words: prose.slice(0, LONGEST_WORDS),
        }),
    },
    {
      what: "a file with one event is read",
      send: (round) => {
        writeNews(dataDir, `one-${round}`, 1);
        return bot.ask("reload");
      },
    },
    {
      what: `a file with ${NEWS} events is read`,
      send: (round) => {
        writeNews(dataDir, `many-${round}`, NEWS);
        return bot.ask("reload");
      },
    },
    {
      what: "a direct message in German, the first since a name has changed",
      async send(round) {
        writeNews(dataDir, `first-${round}`, 1);
        await bot.ask("reload");
        await discord.ask("ask", { kind: "dm", text: "Wann trifft Merz Macron?" });
      },
    },
    ask("type", `/digest preview of the ${NEWS} events of each round before it`, "/digest preview id:d1"),
    { what: "a minute in which the digest is due", send: () => bot.ask("tickLater", ONE_DAY_MS) },
  ];
}

const ONE_DAY_MS = 86_400_000;

/** Events of which all is news. */
function writeNews(dataDir: string, name: string, count: number): void {
  const lines = Array.from({ length: count }, (_, n) => {
    const step = { known: "2026-05-20", status: "planned", date: `2028-0${1 + (n % 9)}-${10 + (n % 18)}` };
    const told = { ...step, summary: "The delegations are to meet.", sources: [] };
    const title = `Meeting ${n} of the delegations, ${name}`;
    return JSON.stringify({ id: `bench-${name}-${n}`, title, kind: "meeting", developments: [told] });
  });
  writeFileSync(join(dataDir, "events", `bench-${name}.jsonl`), lines.join("\n"));
}

/** By their ids. */
function largestIn(dataDir: string) {
  const loaded = createLoader(dataDir).load();
  if (!loaded.ok) throw new Error("the bench's own archive did not load");
  const { events, quotes }: Archive = loaded.archive;
  const most = (ids: readonly string[]) => {
    const counts = [...Map.groupBy(ids, (id) => id)].map(([id, all]) => ({ id, count: all.length }));
    return counts.toSorted((a, b) => b.count - a.count)[0]?.id ?? "";
  };
  return {
    event: most([...events.values()].flatMap(({ id, developments }) => developments.map(() => id))),
    topic: most([...events.values()].flatMap(({ topics }) => topics)),
    speaker: most([...quotes.values()].map(({ speaker }) => speaker)),
  };
}
