// The desk as a whole: what main starts, what the clock drives, what feeds deliver to, and what actions talk to.
import { createJobRunner } from "../../delivery/job-runner.ts";
import { iso } from "../../process/clock.ts";
import { inSlices } from "../../process/in-slices.ts";
import { morningPostSteps } from "../morning-post.ts";
import type { ReadableItem } from "../reading/item-reading.ts";
import { showAsks } from "./agreement.ts";
import { withoutReader } from "./change-lead.ts";
import { createDeskService, DESK_QUEUE } from "./create-service.ts";
import { deskPost, sendPosts } from "./desk-posts.ts";
import { draftTitle } from "./form-draft.ts";
import type { LeadHeadline } from "./lead.ts";
import { nextRevision, placeReading } from "./place-reading.ts";
import type { DeskPorts } from "./ports.ts";
import { finishPublished } from "./publish-draft.ts";
import type { DeskService } from "./service.ts";
import { showCards } from "./show-cards.ts";

/** The hour of the morning post, UTC. */
const MORNING_HOUR = 7;

/** A lead that nobody touched for so long is closed. Milliseconds. */
const EXPIRES_MS = 14 * 24 * 60 * 60_000;

export type DeskScheduler = {
  readonly service: DeskService;
  /** After a start, before anything else: finishes what a crash left half done. */
  resume(): Promise<void>;
  /** Reads items and puts them where they belong. The same item again changes nothing. Rejects when the store fails. */
  take(items: readonly ReadableItem[]): Promise<void>;
  /** Once a minute is right. */
  tick(): Promise<void>;
  end(): Promise<void>;
};

export function openDeskScheduler(ports: DeskPorts, feeds: DeskService["feeds"]): DeskScheduler {
  const jobs = createJobRunner(ports.report);
  const inTurn = (task: () => Promise<void>) => jobs.queue.run(DESK_QUEUE, task);
  // Discord may be slow: what is sent waits in a queue of its own, so that no press waits for it.
  const send = () =>
    jobs.guarded("the desk’s messages", () =>
      jobs.queue.run("desk messages", async () => {
        await showCards(ports);
        await showAsks(ports);
        await sendPosts(ports);
      }),
    );

  const tick = async () => {
    await jobs.guarded("the desk’s leads", () => inTurn(() => ageLeads(ports)));
    await jobs.guarded("the desk’s morning post", () => inTurn(() => postMorning(ports)));
    await send();
  };

  return {
    service: createDeskService(ports, jobs.queue, { show: () => void send(), feeds }),
    resume: () => inTurn(() => finishPublished((form) => draftTitle(form, ports.archive()), ports)),
    async take(items) {
      for (const item of items) await inTurn(() => takeItem(item, ports));
      if (items.length > 0) void send();
    },
    tick: jobs.once(tick),
    end: jobs.end,
  };
}

async function takeItem(item: ReadableItem, ports: DeskPorts): Promise<void> {
  const { stores, clock, read } = ports;
  const now = clock.now();
  const [leads, mentions] = [await stores.leads.all(), await stores.mentions.all()];
  const placed = placeReading(leadHeadline(item), read(item), { leads, mentions, now });
  for (const lead of placed.changed) await stores.leads.save(lead);
  if (placed.mention !== undefined) await stores.mentions.save(placed.mention);
}

function leadHeadline({ link, title, publisher, kind, language, published }: ReadableItem): LeadHeadline {
  const day = published === undefined ? {} : { published: iso(published) };
  return { link, title, publisher, kind, language, ...day };
}

/** What was put aside comes back; what nobody wanted ends. */
async function ageLeads({ stores, clock }: DeskPorts): Promise<void> {
  const now = clock.now();
  const at = iso(now);
  for (const lead of await stores.leads.all()) {
    if (lead.state === "later" && lead.until !== undefined && lead.until <= at) {
      await stores.leads.save(nextRevision({ ...lead, state: "open" }, now));
    } else if (lead.state !== "closed" && now - Date.parse(lead.changedAt) > EXPIRES_MS) {
      const expired = { ...withoutReader(lead), state: "closed", closed: { as: "expired", at } } as const;
      await stores.leads.save(nextRevision(expired, now));
    }
  }
}

async function postMorning(ports: DeskPorts): Promise<void> {
  const { stores, clock, archive, render } = ports;
  const at = iso(clock.now());
  const day = at.slice(0, 10);
  if (Number(at.slice(11, 13)) < MORNING_HOUR || (await stores.deskMarks.get("morning")) === day) return;
  const open = (await stores.leads.all()).filter((lead) => lead.state === "open").length;
  const post = await inSlices(morningPostSteps(archive(), day, await stores.snoozes.all(), open));
  const isEmpty = post.dueToday.length + post.dueTomorrow.length + post.stale.first.length + open === 0;
  const body = (marker: number) => render.morning(post, marker);
  if (!isEmpty) await stores.deskPosts.save(deskPost(`morning ${day}`, body, ports));
  await stores.deskMarks.save("morning", day);
}
