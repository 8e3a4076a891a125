// “How often was Xi in the US”: of what was held in a room and by video at once, who only spoke by video was not there. Pure.

import type { Archive } from "../../archive/archive.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { byVideo } from "./presence-told.ts";
import type { Fits } from "./subject-check.ts";

/** Whether a guest who is asked for was in the room, as far as it is told. */
export function inRoomCheck({ subjects = [], format, asOf }: EventQuery, archive: Archive): Fits {
  const guests = subjects.filter((refs) => format === "in-person" && refs.startsWith("guest:"));
  return ({ event, state }) => {
    if (guests.length === 0 || state.format !== "hybrid") return true;
    const steps = knownBy(event, asOf)
      .toReversed()
      .map((development) => ({ event, state, development, before: undefined, changes: [] }));
    const onVideo = new Set(byVideo(steps, [...guestIds(guests)], archive));
    return guests.every((refs) => guestIds([refs]).some((id) => !onVideo.has(id)));
  };
}

function guestIds(subjects: readonly string[]): readonly string[] {
  return subjects.flatMap((refs) => refs.split("|").map((ref) => splitRef(ref).id as string));
}
