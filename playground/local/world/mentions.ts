// Who is mentioned by a message, as far as the sender allowed it.
import type { APIUser } from "discord-api-types/v10";
import type { MessageBody } from "./bodies.ts";
import { ROLES, USERS } from "./cast.ts";
import { everyPart } from "./components.ts";

export type Mentions = {
  readonly mentions: APIUser[];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
};

/** `repliedTo`: the author of the message that this one answers. Without `allowed_mentions` everything is allowed. */
export function mentionsOf(body: MessageBody, repliedTo: string | undefined): Mentions {
  const allowed = body.allowed_mentions ?? { parse: ["users", "roles"], replied_user: true };
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
    mentions: USERS.filter(
      ({ id }) => (users.has(id) && isAllowed("users", id)) || (id === repliedTo && allowed.replied_user === true),
    ),
    mention_roles: ROLES.filter(({ id, mentionable }) => roles.has(id) && mentionable && isAllowed("roles", id)).map(
      ({ id }) => id,
    ),
    // Neither the bot nor the two people may mention everyone.
    mention_everyone: false,
  };
}
