// What goes over the gateway, as it is kept for whoever looks into it.
import { GatewayOpcodes } from "discord-api-types/v10";
import { machineTime, type Noted, type Traffic } from "../traffic/traffic.ts";

/** An event that the bot is told. */
export function noteDispatch(type: string, data: unknown, traffic: Traffic): void {
  const read = (key: string) => (typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined);
  const id: unknown = read("message_id") ?? read("id");
  const known = typeof id === "string" ? id : undefined;
  traffic.note(() => ({
    ...over("discord", type, data),
    messages: known !== undefined && type.startsWith("MESSAGE_") ? [known] : [],
    interaction: type === "INTERACTION_CREATE" ? known : undefined,
  }));
}

/** A payload of the bot, by its opcode. */
export function noteSent(op: number, data: unknown, traffic: Traffic): void {
  const name = GatewayOpcodes[op] ?? `opcode ${op}`;
  traffic.note(() => over("bot", name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase(), data));
}

function over(from: Noted["from"], name: string, sent: unknown): Noted {
  const unchecked = { problems: [], limits: [], isChecked: false, files: [], messages: [] };
  return { at: machineTime(), via: "gateway", from, name, sent, ...unchecked };
}
