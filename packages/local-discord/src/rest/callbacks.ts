// The first answer to an interaction. Source: Discord's page on receiving and responding to interactions.
import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import * as z from "zod";
import { type Refusal, refuse, refuseBody } from "../errors/refusal.ts";
import { type Answer, type Call, NOTHING, ok, type Route } from "../http/route.ts";
import { bodyCheck } from "../validation/body.ts";
import { MessageBody } from "../world/bodies.ts";
import type { Live } from "../world/interactions.ts";
import { editMessage, findMessage } from "../world/messages.ts";
import { answerWith } from "./answers.ts";

const Callback = z.looseObject({ type: z.int(), data: z.unknown().optional() });
const Choices = z.looseObject({ choices: z.array(z.custom<APIApplicationCommandOptionChoice>()).nullish() });
const Modal = z.custom<APIModalInteractionResponseCallbackData>((value) => typeof value === "object");

function callback(call: Call): Answer {
  const { world, param, query } = call;
  const live = world.interactions.byId(param("interaction"));
  if (live === undefined || live.token !== param("token")) throw refuse("unknownInteraction");
  if (live.stage === "answered") throw refuse("answeredAlready");
  if (world.interactions.isLate(live)) throw refuse("unknownInteraction");
  const { type, data } = Callback.parse(call.body);
  const message = respond(type, data, live, call);
  live.stage = "answered";
  if (query.get("with_response") !== "true") return NOTHING;
  return ok(resource(type, live, message));
}

/** The message that the answer made or changed, if there is one. */
function respond(type: number, data: unknown, live: Live, call: Call): APIMessage | undefined {
  const { world, files } = call;
  const isAutocomplete = live.type === InteractionType.ApplicationCommandAutocomplete;
  if (isAutocomplete !== (type === InteractionResponseType.ApplicationCommandAutocompleteResult)) throw wrongType();
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const message = answerWith(live, MessageBody.parse(data ?? {}), files, world);
      live.original = message.id;
      live.settle({ kind: "message", id: message.id });
      return message;
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const flags = ((MessageBody.parse(data ?? {}).flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
      const message = answerWith(live, { flags }, [], world);
      live.original = message.id;
      live.deferred = true;
      world.events.emit({ kind: "thinking", interaction: live.id });
      live.settle({ kind: "thinking" });
      return message;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      live.original = sourceOf(live).id;
      live.settle({ kind: "nothing" });
      return undefined;
    case InteractionResponseType.UpdateMessage: {
      const present = findMessage(sourceOf(live).id, world);
      if (present === undefined) throw refuse("unknownMessage");
      const message = editMessage(present, MessageBody.parse(data ?? {}), files, world, live.id);
      live.original = message.id;
      live.settle({ kind: "edited", id: message.id });
      return message;
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      live.settle({ kind: "choices", choices: Choices.parse(data ?? {}).choices ?? [] });
      return undefined;
    case InteractionResponseType.Modal: {
      if (live.type === InteractionType.ModalSubmit) throw wrongType();
      const modal = Modal.parse(data);
      live.modal = modal;
      world.events.emit({ kind: "modal", interaction: live.id, modal });
      live.settle({ kind: "modal" });
      return undefined;
    }
    default:
      throw wrongType();
  }
}

function sourceOf(live: Live): APIMessage {
  if (live.source === undefined) throw wrongType();
  return live.source;
}

function wrongType(): Refusal {
  return refuseBody([{ path: ["type"], message: "This interaction cannot be answered in this way." }]);
}

function resource(type: number, live: Live, message: APIMessage | undefined) {
  const flags = message?.flags ?? 0;
  return {
    interaction: {
      id: live.id,
      type: live.type,
      ...(message === undefined
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: (flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
          }),
    },
    resource: { type, ...(message === undefined ? {} : { message }) },
  };
}

export const CALLBACK_ROUTES: readonly Route[] = [
  {
    method: "POST",
    path: "/interactions/:interaction/:token/callback",
    open: true,
    check: bodyCheck("callback"),
    answer: callback,
  },
];
