// One gateway session: it outlives its connection for a while, so that it can be resumed.
import { randomBytes } from "node:crypto";
import type { WebSocket } from "ws";

/** What a client said when it identified itself: its intents, and which shard of how many it is. */
export type Identity = { readonly intents: number; readonly shard: readonly [number, number] };

/** As many events are kept for a replay. */
const MAX_REPLAYED = 1_000;

export class GatewaySession {
  readonly id = randomBytes(16).toString("hex");
  readonly identity: Identity;
  socket: WebSocket | undefined;
  readonly #note: (type: string, data: unknown) => void;
  #sequence = 0;
  readonly #sent: { readonly s: number; readonly text: string }[] = [];

  /** `note` is called with each event that is sent. */
  constructor(identity: Identity, socket: WebSocket, note: (type: string, data: unknown) => void) {
    this.identity = identity;
    this.#note = note;
    this.socket = socket;
  }

  /** Of the event that was sent last. */
  get sequence(): number {
    return this.#sequence;
  }

  dispatch(type: string, data: unknown): void {
    this.#sequence += 1;
    const text = JSON.stringify({ op: 0, t: type, s: this.#sequence, d: data });
    this.#sent.push({ s: this.#sequence, text });
    if (this.#sent.length > MAX_REPLAYED) this.#sent.shift();
    this.#note(type, data);
    this.socket?.send(text);
  }

  /** Whether everything after `sequence` can still be sent again. */
  canReplay(sequence: number): boolean {
    const oldest = this.#sent[0]?.s ?? 1;
    return sequence >= oldest - 1;
  }

  /** Sends what came after `sequence` over a new connection. */
  resume(sequence: number, socket: WebSocket): void {
    this.socket = socket;
    for (const { s, text } of this.#sent) if (s > sequence) socket.send(text);
    this.dispatch("RESUMED", {});
  }
}
