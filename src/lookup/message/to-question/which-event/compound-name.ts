// “The two-state conference”: what an event is called by, though each of its words is a small one.

import type { Archive } from "../../../../archive/archive.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { eventsNamed } from "../../../names/near-names.ts";
import type { ReadMessage } from "../../read-message.ts";

/** “The arms trade treaty conference”: one of a treaty, and none on trade. */
export function treatyConferred({ parts }: ReadMessage): readonly string[] {
  return parts.flatMap((part) => {
    const isOfTreaty = part.is === "kind" && /^(?:treaty|convention|protocol)$/iu.test(part.text);
    const isConvened = parts.some(({ is, from, text }) => is === "kind" && from === part.to && CONVENED.test(text));
    return isOfTreaty && isConvened ? [part.text.toLowerCase()] : [];
  });
}

const CONVENED = /^(?:conference|summit|meeting|talks)$/iu;

/** “The two-state conference”: of small words that a hyphen makes one, what an event is called by. */
export function compoundCalled({ rest, parts, words }: ReadMessage, archive: Archive): readonly string[] {
  if (!rest.includes("-") || !parts.some(({ is }) => is === "kind")) return [];
  // “Japan-South Korea-China”: in a name that is known.
  const isInName = (typed: string) =>
    parts.some(
      ({ is, from, to }) => is === "record" && words.slice(from, to).some(({ text }) => text.toLowerCase() === typed),
    );
  return [...rest.matchAll(COMPOUND)].flatMap(({ groups = {} }) => {
    const [first, second] = [groups.first?.toLowerCase() ?? "", groups.second?.toLowerCase() ?? ""];
    if (isInName(`${first}-${second}`)) return [];
    const called = ` ${first} ${second} `;
    return eventsNamed(first, archive).some((event) => namesIn(event).includes(called)) ? [called.trim()] : [];
  });
}

const COMPOUND =
  /(?<![\p{L}\d-])(?!in-person(?!\p{L}))(?<first>\p{Ll}{2,})-(?<second>\p{Ll}{2,})(?= (?:\p{L}+ )?(?:conference|summit|meeting|talks|forum|dialogue|declaration|agreement)s?(?!\p{L}))/gu;
