import type { APIMessage } from "discord-api-types/v10";
import type { Snapshot } from "../../protocol.ts";
import { thisReader } from "../markdown/reader.ts";
import { formatFullTime } from "../markdown/timestamp.ts";
import { wordsMark } from "../message/mark.ts";
import { nameOf, titleOf } from "../state/directory.ts";
import { writeLink } from "../state/message-link.ts";
import { drawnMessage } from "./jump.ts";
import { pictureOf } from "./picture.ts";

/**
 * The address that opens the page at a message: as the person who copied it, and where there is a bar of days, on its day. What is
 * founded anew there has other ids, so that the link also knows what the message says.
 */
export function linkTo(message: APIMessage, { time }: Snapshot): string {
  const { id, channel_id: channel } = message;
  const query = new URLSearchParams(location.search);
  if (time) query.set("day", time.day);
  const search = query.size === 0 ? "" : `?${query}`;
  return `${location.origin}/${search}#${writeLink({ channel, message: id, ...(time ? { mark: wordsMark(message) } : {}) })}`;
}

/** Saves a message as a PNG. Rejects for one that is not drawn now, and like `pictureOf`. */
export async function savePicture(message: APIMessage, snapshot: Snapshot): Promise<void> {
  const article = drawnMessage(document.body, message.id);
  if (!article) throw new Error("the message is not drawn");
  const channel = snapshot.channels.find(({ id }) => id === message.channel_id);
  const place = channel === undefined || channel.kind === "dm" ? "" : ` in ${titleOf(channel)}`;
  const told = Date.parse(toldAt(message)) / 1000;
  const foot = `${nameOf(message.author)}${place} · as told on ${formatFullTime(told, thisReader())}`;
  const address = URL.createObjectURL(await pictureOf(article, foot));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${[nameOf(message.author), channel?.name ?? "", toldAt(message).slice(0, 10)].map(slug).join("-")}.png`;
  link.click();
  URL.revokeObjectURL(address);
}

/** When somebody last wrote what it says: a picture is no fresher than that. Of a forward, when the copy was written. */
function toldAt({ timestamp, edited_timestamp: edited, message_snapshots: copies }: APIMessage): string {
  const [copy] = copies ?? [];
  return copy ? (copy.message.edited_timestamp ?? copy.message.timestamp) : (edited ?? timestamp);
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
}
