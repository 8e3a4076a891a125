import type { APIMessage } from "discord-api-types/v10";
import type { PageChannel, Snapshot } from "../../protocol.ts";
import { thisReader } from "../markdown/reader.ts";
import { formatFullTime } from "../markdown/timestamp.ts";
import { wordsMark } from "../message/mark.ts";
import { nameOf, titleOf } from "../state/directory.ts";
import { writeLink } from "../state/message-link.ts";
import type { PageSession } from "../state/session.ts";
import { drawnMessage } from "./jump.ts";
import { pngOf } from "./picture.ts";

/**
 * The address that opens the page at a message: as the person who copied it, and where there is a bar of days, on its day. What is
 * founded anew there has other ids, so that the link also knows what the message says.
 */
function linkTo(message: APIMessage, { time }: Snapshot): string {
  const { id, channel_id: channel } = message;
  const query = new URLSearchParams(location.search);
  if (time) query.set("day", time.day);
  const search = query.size === 0 ? "" : `?${query}`;
  return `${location.origin}/${search}#${writeLink({ channel, message: id, ...(time ? { mark: wordsMark(message) } : {}) })}`;
}

/** Puts the link of a message where it can be pasted from; one that cannot be put there is told. */
export async function copyLink(message: APIMessage, session: PageSession): Promise<void> {
  const { snapshot } = session.state;
  if (!snapshot) return;
  const link = linkTo(message, snapshot);
  const isCopied = await navigator.clipboard.writeText(link).then(
    () => true,
    () => false,
  );
  if (isCopied) session.tellBriefly("The link is copied.");
  else session.tell(`The link could not be copied. It is ${link}`);
}

/** Saves a message as a PNG; where that cannot be, it is told. */
export async function savePicture(message: APIMessage, session: PageSession): Promise<void> {
  const { snapshot } = session.state;
  const article = drawnMessage(document.body, message.id);
  if (!snapshot || !article) return;
  const picture = await pngOf(article, footOf(message, snapshot)).catch(() => undefined);
  if (!picture) return session.tell("Your browser could not make a picture of this message.");
  const address = URL.createObjectURL(picture);
  const channel = channelWith(message, snapshot)?.name ?? "";
  const link = document.createElement("a");
  link.href = address;
  link.download = `${[nameOf(message.author), channel, toldAt(message).slice(0, 10)].map(slug).join("-")}.png`;
  link.click();
  URL.revokeObjectURL(address);
}

function channelWith({ channel_id }: APIMessage, { channels }: Snapshot): PageChannel | undefined {
  return channels.find(({ id }) => id === channel_id);
}

/** Who told it, where and when. */
function footOf(message: APIMessage, snapshot: Snapshot): string {
  const channel = channelWith(message, snapshot);
  const place = channel === undefined || channel.kind === "dm" ? "" : ` in ${titleOf(channel)}`;
  const told = Date.parse(toldAt(message)) / 1000;
  return `${nameOf(message.author)}${place} · as told on ${formatFullTime(told, thisReader())}`;
}

/** When somebody last wrote what it says: a picture is no fresher than that. Of a forward, when the copy was written. */
function toldAt({ timestamp, edited_timestamp: edited, message_snapshots: copies }: APIMessage): string {
  const [copy] = copies ?? [];
  return copy ? (copy.message.edited_timestamp ?? copy.message.timestamp) : (edited ?? timestamp);
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
}
