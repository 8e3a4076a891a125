// The gateway: its sessions, who is told what, and what tests do to it.
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { GatewayCloseCodes, GatewayOpcodes } from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import type { World } from "../world/world.ts";
import { announce } from "./announce.ts";
import { attend, type Registry, send } from "./connection.ts";
import { readsContent, wants } from "./intents.ts";
import { noteDispatch, noteSent } from "./note-payload.ts";
import { guildCreateData, readyData, shardOf } from "./payloads.ts";
import { GatewaySession } from "./session.ts";

/**
 * `cut`: as a network does; `reconnect`: Discord asks for it (op 7); `invalid`: the session is over (op 9); `resumable`:
 * it is not over, but has to be resumed (op 9 too); a number: the connection is closed with this code.
 */
export type Drop = "cut" | "reconnect" | "invalid" | "resumable" | number;

export type Gateway = {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly drop: (how: Drop) => void;
  /** Cuts all connections, and refuses new ones until `open`: with 503, or with this close code once they are made. */
  readonly shut: (code: number | undefined) => void;
  readonly open: () => void;
  /** Asks every connected session for a heartbeat; resolves when all have sent one. */
  readonly heartbeat: () => Promise<void>;
  readonly ready: () => Promise<void>;
  readonly close: () => void;
};

/** After these a session cannot be resumed. */
const ENDING: readonly number[] = [1000, 1001, GatewayCloseCodes.InvalidSeq, GatewayCloseCodes.SessionTimedOut];

export function createGateway(world: World, allowsPrivileged: boolean): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, GatewaySession>();
  const waiting = new Set<() => void>();
  const beats = new Map<WebSocket, () => void>();
  let shut: { readonly code: number | undefined } | undefined;
  const stopListening = world.events.listen((event) => {
    if (event.kind === "outage" && event.until === undefined) open();
    else if (event.kind === "outage") close(undefined);
    for (const session of sessions.values()) announce(event, session, world);
  });

  const registry: Registry = {
    token: world.token,
    allowsPrivileged,
    note: (op, data) => noteSent(op, data, world.traffic),
    begin(identity, socket) {
      const session = new GatewaySession(identity, socket, (type, data) => noteDispatch(type, data, world.traffic));
      const { intents, shard } = identity;
      sessions.set(session.id, session);
      world.readsContent = readsContent(intents);
      session.dispatch("READY", readyData(session.id, world, shard));
      // Without the intent for guilds a bot is told of none. Source: Discord's page on the gateway, "List of intents".
      if (wants(intents, "channel", undefined) && shardOf(world.ids.guild, shard[1]) === shard[0])
        session.dispatch("GUILD_CREATE", guildCreateData(world));
      countOpen();
      return session;
    },
    find: (id) => sessions.get(id),
    resume(session, sequence, socket) {
      session.resume(sequence, socket);
      countOpen();
    },
    end(session, forGood) {
      session.socket = undefined;
      if (forGood) sessions.delete(session.id);
      countOpen();
    },
    beat(socket) {
      beats.get(socket)?.();
      beats.delete(socket);
    },
  };
  server.on("connection", (socket: WebSocket, request: IncomingMessage) => {
    const version = URL.parse(request.url ?? "", world.url)?.searchParams.get("v");
    if (shut?.code !== undefined) socket.close(shut.code);
    else if (version === "10") attend(socket, registry);
    else socket.close(GatewayCloseCodes.InvalidAPIVersion, "Invalid API version.");
  });

  function countOpen(): void {
    const before = world.sessionsOpen;
    world.sessionsOpen = [...sessions.values()].filter(({ socket }) => socket !== undefined).length;
    if (before === 0 && world.sessionsOpen > 0) world.events.emit({ kind: "bot", online: true });
    if (before > 0 && world.sessionsOpen === 0) world.events.emit({ kind: "bot", online: false });
    if (world.sessionsOpen === 0) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  function dropOne(session: GatewaySession, how: Drop): void {
    const { socket } = session;
    if (how === "invalid" || (typeof how === "number" && ENDING.includes(how))) sessions.delete(session.id);
    if (socket === undefined) return;
    if (how !== "reconnect") session.socket = undefined;
    if (how === "reconnect") send(socket, GatewayOpcodes.Reconnect, null);
    else if (how === "cut") socket.terminate();
    else if (typeof how === "number") socket.close(how);
    else send(socket, GatewayOpcodes.InvalidSession, how === "resumable");
  }

  function drop(how: Drop): void {
    for (const session of [...sessions.values()]) dropOne(session, how);
    countOpen();
  }

  function close(code: number | undefined): void {
    shut = { code };
    drop("cut");
  }

  function open(): void {
    shut = undefined;
  }

  return {
    upgrade(request, socket, head) {
      if (shut !== undefined && shut.code === undefined) {
        socket.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
        return;
      }
      server.handleUpgrade(request, socket, head, (connection) => server.emit("connection", connection, request));
    },
    drop,
    shut: close,
    open,
    async heartbeat() {
      const sockets = [...sessions.values()].flatMap(({ socket }) => socket ?? []);
      await Promise.all(
        sockets.map((socket) => {
          const beaten = new Promise<void>((resolve) => void beats.set(socket, resolve));
          send(socket, GatewayOpcodes.Heartbeat, null);
          return beaten;
        }),
      );
    },
    ready: () => (world.sessionsOpen > 0 ? Promise.resolve() : new Promise((resolve) => void waiting.add(resolve))),
    close() {
      stopListening();
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
