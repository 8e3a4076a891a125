// Composition: archive → store → discord → digests, from values to a running bot that can be stopped.

import { Events } from "discord.js";
import { commands, deskCommands } from "../commands/index.ts";
import packageJson from "../package.json" with { type: "json" };
import { openAgendaScheduler } from "./agenda/scheduler.ts";
import { watchFolder } from "./archive/files/watch.ts";
import { type BotContext, utcDayOf } from "./core/context.ts";
import { createInFlight } from "./core/in-flight.ts";
import { createQuestionCache } from "./core/question-cache.ts";
import { botStatus } from "./core/status.ts";
import type { Pace } from "./delivery/request-scheduler.ts";
import { renderOnce } from "./digest/render-once.ts";
import { openDigestScheduler } from "./digest/scheduler.ts";
import { createAgendaChannel } from "./discord/agenda-channel.ts";
import { createClient } from "./discord/client.ts";
import { watchConnection } from "./discord/connection.ts";
import { answerMessage } from "./discord/direct-messages.ts";
import { createDmChannel } from "./discord/dm-channel.ts";
import { onDeparture } from "./discord/on-departure.ts";
import { createPublisher } from "./discord/publisher.ts";
import { registerCommands, tryRegistration } from "./discord/register.ts";
import { agendaPage } from "./discord/render/broadcast/agenda-page.ts";
import { digestPages } from "./discord/render/broadcast/digest-pages.ts";
import { dmPages } from "./discord/render/broadcast/dm-pages.ts";
import { markPage } from "./discord/render/broadcast/mark-page.ts";
import { pauseNotice } from "./discord/render/broadcast/pause-notice.ts";
import { withPointers } from "./discord/render/broadcast/pointers.ts";
import { scheduledEventContent } from "./discord/render/broadcast/scheduled-event.ts";
import { scheduleRequests } from "./discord/request-lanes.ts";
import { route } from "./discord/router.ts";
import { everyMinute, type Minutes } from "./discord/schedule.ts";
import { openFollowScheduler } from "./follow/scheduler.ts";
import { openHttp } from "./http.ts";
import { calendarFeed } from "./lookup/calendar-feed.ts";
import { undoneSteps } from "./newsroom/writing/undone-steps.ts";
import { openArchive } from "./open-archive.ts";
import { openDesk, registerDesk } from "./open-desk.ts";
import { openPeers } from "./open-peers.ts";
import { openStoreOf } from "./open-store.ts";
import { createModel } from "./parser/create-model.ts";
import { openStudio } from "./picture/drawing/studio.ts";
import type { Clock } from "./process/clock.ts";
import type { Config } from "./process/config.ts";
import type { Log } from "./process/log.ts";
import type { StartupError } from "./process/startup-error.ts";
import { createReload } from "./reload-archive.ts";
import { wordsFor } from "./wording/words.ts";

/** Of what is posted, sent or fetched without a question. An answer has the language of whoever asks. */
const UNASKED_LOCALE = "en";

export type Bot = {
  /**
   * Posts what is due, writes to those who follow, and keeps agendas true, as the clock does each minute. Where there are several processes it
   * resolves when all of them have done what was due.
   */
  readonly tick: () => Promise<void>;
  /** Lets running deliveries end, then closes connection and store. */
  readonly stop: () => Promise<void>;
  /**
   * Resolves when this process can only stop: Discord lets it in no longer. With why, and with the exit code.
   */
  readonly ended: Promise<StartupError>;
};

/**
 * Throws a StartupError for a broken archive, with a line for each fault, and for what the store or Discord refuse. `pace`: of
 * requests, in the place of Discord's.
 */
