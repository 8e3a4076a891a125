// The public face of the package. Everything else may change without notice.

export type { PageExplanation, PageIntro, PageLink, PanelPart, PanelView } from "../protocol.ts";
export type { Excess } from "./errors/too-many.ts";
export type { Drop } from "./gateway/gateway.ts";
export { type Intercepted, type Interceptor, type Interference, type Onslaught, refuseNext } from "./http/intercept.ts";
export { type Ids, type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from "./local-discord.ts";
export type { Explain, ExplainedAnswer } from "./page-api/inspection.ts";
export type { HostPanel } from "./page-api/panels.ts";
export { isOnBar, type TimeTravel, type TravelState } from "./page-api/time-travel.ts";
export { UnusableFile } from "./store/database.ts";
export type { ScheduledEvent } from "./store/store.ts";
export { type Clock, createManualClock, type ManualClock } from "./time/clock.ts";
export type { Limit } from "./time/limits.ts";
export type { Person, Where } from "./users/person.ts";
export { readMessage, type SeenFile } from "./users/read-message.ts";
export type { Seen } from "./users/seen.ts";
export { type BodyKind, checkBody } from "./validation/body.ts";
export type { Upload } from "./world/attachments.ts";
export { everyPart, type Part } from "./world/components.ts";
export {
  type ApplicationOptions,
  type ChannelOptions,
  type GuildOptions,
  InvalidOptions,
  type PersonOptions,
  type RoleOptions,
  type WorldOptions,
} from "./world/options.ts";
export type { Permission } from "./world/permission-bits.ts";
export type { Violation } from "./world/world.ts";
