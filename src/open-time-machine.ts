// The time machine beside the local Discord: the real bot in a Discord of its own, with the clock and the archive of another day.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Day } from "@attache/edtf";
import type { PageLink } from "@attache/local-discord";
import { recordsById } from "./archive/archive.ts";
import { formatFault } from "./archive/files/faults.ts";
import { openFolder } from "./archive/files/read-folder.ts";
import type { Records } from "./archive/records.ts";
import type { Steps } from "./archive/steps.ts";
import { type Bot, startBot } from "./bot.ts";
import { createExplanations } from "./explain-answers.ts";
import { setUpServer } from "./furnish-playground.ts";
import { type Playground, startPlaygroundThen } from "./playground.ts";
import type { Clock } from "./process/clock.ts";
import type { Config } from "./process/config.ts";
import { inSlices } from "./process/in-slices.ts";
import { createLog, type Log } from "./process/log.ts";
import { createMachine, type Film, type WorldThen } from "./time-machine/machine.ts";
import { readRawArchive } from "./time-machine/raw-records.ts";
import { openScratchArchive, type ScratchArchive } from "./time-machine/scratch-archive.ts";
import { ENGLISH } from "./wording/words.ts";

export type TimeMachine = {
  readonly url: string;
  /** Reads the archive in slices before anybody looks: that is most of what the first of them would wait for. */
  readonly prepare: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Where somebody stands who has not chosen a day: six days before the Biden–Xi virtual summit, which had no day yet. */
const ARRIVAL_DAY: Day = "2021-11-09";

const FILMS: readonly Film[] = [
  { title: "The virtual summit of 2021", from: "2021-09-09", to: "2021-11-17", seconds: 60 },
  { title: "The Beijing trip of 2026", from: "2026-03-15", to: "2026-05-16", seconds: 60 },
];

type Address = { readonly port: number; readonly links: readonly PageLink[] };

/**
 * Listens, and does nothing more before it is prepared or somebody opens its page. `port` of 127.0.0.1, or any free one when it is taken. DATA_DIR
 * is read and never written: what its bot answers from is a copy in a folder of its own, which goes with `close`.
 */
export async function openTimeMachine(config: Config, place: Address, log: Log): Promise<TimeMachine> {
  const folder = mkdtempSync(join(tmpdir(), "attache-then-"));
  let scratch: ScratchArchive | undefined;
  const time = createSetClock(ARRIVAL_DAY);
  // Nobody edits what has been, and no feed is read there.
  const desk = { ...config.desk, channel: undefined };
  const http = { ...config.http, port: undefined };
  let local: Playground | undefined;
  let bot: Bot | undefined;
  const { consider, explain } = createExplanations(() => bot?.archive(), ENGLISH);
  let worlds = 0;
  const machine = createMachine({
    read: async () => {
      const records = await inSlices(recordsIn(config.dataDir));
      const raw = await inSlices(readRawArchive(config.dataDir));
      scratch = openScratchArchive(join(folder, "data"), raw, records);
      return developmentsByDay(records);
    },
    films: FILMS,
    firstDay: ARRIVAL_DAY,
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    report: (err) => log.error({ err }, "the time machine could not go there"),
    found: async (day) => {
      if (scratch === undefined) throw new Error("the archive is read before a day is founded");
      time.set(day, "20:00");
      scratch.setDay(day);
      await local?.close();
      worlds += 1;
      local = await open(port);
      const database = `sqlite:${join(folder, `${worlds}.sqlite`)}`;
      const started = await startBot(
        { ...config, apiUrl: local.apiUrl, dataDir: scratch.dir, databaseUrl: database, desk, http },
        local.token,
        time,
        createLog("error", [local.token]),
        { consider },
      );
      bot = started;
      await furnish(local);
      return worldThen(started, scratch, time);
    },
  });
  const open = (wanted: number) =>
    startPlaygroundThen({ port: wanted, clock: time, travel: machine, explain, links: place.links });
  local = await open(place.port).catch(() => open(0));
  const port = Number(new URL(local.url).port);
  return {
    url: `${local.url}/#${local.ids.digests}`,
    prepare: machine.prepare,
    async close() {
      await machine.close();
      await local?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What somebody finds on arriving: a digest with its welcome, an agenda, and something that Robin, who looks, follows. */
async function furnish(local: Playground): Promise<void> {
  await local.untilBotReady();
  await setUpServer(local);
  await local.person("robin").type("/follow target:US-China relations", { channel: "dm" });
}

function worldThen(bot: Bot, scratch: ScratchArchive, time: SetClock): WorldThen {
  return {
    async pass(day) {
      time.set(day, "08:00");
      await bot.tick();
      if (scratch.setDay(day) > 0) await bot.reload();
      time.set(day, "20:00");
      await bot.tick();
    },
    end: () => bot.stop(),
  };
}

/** Throws for a folder with faults: the bot beside it has told them. */
function* recordsIn(dir: string): Steps<Records> {
  const { records, faults } = yield* openFolder(dir).readSteps();
  if (faults.length > 0) throw new Error(faults.map(formatFault).join("\n"));
  return yield* recordsById(records);
}

/** How many developments surely became known on each day; the ends of the bar are the first and the last. */
function developmentsByDay({ events }: Records): readonly (readonly [Day, number])[] {
  const counts = new Map<Day, number>();
  for (const { developments } of events.values()) {
    for (const { known } of developments) counts.set(known.by, (counts.get(known.by) ?? 0) + 1);
  }
  return [...counts].filter(([day]) => day >= BAR_BEGINS).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** What little there is of earlier years would make the bar three times as long. */
const BAR_BEGINS: Day = "2018-01-01";

type SetClock = Clock & { readonly set: (day: Day, time: string) => void };

/** Goes on from whatever it is set to. */
function createSetClock(day: Day): SetClock {
  let start = Date.parse(`${day}T20:00:00Z`);
  let since = performance.now();
  return {
    now: () => Math.round(start + performance.now() - since),
    set(wanted, time) {
      start = Date.parse(`${wanted}T${time}:00Z`);
      since = performance.now();
    },
  };
}
