// What a headline tells of who, where and what, gathered for the comparison with events. Pure.

import type { Day } from "@attache/edtf";
import type { ActorId } from "../../archive/fields.ts";
import type { Records } from "../../archive/records.ts";
import type { EventKind } from "../../archive/vocabulary.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { EVENT_NOUN, kindsTold } from "./event-kinds.ts";
import type { Headline } from "./headline.ts";
import { sidesActedFor, tellingStem } from "./indexed-event.ts";
import type { SpottedAs, SpottedName } from "./spotted-name.ts";
import { hostsIn, isDestination, receiversIn } from "./told-roles.ts";
import { yearsIn } from "./told-years.ts";

export type ToldHeadline = {
  readonly headline: Headline;
  readonly names: readonly SpottedName[];
  /** Each with those who share the name. */
  readonly people: readonly SpottedAs<"person">[];
  /** By state: whether it is named as more than a place. */
  readonly states: ReadonlyMap<string, { readonly party: boolean; readonly place: boolean }>;
  /** By person: the states and organisations for which they act. */
  readonly actFor: ReadonlyMap<string, readonly string[]>;
  /** All of those. */
  readonly represented: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  /** Those whose name is that of a gathering, not of those who gather: “Shangri-La Dialogue”, not “NATO”. */
  readonly gatherings: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Places behind which stands what is there: “Helsinki summit”. */
  readonly placed: ReadonlySet<string>;
  /** By event: whether a code names it. */
  readonly events: ReadonlyMap<string, { readonly code: boolean }>;
  readonly kinds: ReadonlySet<EventKind>;
  /** All words, folded, joined by spaces. */
  readonly text: string;
  /** Words that are in no name, as `tellingStem` has them. */
  readonly stems: ReadonlySet<string>;
  /** Words side by side, none of them in a person's name. */
  readonly pairs: ReadonlySet<string>;
  /** Those of them that no English text has: names of things and places. */
  readonly strange: ReadonlySet<string>;
  /** States to which somebody goes: “visit China”, “trip to Russia”. */
  readonly destinations: ReadonlySet<string>;
  /** States that are told to host: “Armenia to host”; by one who acts for them, too. */
  readonly hosts: ReadonlySet<string>;
  /** States whose people receive somebody: “Putin hosts Erdogan”. */
  readonly receivers: ReadonlySet<string>;
  readonly years: readonly number[];
  readonly ordinals: readonly string[];
  /** “US-China”: two states in one word, or two people. */
  readonly pair: boolean;
  /** Ministers, sherpas or the youth of a recurring meeting, not its leaders. */
  readonly lesser: boolean;
};

const LESSER =
  /\b(?:finance ministers?|finance chiefs?|foreign ministers?|trade ministers?|defen[cs]e ministers?|energy ministers?|health ministers?|climate ministers?|environment ministers?|agriculture ministers?|ministers meeting|ministers|ministerial|sherpas?|central bank\w*|parliamentar\w+|business (?:council|forum|summit)|b20|y20|w20|youth|ambassadors?|senior officials|working group|engagement group|pre summit|officials meeting|tech ministers?|interior ministers?|women|suppliers|industr(?:y|ies)|contractors|commanders|generals|chiefs of (?:staff|defen[cs]e)|lawmakers|scholars|(?:nato|eu|un|asean|sco|brics|wto|g7|g20|apec|opec) (?:\S+ )?(?:chief|secretary general|head|boss|director general)(?: \S+){0,2} (?:to )?(?:meets?|met|visits?|visited|receives?|hosts?|holds|welcomes?|calls?|speaks|phones))\b/;

/** Whoever sends a minister stays away from what leaders have. */
const SENT_INSTEAD = /\b(?:sends?|sending|represented by|instead of|in (?:his|her) (?:place|stead)|deputi[sz]e)\b/;

