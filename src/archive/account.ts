// In whose sentences an event is told: of the step that decides, of whoever denied it since, and of whoever spoke of it last. Pure.

import type { Day } from "@attache/edtf";
import { decidingDevelopment } from "./deciding-development.ts";
import type { ActorId } from "./fields.ts";
import { stateAsOf } from "./history.ts";
import { knownBy } from "./known-steps.ts";
import { STILL_TALKED_OF } from "./phase.ts";
import type { Records } from "./records.ts";
import type { Development, Event } from "./schema.ts";

/**
 * `deciding`: date and status rest on it · `overtaken`: so they do, but its sentence is left out, only who says so counts ·
 * `denial`: since then `denier` has said that it is not so · `latest`: said last of all.
 */
export type Telling =
  | { readonly as: "deciding" | "overtaken" | "latest"; readonly development: Development }
  | { readonly as: "denial"; readonly development: Development; readonly denier: ActorId };

/**
 * What is told, in the order in which it was said, as known on `day` or now; empty for an event that nobody had heard of. What
 * the archive had wrong and put right is no news of the event.
 */
export function accountOf(event: Event, day: Day | undefined, archive: Pick<Records, "actors">): readonly Telling[] {
  const development = decidingDevelopment(event, day);
  const state = stateAsOf(event, day);
  if (development === undefined || state === undefined) return [];
  const known = knownBy(event, day);
  const since = known.slice(known.indexOf(development) + 1).filter(({ correction }) => correction !== true);
  const denial = since.findLast((step) => denierIn(step, development, archive) !== undefined);
  const latest = since.at(-1);
  // Of what is talked of or planned, whoever spoke last is told in place of whoever spoke first.
  const isOvertaken = latest !== undefined && STILL_TALKED_OF.has(state.status);
  const told: Telling[] = [{ as: isOvertaken ? "overtaken" : "deciding", development }];
  const denier = denial && denierIn(denial, development, archive);
  if (denial !== undefined && denier !== undefined) told.push({ as: "denial", development: denial, denier });
  if (latest !== undefined && latest !== denial) told.push({ as: "latest", development: latest });
  return told;
}

/** How a sentence begins that says that something is not so: who denies it, then that they do. */
const DENIES =
  /^(.{2,60}?) (?:denies|says that (?:it|he|she|they|(?:its|his|her|their) \w+) (?:knows? (?:of no|nothing of)|(?:has|have) (?:never|(?:sent|given|received|held|had|met) no))) /u;

/** Who denies in this step what another has said in the one before; undefined where nobody in the archive does so in plain words. */
function denierIn(step: Development, denied: Development, { actors }: Pick<Records, "actors">): ActorId | undefined {
  const name = DENIES.exec(step.summary)?.[1];
  if (name === undefined || denied.says?.includes(name) === true) return undefined;
  return [...actors.values()].find((actor) => actor.name === name || actor.also.some((also) => also === name))?.id;
}
