// One connection: what the client sends, and the close code for what it may not send. Source: Discord's pages on the
// gateway, opcodes and close codes.
import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import * as z from "zod";
import { areKnown, arePrivileged } from "./intents.ts";
import type { GatewaySession, Identity } from "./session.ts";

/** How often a client has to send one; milliseconds. */
const HEARTBEAT_MS = 41_250;

const Sent = z.object({ op: z.int(), d: z.unknown().optional() });
const Identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({}),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** What clients send besides heartbeats, identify and resume. Nothing of it changes anything here. */
const WITHOUT_EFFECT: readonly number[] = [
  Op.PresenceUpdate,
  Op.VoiceStateUpdate,
  Op.RequestGuildMembers,
  Op.RequestSoundboardSounds,
];

/** What a connection needs of the gateway. */
export type Registry = {
  readonly token: string;
  /** Whether intents that are to be switched on in the developer portal are switched on. */
  readonly allowsPrivileged: boolean;
  readonly begin: (identity: Identity, socket: WebSocket) => GatewaySession;
  readonly find: (id: string) => GatewaySession | undefined;
  readonly resume: (session: GatewaySession, sequence: number, socket: WebSocket) => void;
  readonly end: (session: GatewaySession, forGood: boolean) => void;
  readonly beat: (socket: WebSocket) => void;
  /** Called with all that a client sends. */
  readonly note: (op: number, data: unknown) => void;
};

export function attend(socket: WebSocket, registry: Registry): void {
  let session: GatewaySession | undefined;
  // After an invalid session (op 9) the client may identify or resume over the same connection.
  const isOpen = () => session?.socket === socket;
  send(socket, Op.Hello, { heartbeat_interval: HEARTBEAT_MS });
  socket.on("error", () => socket.terminate());
  socket.on("close", (code) => {
    // A client that closes with 1000 or 1001 ends its session; any other end may be resumed.
    if (session !== undefined && isOpen()) registry.end(session, code === 1000 || code === 1001);
  });
  socket.on("message", (bytes) => {
    const sent = Sent.safeParse(parsePayload(String(bytes)));
    if (!sent.success) return socket.close(Close.DecodeError, "Error while decoding payload.");
    const { op, d } = sent.data;
    registry.note(op, d);
    if (op === Op.Heartbeat) {
      send(socket, Op.HeartbeatAck);
      return registry.beat(socket);
    }
    if (op === Op.Identify || op === Op.Resume) {
      if (isOpen()) return socket.close(Close.AlreadyAuthenticated, "Already authenticated.");
      session = op === Op.Identify ? identify(socket, d, registry) : resume(socket, d, registry);
      return undefined;
    }
    if (!WITHOUT_EFFECT.includes(op)) return socket.close(Close.UnknownOpcode, "Unknown opcode.");
    if (!isOpen()) return socket.close(Close.NotAuthenticated, "Not authenticated.");
    return undefined;
  });
}

function identify(socket: WebSocket, data: unknown, registry: Registry): GatewaySession | undefined {
  const parsed = Identify.safeParse(data);
  if (!parsed.success) return void socket.close(Close.DecodeError, "Error while decoding payload.");
  const { token, intents, shard = [0, 1] } = parsed.data;
  if (!isOwnToken(token, registry)) return void socket.close(Close.AuthenticationFailed, "Authentication failed.");
  if (shard[0] < 0 || shard[0] >= shard[1]) return void socket.close(Close.InvalidShard, "Invalid shard.");
  if (!areKnown(intents)) return void socket.close(Close.InvalidIntents, "Invalid intent(s).");
  if (arePrivileged(intents) && !registry.allowsPrivileged)
    return void socket.close(Close.DisallowedIntents, "Disallowed intent(s).");
  return registry.begin({ intents, shard }, socket);
}

function resume(socket: WebSocket, data: unknown, registry: Registry): GatewaySession | undefined {
  const parsed = Resume.safeParse(data);
  if (!parsed.success) return void socket.close(Close.DecodeError, "Error while decoding payload.");
  const { token, session_id, seq } = parsed.data;
  if (!isOwnToken(token, registry)) return void socket.close(Close.AuthenticationFailed, "Authentication failed.");
  const session = registry.find(session_id);
  if (session !== undefined && seq > session.sequence) return void socket.close(Close.InvalidSeq, "Invalid seq.");
  if (session === undefined || !session.canReplay(seq)) return void send(socket, Op.InvalidSession, false);
  registry.resume(session, seq, socket);
  return session;
}

/** With the prefix that it has in requests too: not documented, but so oceanic.js sends it to Discord itself. */
function isOwnToken(given: string, { token }: Registry): boolean {
  return given === token || given === `Bot ${token}`;
}

export function send(socket: WebSocket, op: Op, data?: unknown): void {
  socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}

function parsePayload(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
