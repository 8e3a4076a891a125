// Composition: archive → store → discord → digests, from values to a running bot that can be stopped.

import { Events } from "discord.js";
import { commands, deskCommands } from "../commands/index.ts";
import packageJson from "../package.json" with { type: "json" };
import type { Archive } from "./archive/archive.ts";
import { watchFolder } from "./archive/files/watch.ts";
import type { Consider } from "./core/considered.ts";
import { type BotContext, utcDayOf } from "./core/context.ts";
import { createInFlight } from "./core/in-flight.ts";
import { createQuestionCache } from "./core/question-cache.ts";
import { botStatus } from "./core/status.ts";
import type { Pace } from "./delivery/request-scheduler.ts";
import { renderOnce } from "./digest/render-once.ts";
import { openDigestScheduler } from "./digest/scheduler.ts";
import { createClient } from "./discord/client.ts";
import { watchConnection } from "./discord/connection.ts";
import { answerMessage } from "./discord/direct-messages.ts";
import { createPublisher } from "./discord/publisher.ts";
import { registerCommands, tryRegistration } from "./discord/register.ts";
import { digestPages } from "./discord/render/broadcast/digest-pages.ts";
import { markPage } from "./discord/render/broadcast/mark-page.ts";
import { pauseNotice } from "./discord/render/broadcast/pause-notice.ts";
import { withPointers } from "./discord/render/broadcast/pointers.ts";
import { scheduleRequests } from "./discord/request-lanes.ts";
import { route } from "./discord/router.ts";
import { everyMinute, type Minutes } from "./discord/schedule.ts";
import { openForgetting } from "./forgetting.ts";
import { withdrawalsIn } from "./ledger/withdrawals.ts";
import { rehearseSteps } from "./lookup/rehearse.ts";
import { undoneRecords } from "./newsroom/writing/undone-records.ts";
import { openAgendas } from "./open-agendas.ts";
import { openArchive } from "./open-archive.ts";
import { openDesk, registerDesk } from "./open-desk.ts";
import { openFollows } from "./open-follows.ts";
import { openHttp } from "./open-http.ts";
import { openMetrics } from "./open-metrics.ts";
import { openPeers } from "./open-peers.ts";
import { openStoreOf } from "./open-store.ts";
import { createModel } from "./parser/create-model.ts";
import { openStudio } from "./picture/drawing/studio.ts";
import type { Clock } from "./process/clock.ts";
import type { Config } from "./process/config.ts";
import { inSlices } from "./process/in-slices.ts";
import type { Log } from "./process/log.ts";
import type { StartupError } from "./process/startup-error.ts";
import { createReload } from "./reload-archive.ts";
import type { RunningDesk } from "./run-desk.ts";
import { unreadableRecord } from "./store/shelf.ts";
import { watchOver } from "./watch-over.ts";
import { wordsFor } from "./wording/words.ts";

/** Of what is posted, sent or fetched without a question. An answer has the language of whoever asks. */
const UNASKED_LOCALE = "en";

export type Bot = {
  /**
   * Posts what is due, writes to those who follow, and keeps agendas true, as the clock does each minute. Where there are several processes it
   * resolves when all of them have done what was due.
   */
  readonly tick: () => Promise<void>;
  readonly archive: () => Archive;
  readonly desk: RunningDesk | undefined;
  /** Reads the archive again, as it does by itself when a file has changed; resolves when the new one answers. */
  readonly reload: () => Promise<void>;
  /** Lets running deliveries end, then closes connection and store. */
  readonly stop: () => Promise<void>;
  /**
   * Resolves when this process can only stop: Discord lets it in no longer, or ticks have stalled. With why, and with the exit code.
   */
  readonly ended: Promise<StartupError>;
};

/** In the place of Discord's limit, `pace` for requests; of the machine's clock, `minutes` for ticks. `consider`: told of how answers come about. */
type More = { readonly pace?: Pace | undefined; readonly minutes?: typeof everyMinute; readonly consider?: Consider };

