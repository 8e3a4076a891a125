import type { APIMessage } from "discord-api-types/v10";
import type {
  Act,
  ActResult,
  PageEvent,
  PageInspection,
  PageTraffic,
  PageTrafficInFull,
  PanelRequest,
  PanelView,
  ServerEvent,
  Snapshot,
} from "../../protocol.ts";

const API_PATH = "/page-api";
const NO_SERVER = { ok: false, message: "The local Discord does not answer. Is it still running?" } as const;

/** An address of the server, for whoever the page is: `?as=name` of its own address goes with it. */
function addressOf(path: string, query: Readonly<Record<string, string>> = {}): string {
  const name = new URLSearchParams(location.search).get("as");
  const search = new URLSearchParams({ ...query, ...(name === null ? {} : { as: name }) });
  return search.size === 0 ? `${API_PATH}${path}` : `${API_PATH}${path}?${search}`;
}

/** Reads everything the page starts with. Throws when the local Discord is not there. */
export async function fetchSnapshot(): Promise<Snapshot> {
  const day = new URLSearchParams(location.search).get("day");
  const { language } = navigator;
  return fetchJson<Snapshot>(addressOf("/snapshot", { language, ...(day === null ? {} : { day }) }));
}

/** The newest messages of a channel, or those before one of them: oldest first, at most 50. Throws like `fetchSnapshot`. */
export async function fetchMessages(channel: string, before?: string): Promise<readonly APIMessage[]> {
  const path = `/channels/${encodeURIComponent(channel)}/messages`;
  return fetchJson<readonly APIMessage[]>(addressOf(path, before === undefined ? {} : { before }));
}

/** Pinned messages of a `channel`, or messages that have all the words in `q`; none when the local Discord is not there. */
export function fetchFound(
  wanted: { readonly channel: string } | { readonly q: string },
): Promise<readonly APIMessage[]> {
  const found = "q" in wanted ? addressOf("/search", { q: wanted.q }) : addressOf("/pins", { channel: wanted.channel });
  return fetchJson<readonly APIMessage[]>(found).catch(() => []);
}

/** The events of the server; none when the local Discord is not there. */
export function fetchServerEvents(): Promise<readonly ServerEvent[]> {
  return fetchJson<readonly ServerEvent[]>(addressOf("/server-events")).catch(() => []);
}

/** What went between bot and server after the entry with this number, oldest first. Throws like `fetchSnapshot`. */
export async function fetchTraffic(after: number): Promise<readonly PageTraffic[]> {
  return fetchJson<readonly PageTraffic[]>(addressOf("/traffic", { after: String(after) }));
}

/** Throws for what is kept no more, and like `fetchSnapshot`. */
export async function fetchTrafficInFull(id: number): Promise<PageTrafficInFull> {
  return fetchJson<PageTrafficInFull>(addressOf(`/traffic/${id}`));
}

/** Throws like `fetchSnapshot`. */
export async function fetchInspection(message: string): Promise<PageInspection> {
  return fetchJson<PageInspection>(addressOf(`/inspect/${encodeURIComponent(message)}`));
}

/** Does something as this person. A server that is gone is an answer too, never a throw. */
export async function sendAct(act: Act): Promise<ActResult> {
  try {
    const result: unknown = await (await post("/act", act)).json();
    return isResult(result) ? result : NO_SERVER;
  } catch {
    return NO_SERVER;
  }
}

/** What stands in a panel of the host; a server that is gone is told in it. */
export async function fetchPanel(request: PanelRequest): Promise<PanelView> {
  const response = await post("/panel", request).catch(() => undefined);
  if (response?.ok === true) return response.json();
  return { parts: [{ kind: "faults", texts: [NO_SERVER.message] }] };
}

function post(path: string, body: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(addressOf(path), { method: "POST", headers, body: JSON.stringify(body) });
}

function isResult(value: unknown): value is ActResult {
  return typeof value === "object" && value !== null && "ok" in value;
}

type Listener = {
  readonly onOpen: () => void;
  readonly onLost: () => void;
  readonly onEvent: (event: PageEvent) => void;
};

/** Listens to the local Discord for as long as the page is open; after a break it connects again by itself. */
export function listen(listener: Listener): void {
  const source = new EventSource(addressOf("/events"));
  source.onopen = listener.onOpen;
  source.onmessage = (event: MessageEvent<string>) => listener.onEvent(JSON.parse(event.data));
  source.onerror = () => {
    listener.onLost();
    if (source.readyState !== EventSource.CLOSED) return;
    // The browser gives up after an answer that is not a stream; the server may only be restarting.
    setTimeout(() => listen(listener), 2_000);
  };
}

/** The shapes come from our own server, of the same version, and are trusted. */
async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
