// What follows the first answer: `@original`, follow-ups, edits, deletions.
import { type APIMessage, MessageFlags } from "discord-api-types/v10";
import { refuse } from "../errors/refusal.ts";
import { type Answer, type Call, NOTHING, ok, type Route } from "../http/route.ts";
import { isOnlyOwn } from "../interactions/context.ts";
import { bodyCheck } from "../validation/body.ts";
import { MessageBody } from "../world/bodies.ts";
import type { Live } from "../world/interactions.ts";
import { deleteMessage, editMessage, findMessage } from "../world/messages.ts";
import { answerWith } from "./answers.ts";

/** Where the bot is there for one person only. */
const MAX_FOLLOW_UPS = 5;

function liveOf({ world, param }: Call): Live {
  const live = world.interactions.byToken(param("token"));
  if (live === undefined || param("application") !== world.ids.application) throw refuse("tokenOver");
  if (world.interactions.isOver(live)) throw refuse("tokenOver");
  if (live.stage !== "answered") throw refuse("unknownWebhook");
  if (world.channels.get(live.channel) === undefined) throw refuse("unknownChannel");
  return live;
}

/** `@original`, or one of this interaction's follow-ups by its id. */
function target(call: Call, live: Live): APIMessage {
  const name = call.param("message");
  const id = name === "@original" ? live.original : name;
  const message = id === undefined ? undefined : findMessage(id, call.world);
  const isOwn = message?.interaction_metadata?.id === live.id || id === live.original;
  if (message === undefined || !isOwn) throw refuse("unknownMessage");
  return message;
}

function followUp(call: Call): Answer {
  const { world, body, files } = call;
  const live = liveOf(call);
  const given = MessageBody.parse(body);
  const original = live.original === undefined ? undefined : findMessage(live.original, world);
  if (live.deferred && original !== undefined) {
    live.deferred = false;
    return ok(editMessage(original, given, files, world, live.id));
  }
  if (isOnlyOwn(live.owners) && live.followUps >= MAX_FOLLOW_UPS) throw refuse("tooManyFollowUps");
  live.followUps += 1;
  const flags = (given.flags ?? 0) & ~MessageFlags.Loading;
  return ok(answerWith(live, { ...given, flags }, files, world));
}

function editAnswer(call: Call): Answer {
  const live = liveOf(call);
  const message = target(call, live);
  if (message.id === live.original) live.deferred = false;
  return ok(editMessage(message, MessageBody.parse(call.body), call.files, call.world, live.id));
}

function removeAnswer(call: Call): Answer {
  const live = liveOf(call);
  const message = target(call, live);
  if (message.id === live.original) live.deferred = false;
  deleteMessage(message, call.world);
  return NOTHING;
}

const HOOK = "/webhooks/:application/:token";
const MESSAGE = `${HOOK}/messages/:message`;

export const WEBHOOK_ROUTES: readonly Route[] = [
  { method: "POST", path: HOOK, open: true, check: bodyCheck("followUp"), answer: followUp },
  { method: "GET", path: MESSAGE, open: true, answer: (call) => ok(target(call, liveOf(call))) },
  { method: "PATCH", path: MESSAGE, open: true, check: bodyCheck("webhookEdit"), answer: editAnswer },
  { method: "DELETE", path: MESSAGE, open: true, answer: removeAnswer },
];
