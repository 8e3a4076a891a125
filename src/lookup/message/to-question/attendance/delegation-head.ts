// “Who led Iran’s delegation in Islamabad”, “who led the Iranians there”, “who led the delegations”: of whose delegation it is asked who led it, and not who was in the chair.

import type { Archive } from "../../../../archive/archive.ts";
import { stateCalled, statesOfPeople } from "../../../../archive/names/demonyms.ts";
import { recordsCalled } from "../../../../archive/names/whole-names.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";

/** As `message/delegation-forms` writes it. */
const WHO_LED =
  /^(?:and |so |but )?who (?:\p{L}+ ){0,2}?(?:led|leads?|head(?:s|ed)?) (?:the |a )?(?:[\p{L}’'.-]+ ){0,3}?delegation\b/iu;

const LED_A_PEOPLE = /^(?:and |so |but )?who (?:\p{L}+ ){0,2}?(?:led|leads?|leading|head(?:s|ed|ing)?) (?:the )?\S/iu;

/** Behind a people, where it is asked of them at a meeting and not of their state. */
const LED_AT_MEETING: ReadonlySet<string> = new Set("in at to for during on".split(" "));

const OF_ALL_SIDES = whereItMayFit(
  /^(?:and |so |but )?(?:who (?:\p{L}+ ){0,2}?(?:led|leads?|leading|head(?:s|ed|ing)?) (?:(?:the|both|each|all|two|three|four|of|their|respective|negotiating) )*(?:delegations?|sides?|teams?|part(?:y|ies))\b|(?:who (?:is|was|are|were) )?(?:the )?(?:heads?|leaders?|chiefs?) of (?:(?:the|both|each|all|two|three|of) )*delegations?\b|who (?:is|was|are|were) (?:the )?(?:(?:delegation|team) (?:heads?|leaders?|chiefs?)|(?:chief|lead|head|main|top) negotiators?)\b)(?! of (?!the|those|them|both|all)\p{L}| from\b)/iu,
);

/** Whether it is asked of each side who led it. */
export function asksOfAllSides({ rest }: Pick<ReadMessage, "rest">): boolean {
  return OF_ALL_SIDES.test(rest);
}

/** Whoever stands right before the word for it, or behind it with “of”: their references; undefined where it is asked of none. */
export function whoseDelegation(message: ReadMessage, archive: Archive): string | undefined {
  const { rest, words, parts } = message;
  if (!WHO_LED.test(rest)) return LED_A_PEOPLE.test(rest) ? whichPeople(message, archive) : undefined;
  const at = words.findIndex(({ key }) => key === "delegation");
  const isBehind = ({ from }: RecordPart) =>
    from > at && from < at + 4 && words.slice(at + 1, from).every(({ key }) => key === "of" || key === "the");
  const [theirs] = parts.flatMap((part) => {
    if (part.is !== "record" || !(part.to === at || isBehind(part))) return [];
    const actors = part.records.filter(({ kind }) => kind === "actor");
    return actors.length === 0 ? [] : [refsOf(actors)];
  });
  return theirs;
}

/** “Who led the Russians in Abu Dhabi”: the state whose people are named, and nothing that it is called itself. */
function whichPeople({ words, parts }: ReadMessage, archive: Archive): string | undefined {
  if (parts.length < 2) return undefined;
  const [theirs] = parts.filter(
    (part): part is RecordPart =>
      part.is === "record" && part.to === part.from + 1 && part.from < MOST_BEFORE_SIDE && isPeople(part.from),
  );
  const actors = theirs?.records.filter(({ kind }) => kind === "actor") ?? [];
  return actors.length === 0 ? undefined : refsOf(actors);

  function isPeople(at: number): boolean {
    const key = words[at]?.key ?? "";
    if (words[at - 1]?.key !== "the" || !LED_AT_MEETING.has(words[at + 1]?.key ?? "")) return false;
    const states = stateCalled(key) === undefined ? statesOfPeople(key, (name) => recordsCalled(name, archive)) : [key];
    return states.length > 0 && OF_SEVERAL_SIDES.test(key);
  }
}

/** “So who was leading the Russians”. */
const MOST_BEFORE_SIDE = 7;

const OF_SEVERAL_SIDES = /(?:s|ese|sh|ch)$/u;
