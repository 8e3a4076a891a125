// What each kind of request body is checked against: Discord's schema, then the documented limits that it lacks.
import * as spec from "discord-api-spec/zod";
import { InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import * as z from "zod";
import { formatProblem } from "../errors/problems.ts";
import type { Problem } from "../errors/refusal.ts";
import type { Upload } from "../world/attachments.ts";
import { checkCommand, checkCommands } from "./commands.ts";
import type { LimitUse } from "./measure.ts";
import { checkMessage, measureMessage } from "./message.ts";
import { checkModal, measureModal } from "./modal.ts";
import { checkScheduledEvent } from "./scheduled-events.ts";
import { checkSchema } from "./schema.ts";

type Check = (body: unknown, files: readonly Upload[]) => readonly Problem[];

export type BodyCheck = Check & { readonly measure: (body: unknown, files: readonly Upload[]) => readonly LimitUse[] };

const CALLBACKS = new Map<number, z.core.$ZodType>([
  [InteractionResponseType.ChannelMessageWithSource, spec.CreateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.DeferredChannelMessageWithSource, spec.CreateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.DeferredMessageUpdate, spec.UpdateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.UpdateMessage, spec.UpdateMessageInteractionCallbackRequestSchema],
  [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
    spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  ],
  [InteractionResponseType.Modal, spec.ModalInteractionCallbackRequestSchema],
]);

const CallbackBody = z.looseObject({
  type: z.int(),
  data: z.looseObject({ flags: z.number().nullish(), components: z.unknown().optional() }).nullish(),
});

const CHECKS = {
  dm: (body) => checkSchema(spec.CreatePrivateChannelRequestSchema, body),
  message: (body, files) => [
    ...checkSchema(spec.MessageCreateRequestSchema, body),
    ...checkMessage(body, files, { at: [], isEdit: false }),
  ],
  messageEdit: (body, files) => [
    ...checkSchema(spec.MessageEditRequestPartialSchema, body),
    ...checkMessage(body, files, { at: [], isEdit: true }),
  ],
  followUp: (body, files) => [
    ...checkSchema(spec.IncomingWebhookInteractionRequestSchema, body),
    ...checkMessage(body, files, { at: [], isEdit: false }),
  ],
  webhookEdit: (body, files) => [
    ...checkSchema(spec.IncomingWebhookUpdateRequestPartialSchema, body),
    ...checkMessage(body, files, { at: [], isEdit: true }),
  ],
  scheduledEvent: (body) => [
    ...checkSchema(spec.ExternalScheduledEventCreateRequestSchema, body),
    ...checkScheduledEvent(body, true),
  ],
  scheduledEventPatch: (body) => [
    ...checkSchema(spec.ExternalScheduledEventPatchRequestPartialSchema, body),
    ...checkScheduledEvent(body, false),
  ],
  thread: (body) => checkSchema(spec.CreateTextThreadWithoutMessageRequestSchema, body),
  threadOfMessage: (body) => checkSchema(spec.CreateTextThreadWithMessageRequestSchema, body),
  threadPatch: (body) => checkSchema(spec.UpdateThreadRequestPartialSchema, body),
  callback: checkCallback,
  commands: (body) => [
    ...(Array.isArray(body) ? body : []).flatMap((one, index) =>
      checkSchema(spec.ApplicationCommandUpdateRequestSchema, one).map((problem) => ({
        ...problem,
        path: [index, ...problem.path],
      })),
    ),
    ...checkCommands(body),
  ],
  command: (body) => [...checkSchema(spec.ApplicationCommandCreateRequestSchema, body), ...checkCommand(body)],
  commandPatch: (body) => [
    ...checkSchema(spec.ApplicationCommandPatchRequestPartialSchema, body),
    ...checkCommand(body),
  ],
} as const satisfies Record<string, Check>;

/** `message`, `messageEdit`, `command` and so on: what a request is for. */
export type BodyKind = keyof typeof CHECKS;

/** The faults of such a body; `measure` says how much of its limits it uses. */
export function bodyCheck(kind: BodyKind): BodyCheck {
  const check: Check = CHECKS[kind];
  const measure = MEASURES[kind] ?? (() => []);
  return Object.assign((...given: Parameters<Check>) => check(...given), { measure });
}

const MEASURES: Partial<Record<BodyKind, BodyCheck["measure"]>> = {
  message: (body, files) => measureMessage(body, files, []),
  messageEdit: (body, files) => measureMessage(body, files, []),
  followUp: (body, files) => measureMessage(body, files, []),
  webhookEdit: (body, files) => measureMessage(body, files, []),
  callback: measureCallback,
};

function measureCallback(body: unknown, files: readonly Upload[]): readonly LimitUse[] {
  const parsed = CallbackBody.safeParse(body);
  if (!parsed.success) return [];
  const { type, data } = parsed.data;
  if (type === InteractionResponseType.Modal) return measureModal(data?.components, ["data", "components"]);
  const isMessage =
    type === InteractionResponseType.ChannelMessageWithSource || type === InteractionResponseType.UpdateMessage;
  return isMessage ? measureMessage(data, files, ["data"]) : [];
}

/**
 * Without a server: what Discord would have against the JSON of a request, one line for each fault, such as
 * `components[0].label: Must be 80 or fewer in length.`; none when it is right. `files` are those that go with it.
 */
export function checkBody(kind: BodyKind, body: unknown, files: readonly Upload[] = []): readonly string[] {
  return CHECKS[kind](body, files).map(formatProblem);
}

function checkCallback(body: unknown, files: readonly Upload[]): readonly Problem[] {
  const parsed = CallbackBody.safeParse(body);
  const schema = parsed.success ? CALLBACKS.get(parsed.data.type) : undefined;
  if (!parsed.success || schema === undefined)
    return [{ path: ["type"], message: "Must be the number of a kind of answer." }];
  const { type, data } = parsed.data;
  const problems = checkSchema(schema, body);
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return [...problems, ...checkMessage(data, files, { at: ["data"], isEdit: false })];
    case InteractionResponseType.UpdateMessage:
      return [...problems, ...checkMessage(data, files, { at: ["data"], isEdit: true })];
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const others = (data?.flags ?? 0) & ~MessageFlags.Ephemeral;
      return others === 0
        ? problems
        : [...problems, { path: ["data", "flags"], message: "A deferral takes only EPHEMERAL." }];
    }
    case InteractionResponseType.Modal:
      return [...problems, ...checkModal(data?.components, ["data", "components"])];
    default:
      return problems;
  }
}
