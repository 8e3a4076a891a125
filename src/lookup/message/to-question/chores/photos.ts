// “Photo of Biden”, “a picture of the Woodside summit”: there are none of people or meetings; a timeline or a page of the calendar is a picture too, and is no photo.

import { isOfficeWord } from "../../../../archive/names/titles.ts";
import { nothingFound } from "../../../../core/notice.ts";
import type { Ask } from "../../../../core/view.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { tellingTokens, wordsLacking } from "../../../answers/has-all-words.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import type { Part } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";

const ASKED_TO_SEE =
  "(?:(?:do|have) you (?:have|got)|you got|is there|are there|show(?: me| us)?|(?:can|could|may) (?:i|we) (?:see|have|get)|(?:can|could) you (?:show|send|give|find|post)(?: me| us)?|send(?: me)?|give(?: me)?|find(?: me)?|i (?:want|need)|got|what about) ";

const PICTURE_OF = whereItMayFit(
  new RegExp(
    `^(?:${ASKED_TO_SEE})?(?:an? |any |the |some |your |good |nice |official |recent )*(?:(?<photo>photos?|photographs?|headshots?|portraits?|selfies?|mugshots?)|pics?|pictures?|images?) (?:of|from|showing|with|at) (?:the |both )?(?<what>\\p{L}.*)$`,
    "iu",
  ),
);

const OF_A_TIMELINE = /\b(?:timelines?|calendars?|charts?|chronolog\w+|histor\w+|month|how|over time|dates?)\b/iu;

/** undefined where no picture is asked for, or one that can be drawn. */
export function saysNoPhoto(line: string, then: IntentContext): Intent | undefined {
  const { archive, today, words } = then;
  const { photo, what } = PICTURE_OF.exec(line)?.groups ?? {};
  if (what === undefined || OF_A_TIMELINE.test(what)) return undefined;
  const message = readMessage(what, archive, today);
  const people = peopleToTap(message, then);
  const event = people.length > 0 ? undefined : eventWithWords(what, then);
  const isMeeting = (part: Part) =>
    part.is === "record"
      ? part.records.every(({ kind }) => kind === "event")
      : part.is === "kind" && !/s$/iu.test(part.text);
  const isOfMeeting = event !== undefined && message.parts.some(isMeeting);
  if (photo === undefined && people.length === 0 && !isOfMeeting) return undefined;
  return says(
    nothingFound(
      words.conversation.noPhotos(),
      undefined,
      threeToTap(words, event === undefined ? people : [event, ...people]),
    ),
  );
}

function peopleToTap({ parts, words }: ReadMessage, { archive }: IntentContext): readonly Ask[] {
  const ids = parts.flatMap((part) => {
    // “Frank Biden” is somebody else, “President Biden” is not.
    const before = words[part.from - 1];
    const isCovered = parts.some(({ from, to }) => from < part.from && part.from <= to);
    if (before !== undefined && !isCovered && /^\p{Lu}/u.test(before.text) && !isOfficeWord(before.key)) return [];
    const [only, ...others] = part.is === "record" ? part.records : [];
    return only?.kind === "actor" && others.length === 0 && isPerson(only.kind, only.id, archive) ? [only.id] : [];
  });
  return [...new Set(ids)].map((id) => ({
    label: archive.actors.get(id)?.name ?? "",
    question: { about: "who", id, page: 0 },
  }));
}

/** The event that has all words of its name, where one is found first. */
function eventWithWords(what: string, { archive }: IntentContext): Ask | undefined {
  const [best] = archive.search.find(what, { kinds: ["event"], limit: 1 });
  const event = best === undefined ? undefined : archive.events.get(best.id as never);
  if (event === undefined || wordsLacking("event", event.id, tellingTokens(what), archive, undefined).length > 0)
    return undefined;
  return { label: event.title, question: { about: "event", id: event.id, page: 0 } };
}
