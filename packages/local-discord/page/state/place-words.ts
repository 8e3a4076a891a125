import type { PageChannel } from "../../protocol.ts";
import { titleOf } from "./directory.ts";

type Kind = PageChannel["kind"];
type Place = Pick<PageChannel, "kind" | "name" | "topic" | "isArchived" | "isLocked">;

/** What a screen reader says after the name in the list. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  text: "text channel",
  announcement: "announcement channel",
  thread: "thread",
  "private-thread": "private thread",
  dm: "direct message",
  elsewhere: "conversation without the bot",
};

/** What stands over the oldest message of a place, a sentence each; `bot` is its name. */
export function openingOf(channel: Place, bot: string): readonly string[] {
  const title = titleOf(channel);
  const topic = channel.topic ? [`Topic: ${channel.topic}`] : [];
  switch (channel.kind) {
    case "text":
      return [`This is where ${title} begins.`, ...topic];
    case "announcement":
      return [
        `This is where ${title} begins. What is published here reaches every server that follows this channel.`,
        ...topic,
      ];
    case "thread":
      return [`This is where the thread ${title} begins.`];
    case "private-thread":
      return [
        `This is where the private thread ${title} begins.`,
        "Only those who were added to it see it, and who manages threads. Threads, at the top, shows who is in it.",
      ];
    case "dm":
      return [`This is where your direct messages with ${title} begin. Nobody else reads them.`];
    case "elsewhere":
      return [
        `This is where your conversation with ${title} begins. ${bot} is not part of it.`,
        "The commands that you installed for yourself work here all the same.",
      ];
  }
}

/** What stands beside the name of a place at the top. */
export function subtitleOf({ kind, topic, isArchived, isLocked }: Place, bot: string): string {
  if (kind === "thread" || kind === "private-thread")
    return archivedWords(KIND_WORDS[kind], isArchived === true, isLocked === true);
  return kind === "elsewhere" ? `without ${bot}` : (topic ?? "");
}

function archivedWords(thread: string, isArchived: boolean, isLocked: boolean): string {
  if (!isArchived) return isLocked ? `${thread}, locked` : thread;
  return isLocked ? "archived and locked" : "archived: whoever writes brings it back";
}

/** How to begin in a place where nothing was said yet. */
export function hintOf(kind: Kind): string {
  return kind === "dm" ? "Ask in your own words, or type / for the commands." : "Type / for the commands.";
}

/** Discord's numbers for where a command is used: a server, the bot's direct messages, other direct messages. */
export const CONTEXTS: Readonly<Record<Kind, 0 | 1 | 2>> = {
  text: 0,
  announcement: 0,
  thread: 0,
  "private-thread": 0,
  dm: 1,
  elsewhere: 2,
};

/** “a day without messages”; `minutes` are as many as Discord has a choice of: an hour, one day, three, or seven. */
export function silenceWords(minutes: number): string {
  const hours = minutes / 60;
  if (hours === 1) return "an hour without messages";
  return hours === 24 ? "a day without messages" : `${hours / 24} days without messages`;
}