export function toldIn(
  headline: Headline,
  names: readonly SpottedName[],
  day: Day,
  { actors }: Pick<Records, "actors">,
): ToldHeadline {
  const all = <Is extends SpottedName["is"]>(is: Is) => names.filter((name): name is SpottedAs<Is> => name.is === is);
  const text = headline.words.map(({ key }) => key).join(" ");
  const states = new Map<string, { party: boolean; place: boolean }>();
  for (const { id, isPlace } of all("state")) {
    const before = states.get(id);
    states.set(id, { party: before?.party === true || !isPlace, place: before?.place === true || isPlace });
  }
  const people = all("person");
  const actFor = new Map<string, readonly string[]>(
    people.flatMap(({ ids }) =>
      ids.flatMap((id) =>
        actors.get(id) === undefined ? [] : [[id, sidesActedFor({ actor: id as ActorId }, day, actors)] as const],
      ),
    ),
  );
  const organisations = new Set(all("organisation").map(({ id }) => id));
  for (const id of organisations) {
    const of = actors.get(id)?.country;
    if (of !== undefined && !states.has(of)) states.set(of, { party: true, place: false });
  }
  const events = new Map<string, { code: boolean }>();
  for (const { ids, isCode } of all("event")) for (const id of ids) events.set(id, { code: isCode });
  const { words } = headline;
  const isIn = (at: number, some: readonly SpottedName[]) => some.some(({ from, to }) => from <= at && at < to);
  const taken = names.filter(({ is }) => is !== "topic");
  const free = words.filter((_, at) => !isIn(at, taken));
  // “Vienna talks” may be the name of the talks.
  const capitals = all("state").flatMap(({ by, from, to }) => (by === "capital" ? words.slice(from, to) : []));
  const isPerson = (at: number) => people.some(({ from, to }) => from <= at && at < to);
  const isJoined = ({ from, is }: SpottedName) => (is === "state" || is === "person") && words[from]?.joined === true;
  return {
    headline,
    names,
    people,
    states,
    actFor,
    represented: new Set([...actFor.values()].flat()),
    organisations,
    series: new Set(all("series").map(({ id }) => id)),
    gatherings: new Set(all("series").flatMap(({ id, from, to }) => (isGatheringName(headline, from, to) ? [id] : []))),
    topics: new Set(all("topic").map(({ id }) => id)),
    placed: new Set(all("place").flatMap(({ key, to }) => (EVENT_NOUN.test(words[to]?.key ?? "") ? [key] : []))),
    places: new Set(all("place").map(({ key }) => key)),
    events,
    kinds: new Set([
      ...kindsTold(text),
      ...(people.some(({ from }) => isTelephoned(headline, from)) ? (["call"] as const) : []),
    ]),
    text,
    stems: new Set([...free, ...capitals].map(({ key }) => tellingStem(key))),
    pairs: new Set(
      words
        .slice(1)
        .flatMap(({ key, clause }, at) =>
          words[at]?.clause === clause && !isPerson(at) && !isPerson(at + 1) ? [`${words[at]?.key} ${key}`] : [],
        ),
    ),
    strange: new Set(
      free.filter(({ key, capital }) => capital && !isEnglishWord(key)).map(({ key }) => tellingStem(key)),
    ),
    destinations: new Set(all("state").flatMap((name) => (isDestination(headline, name) ? [name.id] : []))),
    hosts: hostsIn(headline, names, actFor),
    receivers: receiversIn(headline, names, actFor),
    years: yearsIn(headline, day),
    ordinals: words.flatMap(({ key }, at) =>
      /^\d+(?:st|nd|rd|th)$/.test(key) && isOrdinalOfEvent(words.slice(at + 1, at + 4).map(({ key: next }) => next))
        ? [key]
        : [],
    ),
    pair: names.some(isJoined),
    lesser: LESSER.test(text) && !SENT_INSTEAD.test(text),
  };
}

/** “Biden called China’s Xi”, “Trump phones Putin”. */
function isTelephoned({ words }: Headline, from: number): boolean {
  const before = words.slice(Math.max(0, from - 2), from).filter(({ clause }) => clause === words[from]?.clause);
  return before.some(({ key }) => /^(?:called|phoned|phones|telephoned|rang|dialled)$/.test(key));
}

const GATHERING_WORD =
  /^(?:summits?|conferences?|dialogue|forum|meeting|assembly|chogm|unga|cop|eas|revcon|msc|week|gipfel|sommet|cumbre|talks)$/;

function isGatheringName({ words }: Headline, from: number, to: number): boolean {
  return words.slice(from, to).some(({ key }) => GATHERING_WORD.test(key));
}

/** “Third round”, “31st Arab summit”, not “first lady” nor “30th of May”. */
function isOrdinalOfEvent(next: readonly string[]): boolean {
  return next.some(
    (word) => EVENT_NOUN.test(word) || /^(?:brics|nato|g7|g20|apec|sco|asean|arab|quad|session)$/.test(word),
  );
}

/** Without what stands beside the main clauses; undefined when nothing of either is left. */
export function withoutAsides(
  headline: Headline,
  names: readonly SpottedName[],
): { readonly headline: Headline; readonly names: readonly SpottedName[] } | undefined {
  const isAside = (clause: number) => headline.clauses[clause]?.role === "beside";
  const kept = names.filter(({ from, to }) => to === from || !isAside(headline.words[from]?.clause ?? -1));
  if (kept.length === names.length || !kept.some(({ is }) => is !== "topic")) return undefined;
  // Words of clauses that are left out stay where they are, so that the places of names hold.
  const words = headline.words.map((word) => (isAside(word.clause) ? { ...word, key: "" } : word));
  return { headline: { ...headline, words }, names: kept };
}
