// A few lines for the operators' channel.
import type { AlarmNews } from "../../../alarms/watch.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";

export function alarmMessage(news: readonly AlarmNews[], more: number, words: Words): string {
  const lines = news.map(({ alarm: { name, subject, figure }, over }) => {
    const say = over ? words.alarmsOver : words.alarms;
    return `${over ? "✅" : "⚠️"} ${say[name]({ subject: plain(subject), figure })}`;
  });
  return [...lines, ...(more === 0 ? [] : [`-# ${words.alarmMessage.more({ more })}`])].join("\n");
}
