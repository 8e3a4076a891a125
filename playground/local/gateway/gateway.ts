// The gateway: HELLO, IDENTIFY, RESUME, heartbeats. Source: Discord's pages on the gateway, opcodes and close codes.
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { GatewayCloseCodes, GatewayOpcodes } from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import * as z from "zod";
import { IDS, TOKEN } from "../world/cast.ts";
import type { World } from "../world/world.ts";
import { announce } from "./announce.ts";
import { readsContent } from "./intents.ts";
import { guildCreateData, readyData, shardOf } from "./payloads.ts";
import { Session } from "./session.ts";

const HEARTBEAT = 41_250;

const Sent = z.object({ op: z.int(), d: z.unknown().optional() });
const Identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({}),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** `cut`: as a network does; `reconnect`: Discord asks for it (op 7); `invalid`: the session is over (op 9). */
export type Drop = "cut" | "reconnect" | "invalid";

export type Gateway = {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly drop: (how: Drop) => void;
  readonly ready: () => Promise<void>;
  readonly close: () => void;
};

export function createGateway(world: World): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const waiting = new Set<() => void>();
  const stopListening = world.happenings.listen((happening) => {
    for (const session of sessions.values()) announce(happening, session, world);
  });

  server.on("connection", (socket) => {
    let session: Session | undefined;
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT });
    socket.on("error", () => socket.terminate());
    socket.on("close", (code) => {
      if (session === undefined || session.socket !== socket) return;
      session.socket = undefined;
      // A client that closes with 1000 or 1001 ends its session; any other end may be resumed.
      if (code === 1000 || code === 1001) sessions.delete(session.id);
      countOpen();
    });
    socket.on("message", (bytes) => {
      const sent = Sent.safeParse(parseJson(String(bytes)));
      if (!sent.success) return socket.close(GatewayCloseCodes.DecodeError, "Error while decoding payload.");
      const { op, d } = sent.data;
      if (op === GatewayOpcodes.Heartbeat) return send(socket, GatewayOpcodes.HeartbeatAck);
      if (op === GatewayOpcodes.Identify) session = identify(socket, d) ?? session;
      else if (op === GatewayOpcodes.Resume) session = resume(socket, d) ?? session;
      else if (session === undefined) socket.close(GatewayCloseCodes.NotAuthenticated, "Not authenticated.");
    });
  });

  function identify(socket: WebSocket, data: unknown): Session | undefined {
    const parsed = Identify.safeParse(data);
    if (!parsed.success) return void socket.close(GatewayCloseCodes.DecodeError, "Error while decoding payload.");
    const { token, intents, shard = [0, 1] } = parsed.data;
    if (token !== TOKEN) return void socket.close(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
    if (shard[0] >= shard[1]) return void socket.close(GatewayCloseCodes.InvalidShard, "Invalid shard.");
    const session = new Session({ intents, shard }, socket);
    sessions.set(session.id, session);
    world.readsContent = readsContent(intents);
    session.dispatch("READY", readyData(session.id, world, shard));
    if (shardOf(IDS.guild, shard[1]) === shard[0]) session.dispatch("GUILD_CREATE", guildCreateData(world));
    countOpen();
    return session;
  }

  function resume(socket: WebSocket, data: unknown): Session | undefined {
    const parsed = Resume.safeParse(data);
    if (!parsed.success) return void socket.close(GatewayCloseCodes.DecodeError, "Error while decoding payload.");
    const { token, session_id, seq } = parsed.data;
    if (token !== TOKEN) return void socket.close(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
    const session = sessions.get(session_id);
    if (session === undefined || !session.canReplay(seq))
      return void send(socket, GatewayOpcodes.InvalidSession, false);
    session.resume(seq, socket);
    countOpen();
    return session;
  }

  function countOpen(): void {
    const before = world.sessionsOpen;
    world.sessionsOpen = [...sessions.values()].filter(({ socket }) => socket !== undefined).length;
    if (before === 0 && world.sessionsOpen > 0) world.happenings.tell({ kind: "bot", online: true });
    if (before > 0 && world.sessionsOpen === 0) world.happenings.tell({ kind: "bot", online: false });
    if (world.sessionsOpen === 0) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  return {
    upgrade: (request, socket, head) =>
      server.handleUpgrade(request, socket, head, (connection) => server.emit("connection", connection, request)),
    drop(how) {
      for (const session of [...sessions.values()]) {
        const { socket } = session;
        if (how === "invalid") sessions.delete(session.id);
        if (socket === undefined) continue;
        if (how === "reconnect") send(socket, GatewayOpcodes.Reconnect, null);
        else if (how === "invalid") send(socket, GatewayOpcodes.InvalidSession, false);
        if (how !== "cut") continue;
        session.socket = undefined;
        socket.terminate();
      }
      countOpen();
    },
    ready: () => (world.sessionsOpen > 0 ? Promise.resolve() : new Promise((resolve) => void waiting.add(resolve))),
    close() {
      stopListening();
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

function send(socket: WebSocket, op: GatewayOpcodes, data?: unknown): void {
  socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