/** Throws a StartupError for a broken archive, with a line for each fault, and for what the store or Discord refuse. */
export async function startBot(config: Config, token: string, clock: Clock, log: Log, more: More = {}): Promise<Bot> {
  const startedAt = clock.now();
  const { loader, reloadable, knownEntries, save } = openArchive(config, clock, log);
  const words = wordsFor(UNASKED_LOCALE);
  const { publicUrl } = config.http;

  const store = await openStoreOf(config, log, knownEntries);
  const client = createClient({ apiUrl: config.apiUrl, shards: config.shards, log });
  const connection = watchConnection(client, { token, apiUrl: config.apiUrl, log });
  const studio = openStudio();
  const { metrics, prometheus } = await openMetrics(config.http, client);
  const inLane = scheduleRequests(client, { pace: more.pace, permits: store.shared?.permits });
  const publisherIn = (lane: Parameters<typeof inLane>[0]) => createPublisher(inLane(lane), log, clock, studio.draw);
  const [publisher, upkeep] = [publisherIn("digests"), publisherIn("upkeep")];
  const undone = () => undoneRecords(store.publications);
  const peers = await openPeers({ config, store, archive: reloadable.archive, undone, clock, log });
  const watch = watchOver({
    ...{ config, client, poster: inLane("upkeep"), isOpen: connection.isOpen, metrics, clock, log, words },
    archiveFaults: () => reloadable.faults().length,
    feeds: () => desk?.scheduler.service.feeds,
  });
  const digests = await openDigestScheduler({
    archive: reloadable.archive,
    clock,
    ...{ publisher, afterwards: upkeep },
    render: renderOnce((digest) => digestPages(digest, reloadable.archive(), words, () => 0, publicUrl), markPage),
    point: (body, pointers) => withPointers(body, pointers, words),
    pauseNotice: (paused) => pauseNotice(paused, words),
    ...{ stores: store, undone, shared: peers?.of("digests") },
    ...{ attempted: watch.attempted, unpublished: watch.unpublished, report: watch.digestFault },
  }).catch(unreadableRecord);
  await digests.record();
  const agendas = openAgendas({
    client,
    poster: inLane("upkeep"),
    publisher: upkeep,
    ...{ archive: reloadable.archive, store, shared: peers?.of("agendas"), clock, log, metrics, words },
  });
  const following = openFollows({
    poster: inLane("letters"),
    publisher: publisherIn("letters"),
    ...{ archive: reloadable.archive, ledger: digests.ledger, store, shared: peers?.of("follows") },
    ...{ clock, log, metrics, words },
  });
  const reload = createReload(reloadable, { digests, agendas, save: () => save(digests.ledger()), log });
  const desk = await openDesk({ config, loader, reloadable, reload, store, publisher, clock, log, words });
  const forgetting = openForgetting({ client, isOpen: connection.isOpen, store, digests, agendas, clock, log });
  const work = () =>
    Promise.all([digests.tick().then(following.tick), agendas.tick(), desk?.tick(), forgetting.tick()]);
  const tick = async () => {
    await Promise.all([peers === undefined ? work() : peers.unlessOutdated(work), watch.tick()]);
  };

  const bot: BotContext = {
    archive: reloadable.archive,
    withdrawals: () => withdrawalsIn(digests.ledger()),
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
    metrics,
    ...{ publicUrl, consider: more.consider },
  };
  client.on(Events.InteractionCreate, (interaction) => route(interaction, bot));
  client.on(Events.MessageCreate, (message) => answerMessage(message, bot));

  let minutes: Minutes | undefined;
  const http = await openHttp(config.http, {
    ...bot,
    ...{ reloadable, ledger: digests.ledger, store, prometheus, load: inLane.load, words, locale: UNASKED_LOCALE },
    isConnected: connection.isOpen,
    isTicking: () => minutes?.isTicking(),
    feeds: async () => desk?.scheduler.service.feeds() ?? [],
    ...{ alarms: watch.standing, jobs: peers?.depth },
  });
  // Nobody asks anything before it is connected, and Discord takes its time.
  const rehearsal = inSlices(rehearseSteps(reloadable.archive(), utcDayOf(clock.now()), words));
  await Promise.all([connection.open(), rehearsal]);
  const application = client.application?.id ?? "";
  const registration = await tryRegistration(registerCommands(client.rest, application, commands), log);
  await tryRegistration(registerDesk(client, config.desk.channel, store.desk), log);
  const archive = reloadable.archive().events.size;
  log.info({ user: client.user?.tag, commands: registration, archive, zoneRules: process.versions.tz }, "connected");

  const stopWatching = watchFolder(config.dataDir, reload);
  // Before the first tick, which may have thousands of letters to send: what falls due meanwhile does not wait for it.
  minutes = (more.minutes ?? everyMinute)(tick, log);
  peers?.start();
  await tick();

  return {
    async tick() {
      await tick();
      await peers?.settled();
    },
    archive: reloadable.archive,
    desk,
    reload,
    ended: Promise.race([connection.refused, minutes.stalled]),
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
