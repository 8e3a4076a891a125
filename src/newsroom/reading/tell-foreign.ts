// What a headline of another language than English tells of who, where and what, and which events that fits. Pure.

import { fold } from "../../text/tokens.ts";
import { isCityOfSummits } from "./busy-cities.ts";
import type { HeadlineTime } from "./event-evidence.ts";
import { ordinalsIn, subjectsIn } from "./foreign-telling.ts";
import { foreignKinds, housesNamed, statesBySign, visitedBySign } from "./foreign-words.ts";
import { type Headline, splitHeadline } from "./headline.ts";
import type { ReadableItem } from "./item-reading.ts";
import { type RankedEvent, rankEvents } from "./rank-events.ts";
import type { ReadStep } from "./read-step.ts";
import type { ReadingIndex } from "./reading-index.ts";
import { spotForeign } from "./spot-foreign.ts";
import type { SpottedName } from "./spotted-name.ts";
import { type ToldHeadline, toldIn } from "./told.ts";
import { isForeignDestination } from "./told-roles.ts";

/** `folded`: the title as tokens.ts folds it. */
export function tellForeign(
  title: string,
  folded: string,
  { publisher, language }: ReadableItem,
  step: ReadStep | undefined,
  { names: known, day, records }: ReadingIndex,
): ToldHeadline {
  const headline = splitHeadline(title, publisher, undefined);
  const signs = [...statesBySign(folded), ...housesNamed(folded)].map(
    (id) => ({ from: 0, to: 0, is: "state", id, by: "name", isPlace: false }) as const,
  );
  const names = [...spotForeign(headline.words, language, known, records), ...signs];
  const kinds = foreignKinds(folded);
  const destinations = kinds.has("visit") ? destinationsIn(folded, headline, names) : new Set<string>();
  const whole = toldIn(headline, names, day, records);
  // The year to which something is moved is not that of its edition.
  const years = step?.kind === "postponed" || step?.kind === "moved" ? [] : whole.years;
  const stems = new Set([...whole.stems, ...subjectsIn(folded)]);
  const ordinals = [...whole.ordinals, ...ordinalsIn(folded)];
  return {
    ...whole,
    kinds,
    destinations,
    placed: placedIn(headline, names),
    years,
    stems,
    ordinals,
    lesser: FOREIGN_LESSER.test(folded),
  };
}

/** Words between a gathering and its city: “Gipfel in Budapest”, “cumbre de Budapest”. */
const WORDS_TO_CITY = 2;

/** Cities that stand right behind or before a word for a gathering of leaders; where somebody is named, those tell which it is. */
function placedIn({ words }: Headline, names: readonly SpottedName[]): ReadonlySet<string> {
  const isSomebody = (name: SpottedName) =>
    name.is !== "place" && name.is !== "topic" && !(name.is === "state" && name.isPlace);
  if (names.some(isSomebody)) return new Set();
  const isGathering = (at: number) => foreignKinds(words[at]?.key ?? "").has("summit");
  return new Set(
    names.flatMap((name) => {
      if (name.is !== "place" || name.to === name.from) return [];
      const near = Array.from({ length: WORDS_TO_CITY }, (_, nth) => name.from - 1 - nth);
      return [name.to, ...near].some(isGathering) ? [name.key] : [];
    }),
  );
}

/** Ministers and deputies of a recurring meeting, not its leaders: “Außenministertreffen”, “外相会合”. */
const FOREIGN_LESSER = new RegExp(
  `(?<!\\p{L})(?:${fold("(?:außen|finanz|verteidigungs|handels|energie|umwelt|innen)minister|ministres|ministros|ministri (?!präsident)|министров|министры|міністрів|міністри|sherpas?|шерп")})|外[长長相]会|[财財]长|防[长衛卫]相?会|장관 ?회의|장관회담`,
  "u",
);

/** Best first. */
export function rankForeign(
  told: ToldHeadline,
  folded: string,
  time: HeadlineTime,
  index: ReadingIndex,
): readonly RankedEvent[] {
  const isAside = told.people.length >= 2 && ON_THE_SIDELINES.test(folded);
  return rankEvents(told, time, index)
    .filter(
      ({ evidence }) => namesEnough(told) || isOnlyThere(told, index) || (evidence.telling >= 2 && evidence.kind >= 1),
    )
    .filter(({ indexed: { event } }) => !isAside || event.series === undefined || event.kind === "talks");
}

/** Two who meet there are no news of the gathering: “на полях G20”, “am Rande des Gipfels”. */
const ON_THE_SIDELINES = new RegExp(
  `(?<!\\p{L})(?:${fold("на полях|на полі|am rande|en marge|al margen|à margem|a margine|на марзі|w kuluarach")})(?!\\p{L})|场边|場外|に合わせ|계기`,
  "u",
);

/** States to which somebody goes, by the words before their names, or by a sign. */
function destinationsIn(folded: string, headline: Headline, names: readonly SpottedName[]): ReadonlySet<string> {
  const goesTo = (name: SpottedName) =>
    name.is === "state" && name.to > name.from && isForeignDestination(headline, name) ? [name.id] : [];
  return new Set([...names.flatMap(goesTo), ...visitedBySign(folded)]);
}

/** “Gipfel in Budapest geplatzt”: of a city where little else is. */
function isOnlyThere({ placed }: ToldHeadline, index: ReadingIndex): boolean {
  return [...placed].some((key) => index.byPlace.get(key)?.length === 1 && !isCityOfSummits(key));
}

/** “Talks on Ukraine in Geneva”: one side is enough with a place and a word for what is there. */
function namesEnough({ names, places, kinds, events, series }: ToldHeadline): boolean {
  const parties = names.filter(({ is }) => is !== "topic" && is !== "place").length;
  return parties >= 2 || (parties === 1 && places.size > 0 && kinds.size > 0) || events.size > 0 || series.size > 0;
}
