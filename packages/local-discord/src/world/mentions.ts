// Who is mentioned by a message, as far as the sender allowed it.
import type { APIUser } from "discord-api-types/v10";
import type { MessageBody } from "./bodies.ts";
import { everyPart } from "./components.ts";
import type { World } from "./world.ts";

export type Mentions = {
  readonly mentions: APIUser[];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
};

export type Sender = {
  /** Whether they may mention everyone and any role. */
  readonly mayMentionAll: boolean;
  /** The author of the message that this one answers. */
  readonly repliedTo: string | undefined;
};

/** Without `allowed_mentions` everything is allowed that the sender may do. */
export function mentionsOf(body: MessageBody, { mayMentionAll, repliedTo }: Sender, world: World): Mentions {
  const allowed = body.allowed_mentions ?? { parse: ["users", "roles", "everyone"], replied_user: true };
  const text = [
    body.content ?? "",
    ...[...everyPart(body.components ?? [])].map(({ content }) => String(content ?? "")),
  ].join("\n");
  const named = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""));
  const users = named(/<@!?(\d+)>/g);
  const roles = named(/<@&(\d+)>/g);
  const isAllowed = (kind: "users" | "roles", id: string) =>
    allowed.parse?.includes(kind) === true || allowed[kind]?.includes(id) === true;
  return {
    mentions: world.fixtures.users.filter(
      ({ id }) => (users.has(id) && isAllowed("users", id)) || (id === repliedTo && allowed.replied_user === true),
    ),
    mention_roles: world.roles
      .all()
      .filter(({ mentionable }) => mentionable || mayMentionAll)
      .map(({ id }) => id)
      .filter((id) => roles.has(id) && isAllowed("roles", id)),
    mention_everyone: mayMentionAll && /@(everyone|here)\b/.test(text) && allowed.parse?.includes("everyone") === true,
  };
}
