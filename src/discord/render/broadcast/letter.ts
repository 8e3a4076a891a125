// A direct message to a person: their reminders, then what changed of what they follow, was → is.

import type { Archive } from "../../../archive/archive.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import { knownOn, stateAsOf } from "../../../archive/history.ts";
import type { FollowNews, Reminding } from "../../../follow/news.ts";
import { targetTitle } from "../../../follow/target.ts";
import { describeBefore } from "../../../wording/describe-follow.ts";
import { describeState } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { sourceLine, statusLine, whenLines } from "../lines.ts";
import { assembleAll, type MessageBody } from "../message/card.ts";
import { plain, stamp } from "../message/markdown.ts";
import { paginate } from "../message/pages.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { stopFollow } from "../settings/following.ts";
import { changePart } from "./digest.ts";
import { quoteBlock } from "./digest-quotes.ts";
import { type BroadcastPart, MOST_MESSAGES, messageSheets } from "./message-sheets.ts";

/** Follows that are named, and get a button. */
const NAMED = 5;

/** All pages of a letter. `marker(page)` is the component id by which a page is found again. */
export function letterPages(
  news: FollowNews,
  archive: Archive,
  words: Words,
  marker: (page: number) => number,
): readonly MessageBody[] {
  const { items, quotes, reminders, follows, user } = news;
  const reminded = reminders.map((reminding) => reminderPart(reminding, news, archive, words));
  const changed: readonly BroadcastPart[] = [
    ...items.map((item) => changePart(item, archive, words)),
    ...quotes.map(
      (item): BroadcastPart => ({ kind: "quote", text: quoteBlock(item, archive, words), quote: item.quote }),
    ),
  ];
  const [one, ...others] = follows.map(({ target }) => target);
  const topic = one?.kind === "topic" && others.length === 0 ? one.id : undefined;
  const actor = one?.kind === "actor" && others.length === 0 ? one.id : undefined;
  const most = MOST_MESSAGES - 1 + paginate(reminded.map(({ text }) => text)).length;
  const sentence = `I write at most ${most} messages at a time.`;
  const sheets = messageSheets([...reminded, ...changed], { most, sentence, since: undefined, topic, actor }, words);
  const names = follows.map(({ target }) => targetTitle(target, archive));
  return assembleAll(
    {
      accent: PLAIN_ACCENT,
      heading: changed.length === 0 ? "## Reminder" : "## What changed",
      blocks: [],
      sheets,
      footer:
        names.length === 0
          ? "/following lists and stops your reminders"
          : `You follow ${plain(names.slice(0, NAMED).join(", "))}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ""} · /following`,
      orders: follows.slice(0, NAMED).map((follow) => stopFollow(follow, user, archive, words)),
    },
    marker,
    words,
  );
}

function reminderPart(reminding: Reminding, news: FollowNews, archive: Archive, words: Words): BroadcastPart {
  const { event } = reminding.reminder;
  const text = dueReminderBlock(reminding, news, archive, words);
  const about = archive.events.has(event)
    ? { about: { event, title: targetTitle({ kind: "event", id: event }, archive) } }
    : {};
  return { kind: "frame", text, ...about };
}

function dueReminderBlock(reminding: Reminding, { now }: FollowNews, archive: Archive, words: Words): string {
  const { event: id, before } = reminding.reminder;
  const event = archive.events.get(id);
  const state = event && stateAsOf(event, undefined);
  const title = `**${plain(targetTitle({ kind: "event", id }, archive))}**`;
  const asked = `you asked to be reminded ${describeBefore(before, words)}`;
  if (event === undefined || state === undefined || reminding.kind === "gone") {
    return `${title}\nIt is no longer in the archive, so your reminder ${describeBefore(before, words)} ends.`;
  }
  const basis = decidingDevelopment(event, undefined);
  const sources = sourceLine(basis?.sources ?? [], archive, words);
  if (reminding.kind !== "due") {
    const ends = reminding.kind === "off" ? "It was called off" : "It has begun before a reminder could come";
    return `${title}\n${ends}, so your reminder ${describeBefore(before, words)} ends.\n${plain(describeState(state, archive, words))}\n${sources}`;
  }
  const { start, exact } = reminding;
  const begun = start <= now;
  const when = exact
    ? `${begun ? "It began" : "It begins"} ${stamp(start, "R")}.`
    : `${begun ? "Its day began" : "Its day begins"} ${stamp(start, "R")}; no hour is named.`;
  return [
    title,
    ...whenLines(state, archive, words, new Date(now).toISOString().slice(0, 10)),
    statusLine(state, archive, words, basis && knownOn(basis)),
    when,
    `-# ${begun ? "This comes late: " : ""}${asked}`.replace("-# you", "-# You"),
    sources,
  ].join("\n");
}
