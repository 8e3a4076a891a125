// Who the bot is, and where the gateway is.
import { APPLICATION, gatewayUrl } from "../gateway/payloads.ts";
import { ok, type Route } from "../http/route.ts";
import { GUILD_NAME, IDS } from "../world/cast.ts";
import { BOT } from "../world/world.ts";

const application = {
  ...APPLICATION,
  name: "Attaché",
  icon: null,
  description: "",
  bot_public: true,
  bot_require_code_grant: false,
  terms_of_service_url: null,
  privacy_policy_url: null,
  verify_key: "0".repeat(64),
  owner: null,
  team: null,
  bot: BOT,
  integration_types_config: { "0": {}, "1": {} },
};

export const identityRoutes: readonly Route[] = [
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
  { method: "GET", path: "/users/@me", answer: () => ok({ ...BOT, verified: true, mfa_enabled: false, flags: 0 }) },
  { method: "GET", path: "/applications/@me", answer: () => ok(application) },
  { method: "GET", path: "/oauth2/applications/@me", answer: () => ok(application) },
  {
    method: "GET",
    path: "/users/@me/guilds",
    answer: () => ok([{ id: IDS.guild, name: GUILD_NAME, icon: null, owner: false, permissions: "0", features: [] }]),
  },
];
