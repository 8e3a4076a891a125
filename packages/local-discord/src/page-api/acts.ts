// What the page asks to be done, read and done as its person.
import * as z from "zod";
import { type ActResult, LOCALES } from "../../protocol.ts";
import { messageBefore } from "../users/reach.ts";
import { type Asked, type AskedFrom, askCommand, askMenu, askPress, askSubmit } from "../users/requests.ts";
import { isMember } from "../world/guild.ts";
import { setInterest } from "../world/interest.ts";
import { setLocale } from "../world/locales.ts";
import { openEvents } from "../world/scheduled-events.ts";
import type { World } from "../world/world.ts";
import { isStatement, makeStatement, STATEMENT_BODIES } from "./statements.ts";
import { isOnBar, type TimeTravel } from "./time-travel.ts";
import { isTrouble, makeTrouble, TROUBLE_BODIES } from "./trouble.ts";
import { isVisible } from "./visible.ts";

const Values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const FieldValueBody = z.union([z.string(), z.boolean(), z.array(z.string())]);
const PLACE_FIELDS = { channel: z.string(), nonce: z.string().max(100) };
const COMMAND_FIELDS = { ...PLACE_FIELDS, command: z.string(), options: Values };

export const ActBody = z.discriminatedUnion("act", [
  ...STATEMENT_BODIES,
  z.object({ act: z.literal("interest"), event: z.string(), interested: z.boolean() }),
  z.object({ act: z.literal("slash"), ...COMMAND_FIELDS }),
  z.object({ act: z.literal("complete"), ...COMMAND_FIELDS, focused: z.string() }),
  z.object({
    act: z.literal("press"),
    ...PLACE_FIELDS,
    message: z.string(),
    customId: z.string(),
    values: z.array(z.string()).optional(),
  }),
  z.object({
    act: z.literal("submit"),
    ...PLACE_FIELDS,
    customId: z.string(),
    fields: z.record(z.string(), FieldValueBody),
  }),
  z.object({ act: z.literal("travel"), day: z.iso.date() }),
  z.object({ act: z.literal("play"), film: z.int().nonnegative().optional() }),
  z.object({ act: z.literal("pause") }),
  z.object({ act: z.literal("locale"), locale: z.enum(LOCALES) }),
  ...TROUBLE_BODIES,
  z.object({ act: z.literal("menu"), ...PLACE_FIELDS, command: z.string(), target: z.string() }),
]);
type ActBody = z.output<typeof ActBody>;

const NO_ANSWER: ActResult = { ok: false, message: "The application did not respond" };
const AWAY: ActResult = { ok: false, message: "Discord is not there. Nothing was sent." };
const NO_OPTIONS: ActResult = { ok: false, message: "Loading options failed" };

const NO_SUCH_DAY: ActResult = { ok: false, message: "The bar of days does not reach there." };

/** Done at once; what comes of it is told as events. */
export function performTravel(act: TravelAct, travel: TimeTravel | undefined): ActResult {
  if (travel === undefined) return { ok: false, message: "This place has only today." };
  if (act.act === "travel" && !isOnBar(act.day, travel)) return NO_SUCH_DAY;
  if (act.act === "play" && act.film !== undefined && travel.films[act.film] === undefined) return NO_SUCH_DAY;
  if (act.act === "travel") travel.travel(act.day);
  else if (act.act === "play") travel.play(act.film);
  else travel.pause();
  return { ok: true };
}

export type TravelAct = Extract<ActBody, { act: "travel" | "play" | "pause" }>;

export function isTravel(act: ActBody): act is TravelAct {
  return act.act === "travel" || act.act === "play" || act.act === "pause";
}

/** Resolves as soon as the bot has answered or deferred, or has let its three seconds pass. */
export async function perform(act: Exclude<ActBody, TravelAct>, person: string, world: World): Promise<ActResult> {
  if (isTrouble(act)) return makeTrouble(act, person, world);
  if (act.act === "locale") {
    setLocale(person, act.locale, world);
    return { ok: true };
  }
  if (world.outage.until() !== undefined) return AWAY;
  if (act.act === "interest") return showInterest(act.event, act.interested, person, world);
  if (!isVisible(act.channel, person, world)) return { ok: false, message: "This channel does not exist." };
  try {
    if (isStatement(act)) return makeStatement(act, person, world);
    const { answer } = askFor(act, { person, channel: act.channel, nonce: act.nonce }, world);
    const first = await answer;
    if (act.act === "complete") return first.kind === "choices" ? { ok: true, choices: first.choices } : NO_OPTIONS;
    return first.kind === "late" ? NO_ANSWER : { ok: true };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function showInterest(id: string, interested: boolean, person: string, world: World): ActResult {
  const event = openEvents(world).find((one) => one.id === id);
  if (event === undefined || !isMember(person, world)) return { ok: false, message: "There is no such event." };
  setInterest(event, person, interested, world);
  return { ok: true };
}

type Question = Extract<ActBody, { nonce: string }>;

function askFor(act: Question, at: AskedFrom, world: World): Asked {
  switch (act.act) {
    case "slash":
      return askCommand(at, act.command, act.options, world);
    case "complete":
      return askCommand(at, act.command, act.options, world, act.focused);
    case "press": {
      const message = messageBefore(at.person, act.message, world);
      if (message.channel_id !== act.channel) throw new Error("This message is in another channel.");
      return askPress(at, message, act.customId, act.values, world);
    }
    case "submit":
      return askSubmit(at, act.customId, act.fields, world);
    case "menu":
      return askMenu(at, act.command, act.target, world);
  }
}
