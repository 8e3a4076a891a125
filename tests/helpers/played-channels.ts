// Channels that the local Discord does not have, as many as a test wants: messages by nonce, and their history.
import type { Interceptor } from "@attache/local-discord";

/** Discord remembers a nonce for “a few minutes”. */
const NONCE_MEMORY_MS = 3 * 60_000;

type PlayedMessage = { readonly id: string; readonly nonce: string; readonly at: number; readonly body: object };

export type PlayedChannels = {
  readonly interceptor: Interceptor;
  readonly messages: ReadonlyMap<string, readonly PlayedMessage[]>;
  /** When each request came that counts towards the global limit, in milliseconds of the machine. */
  readonly requests: readonly number[];
};

export const playedChannel = (number: number) => `4${String(number).padStart(17, "0")}`;

/**
 * `author`: of all messages; `now`: by which nonces are forgotten, milliseconds since 1970. A message is stored as the request comes, so whoever
 * dies over it does not know.
 */
export function playChannels(author: string, now: () => number): PlayedChannels {
  const messages = new Map<string, PlayedMessage[]>();
  const requests: number[] = [];
  let made = 0;
  const post = (channel: string, body: object) => {
    const { nonce = "" } = body as { nonce?: string };
    const there = messages.get(channel) ?? [];
    messages.set(channel, there);
    const same = there.find((one) => one.nonce === nonce && now() - one.at < NONCE_MEMORY_MS);
    if (same !== undefined) return same;
    const message = { id: `5${String(++made).padStart(17, "0")}`, nonce, at: now(), body };
    there.push(message);
    return message;
  };
  const asMessage = ({ id, body }: PlayedMessage) => ({ ...body, id, author: { id: author } });

  return {
    messages,
    requests,
    interceptor: ({ method, path, body }, phase) => {
      if (phase !== "before") return undefined;
      if (!/^\/(?:interactions|webhooks|gateway)/.test(path)) requests.push(performance.now());
      const [, channel, rest] = /^\/channels\/(4\d{17})(\/messages)?$/.exec(path) ?? [];
      if (channel === undefined) return undefined;
      if (rest === undefined)
        return { status: 200, body: { id: channel, type: 0, guild_id: channel, name: "digests" } };
      if (method === "POST") return { status: 200, body: asMessage(post(channel, Object(body))) };
      return { status: 200, body: (messages.get(channel) ?? []).toReversed().slice(0, 100).map(asMessage) };
    },
  };
}
