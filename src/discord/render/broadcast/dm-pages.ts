// A direct message to a person: their reminders, then what changed of what they follow, was → is.

import type { Archive } from "../../../archive/archive.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import { stateAsOf } from "../../../archive/history.ts";
import { utcDayOf } from "../../../core/context.ts";
import { type DigestItem, type Group, WITHOUT_CHANGE } from "../../../digest/digest.ts";
import { digestGroupOf } from "../../../digest/group.ts";
import { targetTitle } from "../../../follow/follower.ts";
import type { FollowNews, Reminding } from "../../../follow/news.ts";
import { changesTitle, withdrawnHeadline } from "../../../lookup/headline.ts";
import { describeBefore } from "../../../wording/describe-reason.ts";
import { describeStanding, describeState } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { sourceLine, statusLine, whenLines } from "../lines.ts";
import { assembleAll, type MessageBody } from "../message/card.ts";
import { capital, plain, stamp } from "../message/markdown.ts";
import { paginate } from "../message/pages.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { stopFollow } from "../settings/following-card.ts";
import { type BroadcastPart, broadcastPages, MAX_MESSAGES } from "./broadcast-pages.ts";
import { changePart } from "./digest-parts.ts";
import { quoteBlock } from "./digest-quotes.ts";
import { withdrawnPart } from "./withdrawn-block.ts";

/** Follows that are named, and get a button. */
const MAX_NAMED_FOLLOWS = 5;

type DmEntries = readonly { readonly item: DigestItem; readonly group: Group }[];

/** All messages of one telling. `marker(page)` is the component id by which a message is found again. */
export function dmPages(
  news: FollowNews,
  archive: Archive,
  words: Words,
  marker: (page: number) => number,
): readonly MessageBody[] {
  const { items, quotes, withdrawn, reminders, follows, user } = news;
  const today = utcDayOf(news.now);
  const entries = items.map((item) => ({ item, group: digestGroupOf(item, { past: false, today }) }));
  const reminded = reminders.map((reminding) => reminderPart(reminding, news, archive, words));
  const changed: readonly BroadcastPart[] = [
    ...withdrawn.map((item) => withdrawnPart(item, archive, words)),
    ...entries.map(({ item, group }) =>
      changePart(item, { group, since: undefined, today, named: true, summary: true }, archive, words),
    ),
    ...quotes.map(
      (item): BroadcastPart => ({ kind: "quote", text: quoteBlock(item, archive, words), quote: item.quote }),
    ),
  ];
  const [one, ...others] = follows.map(({ target }) => target);
  const topic = one?.kind === "topic" && others.length === 0 ? one.id : undefined;
  const actor = one?.kind === "actor" && others.length === 0 ? one.id : undefined;
  const most = MAX_MESSAGES - 1 + paginate(reminded.map(({ text }) => text)).length;
  const sentence = words.follow.atMost({ most });
  const pages = broadcastPages([...reminded, ...changed], { most, sentence, since: undefined, topic, actor }, words);
  const names = follows.map(({ target }) => targetTitle(target, archive));
  return assembleAll(
    {
      accent: PLAIN_ACCENT,
      heading: `## ${plain(dmTitle(entries, news, archive, words))}`,
      blocks: [],
      pages,
      footer: names.length === 0 ? words.remind.lists() : `${followsLine(names, words)} · /following`,
      actions: follows.slice(0, MAX_NAMED_FOLLOWS).map((follow) => stopFollow(follow, user, archive, words)),
    },
    marker,
    words,
  );
}

/** What changed, when something did; of quotes and remarks only that there are some. */
function dmTitle(entries: DmEntries, { quotes, withdrawn, now }: FollowNews, archive: Archive, words: Words): string {
  const changes = entries.filter(({ group }) => !WITHOUT_CHANGE.has(group));
  if (changes.length > 0) return changesTitle(changes, utcDayOf(now), archive, words);
  if (withdrawn.length > 0) return withdrawnHeadline(withdrawn, archive, words);
  return entries.length + quotes.length === 0 ? words.remind.title() : words.follow.whatChanged();
}

function followsLine(titles: readonly string[], { follow }: Words): string {
  const names = plain(titles.slice(0, MAX_NAMED_FOLLOWS).join(", "));
  const more = titles.length - MAX_NAMED_FOLLOWS;
  return more > 0 ? follow.youFollowAndMore({ names, more }) : follow.youFollow({ names });
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
  const { event: id } = reminding.reminder;
  const event = archive.events.get(id);
  const state = event && stateAsOf(event, undefined);
  const title = `**${plain(reminding.title ?? targetTitle({ kind: "event", id }, archive))}**`;
  const before = describeBefore(reminding.reminder.before, words);
  const { remind } = words;
  if (event === undefined || state === undefined || reminding.kind === "gone") {
    return `${title}\n${remind.endsGone({ before })}`;
  }
  const deciding = decidingDevelopment(event, undefined);
  const sources = sourceLine(deciding?.sources ?? [], archive, words);
  if (reminding.kind !== "due") {
    const ends = reminding.kind === "off" ? remind.endsOff({ before }) : remind.endsOver({ before });
    const stands =
      state.date === undefined
        ? remind.undated({ state: describeStanding(state, words) })
        : describeState(state, archive, words);
    return `${title}\n${ends}\n${plain(capital(stands))}\n${sources}`;
  }
  const { start, exact } = reminding;
  const begun = start <= now;
  const ago = stamp(start, "R");
  const day = begun ? remind.dayBegan : remind.dayBegins;
  const hour = begun ? remind.began : remind.begins;
  return [
    title,
    ...whenLines(state, archive, words, utcDayOf(now)),
    statusLine(state, archive, words, { today: utcDayOf(now), since: deciding?.known }),
    exact ? hour({ ago }) : day({ ago }),
    `-# ${begun ? remind.askedLate({ before }) : remind.asked({ before })}`,
    sources,
  ].join("\n");
}
