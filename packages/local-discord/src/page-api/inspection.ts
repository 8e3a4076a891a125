// All that is known of one message: what went between bot and server, and what the host tells of how the bot came to it.
import type { PageExplanation, PageInspection } from "../../protocol.ts";
import { findMessage } from "../world/messages.ts";
import type { World } from "../world/world.ts";

/** An interaction by its id, or a message that a person sent to the bot. */
export type ExplainedAnswer = { readonly interaction: string } | { readonly message: string };

/** Answers nothing for what the host knows nothing of. */
export type Explain = (about: ExplainedAnswer) => readonly PageExplanation[];

/** What the inspector of the page asks for at this address; undefined for any other, and for what is kept no more. */
export function lookInto({ pathname, searchParams }: URL, world: World, explain: Explain | undefined): unknown {
  const [, about, id] = /^\/page-api\/(traffic|inspect)(?:\/(\d+))?$/.exec(pathname) ?? [];
  if (about === "inspect") return id === undefined ? undefined : inspect(id, world, explain);
  if (about === undefined) return undefined;
  return id === undefined
    ? world.traffic.list(Number(searchParams.get("after")) || 0)
    : world.traffic.inFull(Number(id));
}

function inspect(id: string, world: World, explain: Explain = () => []): PageInspection {
  const traffic = world.traffic.aboutMessage(id);
  const interactions = new Set(traffic.flatMap(({ interaction }) => interaction ?? []));
  const answered = findMessage(id, world)?.message_reference?.message_id;
  return {
    traffic: [...(answered === undefined ? [] : toldOf(answered, world)), ...traffic],
    explanations: [
      ...[...interactions].flatMap((interaction) => explain({ interaction })),
      ...(answered === undefined ? [] : explain({ message: answered })),
    ],
  };
}

/** That the bot was told of the message which is answered. */
function toldOf(answered: string, { traffic }: World): PageInspection["traffic"] {
  return traffic.aboutMessage(answered).filter(({ name }) => name === "MESSAGE_CREATE");
}
