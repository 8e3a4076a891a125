// Who the bot is, and where the gateway is.
import { gatewayUrl } from "../gateway/payloads.ts";
import { type Call, ok, type Route } from "../http/route.ts";

/** Of everything that Discord tells of an application, what a bot may want to know of itself. */
function application({ world: { ids, fixtures } }: Call) {
  const { name, description } = fixtures.application;
  return ok({
    id: ids.application,
    flags: 0,
    name,
    icon: null,
    description,
    bot_public: true,
    bot_require_code_grant: false,
    terms_of_service_url: null,
    privacy_policy_url: null,
    verify_key: "0".repeat(64),
    owner: null,
    team: null,
    bot: fixtures.bot,
    integration_types_config: { "0": {}, "1": {} },
  });
}

export const IDENTITY_ROUTES: readonly Route[] = [
  { method: "GET", path: "/gateway", open: true, answer: ({ world }) => ok({ url: gatewayUrl(world) }) },
  {
    method: "GET",
    path: "/gateway/bot",
    answer: ({ world }) =>
      ok({
        url: gatewayUrl(world),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 },
      }),
  },
  {
    method: "GET",
    path: "/users/@me",
    answer: ({ world }) => ok({ ...world.fixtures.bot, verified: true, mfa_enabled: false, flags: 0 }),
  },
  { method: "GET", path: "/applications/@me", answer: application },
  { method: "GET", path: "/oauth2/applications/@me", answer: application },
  {
    method: "GET",
    path: "/users/@me/guilds",
    answer: ({ world: { ids, fixtures } }) =>
      ok([{ id: ids.guild, name: fixtures.guildName, icon: null, owner: false, permissions: "0", features: [] }]),
  },
];