export async function startBot(config: Config, token: string, clock: Clock, log: Log, pace?: Pace): Promise<Bot> {
  const startedAt = clock.now();
  const { loader, reloadable } = openArchive(config.dataDir);
  const words = wordsFor(UNASKED_LOCALE);

  const store = await openStoreOf(config, log);
  const client = createClient({ apiUrl: config.apiUrl, shards: config.shards, log });
  const connection = watchConnection(client, { token, apiUrl: config.apiUrl, log });
  const studio = openStudio();
  const inLane = scheduleRequests(client, { pace, permits: store.shared?.permits });
  const publisherIn = (lane: Parameters<typeof inLane>[0]) => createPublisher(inLane(lane), log, clock, studio.draw);
  const publisher = publisherIn("digests");
  const undone = () => undoneSteps(store.publications);
  const peers = await openPeers({ config, store, archive: reloadable.archive, undone, clock, log });
  const digests = await openDigestScheduler({
    archive: reloadable.archive,
    clock,
    publisher,
    render: renderOnce((digest) => digestPages(digest, reloadable.archive(), words, () => 0), markPage),
    point: (body, pointers) => withPointers(body, pointers, words),
    pauseNotice: (paused) => pauseNotice(paused, words),
    stores: store,
    undone,
    shared: peers?.of("digests"),
    report: (err, about) => log.error({ err, about }, "a digest could not be dealt with"),
  });
  await digests.record();
  const agendas = openAgendaScheduler({
    archive: reloadable.archive,
    clock,
    shared: peers && { ...peers.of("agendas"), hasServer: (guild) => client.guilds.cache.has(guild) },
    agendaChannel: createAgendaChannel(inLane("upkeep"), publisherIn("upkeep")),
    stores: store,
    render: {
      page: (standing, marker) => agendaPage(standing, reloadable.archive(), words, marker),
      content: (occasion) => scheduledEventContent(occasion, reloadable.archive(), words),
    },
    report: (err, about) => log.error({ err, about }, "an agenda could not be dealt with"),
  });
  const following = openFollowScheduler({
    archive: reloadable.archive,
    ledger: digests.ledger,
    shared: peers?.of("follows"),
    clock,
    dmChannel: createDmChannel(inLane("letters"), publisherIn("letters"), clock),
    render: (news, marker) => dmPages(news, reloadable.archive(), words, marker),
    stores: store,
    report: (err, about) => log.error({ err, about }, "a person could not be written to"),
  });
  const reload = createReload(reloadable, { digests, agendas, log });
  const desk = await openDesk({ config, loader, reloadable, reload, store, publisher, clock, log, words });
  const sweep = () =>
    store.sweep().catch((err: unknown) => log.error({ err }, "what is kept no longer could not be thrown away"));
  const tick = async () => {
    await Promise.all([digests.tick().then(following.tick), agendas.tick(), desk?.tick(), sweep()]);
  };

  const bot: BotContext = {
    archive: reloadable.archive,
    status: () =>
      botStatus(reloadable, { startedAt, version: packageJson.version, model: config.parser !== undefined }),
    digests: digests.service,
    follows: following.service,
    agendas: agendas.service,
    desk: desk?.scheduler.service,
    questionCache: createQuestionCache(store.questions, clock.now),
    inFlight: createInFlight(),
    draw: studio.draw,
    askModel: config.parser && createModel(config.parser, clock, log),
    commands: desk === undefined ? commands : [...commands, ...deskCommands],
    clock,
    log,
  };
  client.on(Events.InteractionCreate, (interaction) => route(interaction, bot));
  client.on(Events.MessageCreate, (message) => answerMessage(message, bot));
  onDeparture(client, (departure) => {
    void Promise.all([digests.departed(departure), agendas.departed(departure)]);
  });

  let minutes: Minutes | undefined;
  const pages = {
    health: () => ({
      connected: connection.isOpen(),
      ticking: minutes?.isTicking() ?? false,
      faults: reloadable.faults().length,
    }),
    calendar: (query: URLSearchParams) => calendarFeed(query, reloadable.archive(), words),
    words,
  };
  const http = await openHttp(config.port, pages, log);
  await connection.open();
  const application = client.application?.id ?? "";
  const registration = await tryRegistration(registerCommands(client.rest, application, commands), log);
  await tryRegistration(registerDesk(client, config.desk.channel, store.desk), log);
  const archive = reloadable.archive().events.size;
  log.info({ user: client.user?.tag, commands: registration, archive, zoneRules: process.versions.tz }, "connected");

  const stopWatching = watchFolder(config.dataDir, reload);
  // Before the first tick, which may have thousands of letters to send: what falls due meanwhile does not wait for it.
  minutes = everyMinute(tick, log);
  peers?.start();
  await tick();

  return {
    async tick() {
      await tick();
      await peers?.settled();
    },
    ended: connection.refused,
    async stop() {
      stopWatching();
      await minutes?.stop();
      await peers?.end();
      await Promise.all([digests.end(), agendas.end(), following.end(), desk?.end()]);
      http?.close();
      await studio.close();
      // discord.js takes its own end for a lost connection that it will make again, and says so.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
      await store.close();
      log.info({ day: utcDayOf(clock.now()) }, "stopped");
    },
  };
}
