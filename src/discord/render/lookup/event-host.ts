// Who was the host of an event, and who was in the chair.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { type Phase, phaseOf } from "../../../archive/phase.ts";
import { nameOf } from "../../../archive/records.ts";
import type { EventView } from "../../../core/view.ts";
import { chairAmong, stepOfChair, stepOfConvening, stepOfHost } from "../../../lookup/answers/chair-told.ts";
import { describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { namesInLine } from "../lines.ts";
import { capital, plain } from "../message/markdown.ts";
import { allLine } from "./event-all-there.ts";
import { lead, stepInLine } from "./event-step-line.ts";
import { ASKED_NAMES } from "./event-whether.ts";

/** The state in which it is, where somebody of it takes part, with the place; else whoever is said to be the host, or to be in the chair. */
export function hostLine(view: EventView, archive: Archive, words: Words): string | undefined {
  const { at, steps, today } = view;
  const host = hostInPlace(view, archive, words);
  // Who was to be the host of what lies ahead, and has no place now, is told by where it was to be.
  if (host !== undefined || !HAS_BEGUN.has(phaseOf(at.state, today))) return host;
  const told = at.state.place?.country === undefined ? stepOfHost(steps) : undefined;
  if (told !== undefined) return lead(words.asked.host(), stepInLine(told, words));
  const isChaired = stepOfChair(steps) !== undefined || chairAmong(at).length > 0;
  return isChaired ? chairLine(view, archive, words) : undefined;
}

const HAS_BEGUN: ReadonlySet<Phase> = new Set<Phase>(["over", "now"]);

/** The state in which it is, with the place and whoever of it takes part, or the United Nations at their seat; undefined where nobody of it does. */
export function hostInPlace(
  { at, today }: Pick<EventView, "at" | "today">,
  archive: Archive,
  words: Words,
): string | undefined {
  const country = at.state.place?.country;
  const theirs = at.state.participants.filter(
    ({ actor }) => actor === country || countryOf(actor, archive) === country,
  );
  // Talks at the UN in New York are none of the United States.
  if (country === undefined || (theirs.length === 0 && phaseOf(at.state, today) === "over")) return undefined;
  const label = hostLabel(at.state, today, words);
  const where = describeWhere(at.state, words);
  const isTheirs = !isOfUnitedNations(at);
  const people = isTheirs ? theirs.filter(({ actor }) => actor !== country) : [];
  const named = people.length === 0 ? [] : [namesInLine(people, archive, words, ASKED_NAMES)];
  const name = capital(words.withArticle(nameOf(archive, isTheirs ? country : (UNITED_NATIONS as never))));
  return lead(label, plain([name, ...(where === undefined ? [] : [capital(where)]), ...named].join(" · ")));
}

/** Where somebody has only spoken of it, nobody is the host. */
function hostLabel(state: EventView["at"]["state"], today: Day, { asked }: Words): string {
  if (phaseOf(state, today) === "off") return asked.hostWasTo();
  return state.status === "floated" ? asked.hostFloated() : asked.host();
}

const UNITED_NATIONS = "united-nations";

/** At its seat whoever of that state comes is no host; a state that receives it is itself among those who take part. */
function isOfUnitedNations({ state: { participants, place } }: EventView["at"]): boolean {
  const isThere = (id: string | undefined) => participants.some(({ actor }) => actor === id);
  return isThere(UNITED_NATIONS) && !isThere(place?.country);
}

function countryOf(id: string, { actors }: Archive): string | undefined {
  return actors.get(id as never)?.country;
}

/** Whoever is there as its president or chair, or the step that tells who was; else that none does, with the host. */
export function chairLine(view: EventView, archive: Archive, words: Words): string {
  const { at, steps } = view;
  const among = chairAmong(at);
  const told = among.length === 0 ? stepOfChair(steps) : undefined;
  if (told !== undefined) return lead(words.asked.chair(), stepInLine(told, words));
  const named = among.map(({ actor, as }) => `${nameOf(archive, actor)}${as === undefined ? "" : `, ${as}`}`);
  if (named.length > 0) return lead(words.asked.chair(), plain(words.and(named)));
  const convened = stepOfConvening(steps);
  const who = convened && lead(words.asked.told(), stepInLine(convened, words));
  return `${words.event.noChair()} ${who ?? hostInPlace(view, archive, words) ?? allLine(view, archive, words)}`;
}
