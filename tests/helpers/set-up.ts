// A world and the bot in it, new for each test of a file: made and started before it, stopped and removed after it.
import { afterEach, beforeEach, expect } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { anAgendaWorld } from "./agendas.ts";
import { aFollowWorld, type FollowBot, type FollowWorld } from "./follow-world.ts";
import { archiveWith } from "./one-event.ts";
import { aWorld, type Running, type World } from "./world.ts";

type Options<TheWorld, Bot> = {
  readonly start?: (world: TheWorld) => Bot | Promise<Bot>;
  /** The bot must have reported nothing when a test ends. */
  readonly faultless?: boolean;
};

type Here<TheWorld, Bot> = {
  world: TheWorld;
  bot: Bot;
  /** As when the machine is started again. */
  restart(): Promise<void>;
  /** Both are taken away, and made anew as before a test. */
  renew(): Promise<void>;
};

/** Registers the hooks. `world` and `bot` are those of the test that runs, which may put others in their place. */
function setUp<TheWorld extends { remove(): void }, Bot extends { stop(): void; readonly faults: unknown[] }>(
  make: () => TheWorld,
  start: (world: TheWorld) => Bot | Promise<Bot>,
  faultless = false,
): Here<TheWorld, Bot> {
  const open = async () => {
    here.world = make();
    here.bot = await start(here.world);
  };
  const close = () => {
    here.bot.stop();
    here.world.remove();
  };
  const here = {
    restart: async () => {
      here.bot.stop();
      here.bot = await start(here.world);
    },
    renew: async () => {
      close();
      await open();
    },
  } as Here<TheWorld, Bot>;

  beforeEach(open);

  afterEach(() => {
    if (faultless) expect(here.bot.faults).toEqual([]);
    close();
  });

  return here;
}

/** Digests in an archive of one event, of which the first step is known. */
export function setUpDigests({ start = (world) => world.start(), faultless }: Options<World, Running> = {}) {
  const here = setUp(() => aWorld(), start, faultless);
  return Object.assign(here, {
    texts: () => here.world.discord.messages.map(({ body }) => body.text),
    channels: () => here.world.discord.messages.map(({ channel }) => channel),
    /** Tells the bot of a new archive, as after a reload: this one, or that of one event with so many steps. */
    async learn(archive: Archive | number): Promise<void> {
      here.world.setArchive(typeof archive === "number" ? archiveWith(archive) : archive);
      await here.bot.record();
    },
    async tickAt(...times: readonly string[]): Promise<void> {
      for (const time of times) {
        here.world.clock.set(time);
        await here.bot.tick();
      }
    },
  });
}

export const setUpAgendas = () => setUp(anAgendaWorld, (world) => world.start());

export const setUpFollows = ({ start = (world) => world.start(), faultless }: Options<FollowWorld, FollowBot> = {}) =>
  setUp(() => aFollowWorld(), start, faultless);
