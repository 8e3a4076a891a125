// What is read of the bodies of messages, after the checks have let them pass.
import type { APIComponentInContainer, APIEmbed, APIMessageTopLevelComponent } from "discord-api-types/v10";
import * as z from "zod";

// The full shapes were checked against Discord's schema before; these types only name them.
const Components = z.array(z.custom<APIMessageTopLevelComponent>((value) => typeof value === "object"));
const Embeds = z.array(z.custom<APIEmbed>((value) => typeof value === "object"));

export const MessageBody = z.looseObject({
  content: z.string().nullish(),
  embeds: Embeds.nullish(),
  components: Components.nullish(),
  flags: z.number().nullish(),
  tts: z.boolean().nullish(),
  nonce: z.union([z.string(), z.number()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  allowed_mentions: z
    .looseObject({
      parse: z.array(z.string().nullable()).nullish(),
      users: z.array(z.string().nullable()).nullish(),
      roles: z.array(z.string().nullable()).nullish(),
      replied_user: z.boolean().nullish(),
    })
    .nullish(),
  message_reference: z
    .looseObject({
      message_id: z.string().nullish(),
      channel_id: z.string().nullish(),
      type: z.number().nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
  attachments: z
    .array(
      z.looseObject({
        id: z.union([z.string(), z.number()]).nullish(),
        filename: z.string().nullish(),
        description: z.string().nullish(),
      }),
    )
    .nullish(),
});
export type MessageBody = z.output<typeof MessageBody>;

export type AnyComponent = APIMessageTopLevelComponent | APIComponentInContainer;
