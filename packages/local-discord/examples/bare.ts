// A bot without any library: Discord's REST by fetch and its gateway by WebSocket, as the documentation has them.
const { DISCORD_API_URL: api = "https://discord.com/api", DISCORD_TOKEN: token = "" } = process.env;

type Payload = { readonly op: number; readonly t: string | null; readonly s: number | null; readonly d: EventData };
/** What of an event this bot reads. */
type EventData = {
  readonly heartbeat_interval: number;
  readonly application: { readonly id: string };
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly data: { readonly options?: readonly { readonly value: string }[]; readonly custom_id?: string };
};

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const headers = { authorization: `Bot ${token}`, "content-type": "application/json" };
  const response = await fetch(`${api}/v10${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? undefined : response.json();
}

const { url } = (await call("GET", "/gateway/bot")) as { readonly url: string };
const socket = new WebSocket(`${url}?v=10&encoding=json`);
let sequence: number | null = null;
const sendOp = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));

socket.addEventListener("message", async ({ data }) => {
  const { op, t, s, d } = JSON.parse(String(data)) as Payload;
  sequence = s ?? sequence;
  if (op === 10) {
    setInterval(() => sendOp(1, sequence), d.heartbeat_interval);
    sendOp(2, { token, intents: 1, properties: { os: "linux", browser: "none", device: "none" } });
  }
  if (t === "READY") {
    const option = { type: 3, name: "words", description: "What to count", required: true };
    await call("PUT", `/applications/${d.application.id}/commands`, [
      { name: "count", description: "Counts words", options: [option] },
    ]);
    console.log("ready");
  }
  if (t === "INTERACTION_CREATE") await respondTo(d);
});

async function respondTo({ id, token: answerToken, type, data }: EventData): Promise<void> {
  const words = data.options?.[0]?.value.split(/\s+/).length;
  const button = { type: 2, style: 1, label: "Once more", custom_id: "more" };
  const message =
    type === 3
      ? { content: "Pressed" }
      : { content: `${words} words`, components: [{ type: 1, components: [button] }] };
  await call("POST", `/interactions/${id}/${answerToken}/callback`, { type: type === 3 ? 7 : 4, data: message });
}
