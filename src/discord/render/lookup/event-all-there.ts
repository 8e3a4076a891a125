// All who take or took part, or of a part of the world, and what the steps tell of them where no person is on record.

import type { Archive } from "../../../archive/archive.ts";
import { type Phase, phaseOf } from "../../../archive/phase.ts";
import { nameOf } from "../../../archive/records.ts";
import { REPRESENTED } from "../../../core/event-focus.ts";
import type { EventView } from "../../../core/view.ts";
import { comingsTold, leadersTold } from "../../../lookup/answers/comings-told.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { heldBeside } from "../../../lookup/answers/held-beside.ts";
import { byVideo } from "../../../lookup/answers/presence-told.ts";
import { saidThere } from "../../../lookup/answers/said-there.ts";
import { regionOfRef, stateOfRegionCheck } from "../../../lookup/answers/subject-check.ts";
import { wereInTheRoom } from "../../../lookup/answers/told-in-room.ts";
import { invitedLast } from "../../../lookup/answers/uninvited-told.ts";
import { isListOfNoDay } from "../../../lookup/answers/were-to-come.ts";
import { describeDeclined } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { namesInLine } from "../lines.ts";
import { capital, plain } from "../message/markdown.ts";
import { besideLine, saidThereLine, speakersLine } from "./event-beside-those.ts";
import { listOfNoDayLine } from "./event-presence.ts";
import { developmentInLine, lead } from "./event-step-line.ts";
import { waysLine } from "./event-ways.ts";
import { ASKED_NAMES, whoLabel } from "./event-whether.ts";
import { ALL_IN_LIST, type ListRoom, moreIn } from "./list-room.ts";

/** Of those who take part whoever comes from the part of the world that is asked about, and apart who is there for a body of several states; where nobody does, or none is, all. */
function ofRegionAsked({ at: { state }, question: { by = "" } }: EventView, archive: Archive) {
  const all = { participants: state.participants, forBodies: [], isOf: undefined };
  if (!isOfRegionAsked(by)) return all;
  const isOf = stateOfRegionCheck(regionOfRef(by), archive);
  const theirs = state.participants.filter(({ actor }) => isOf(archive.actors.get(actor)?.country) || isOf(actor));
  const forBodies = state.participants.filter(({ actor }) => {
    const record = archive.actors.get(actor);
    return record?.kind === "person" && record.country === undefined;
  });
  return theirs.length === 0 ? { ...all, isOf } : { participants: theirs, forBodies, isOf };
}

export function isOfRegionAsked(by: string): boolean {
  return by.startsWith("from:");
}

/** Whoever is asked about stands first, and who only speaks by video apart. */
export function allLine(view: EventView, archive: Archive, words: Words, most = ALL_IN_LIST): string {
  const { event } = words;
  const { state } = view.at;
  const { by } = view.question;
  const asked = by?.split("|").map((ref) => splitRef(ref).id as string) ?? [];
  const isAsked = ({ actor }: { readonly actor: string }) => Number(asked.includes(actor));
  const { participants: some, forBodies, isOf } = ofRegionAsked(view, archive);
  const participants = some.toSorted((a, b) => isAsked(b) - isAsked(a));
  const onVideo = new Set(
    byVideo(
      view.steps,
      participants.map(({ actor }) => actor),
      archive,
    ),
  );
  const inRoom = participants.filter(({ actor }) => !onVideo.has(actor));
  const remote = participants.filter(({ actor }) => onVideo.has(actor));
  const out = state.declined.map((actor) => ({ actor }));
  const named = (people: typeof out | typeof inRoom) => namesInLine(people, archive, words, ASKED_NAMES);
  const parts = [
    ...(inRoom.length === 0 ? [] : [named(inRoom)]),
    ...(remote.length === 0 ? [] : [event.byVideo({ people: named(remote) })]),
    ...(forBodies.length === 0 ? [] : [event.forBodies({ people: inOffice(forBodies, archive, words) })]),
    ...(out.length === 0 ? [] : [describeDeclined(state, named(out), words)]),
  ];
  const room = asked.length === 0 && view.notAmong === undefined ? wereInTheRoom(view, archive) : undefined;
  if (room !== undefined) return lead(whoLabel(view, words), developmentInLine(room, words));
  if (parts.length === 0) return event.nobodyNamed();
  if (isListOfNoDay(view)) return listOfNoDayLine(view, participants, archive, words);
  const { told, denials } =
    isOf === undefined
      ? besideThose(view, participants, archive, words, most)
      : besideOfRegion(view, isOf, archive, words);
  const people = [parts.join(" · "), ...denials]
    .map((sentence, at, all) => (at < all.length - 1 ? sentence.replace(/\.$/u, "") : sentence))
    .join(". ")
    .replace(told.length > 0 ? /\.$/u : /$^/u, "");
  return [lead(whoLabel(view, words), plain(people)), ...told].join(" · ");
}

/** Of a part of the world: what is told of those from there where no person from there stands among them, or that none is named. */
function besideOfRegion(
  view: EventView,
  isOf: (state: string | undefined) => boolean,
  archive: Archive,
  words: Words,
): BesideThoseThere {
  const isAnybody = view.at.state.participants.some(({ actor }) => isOf(archive.actors.get(actor)?.country));
  const comings = isAnybody ? [] : comingsTold(view.steps, isOf, archive);
  if (comings.length === 0) return { told: [], denials: isAnybody ? [] : [words.event.nobodyFromThere()] };
  const told = comings.map((one) => developmentInLine(one, words)).join(" · ");
  return { told: [lead(words.asked.told(), told)], denials: [] };
}

/** `denials` end in a full stop. */
type BesideThoseThere = { readonly told: readonly string[]; readonly denials: readonly string[] };
type Participants = EventView["at"]["state"]["participants"];

/** What is told of those who are not among them, and who is not named; that nobody is, where nothing tells of anybody. */
function besideThose(view: EventView, participants: Participants, archive: Archive, words: Words, room: ListRoom) {
  const { event, asked: say } = words;
  const { notAmong = [], question } = view;
  const isPerson = (id: string) => archive.actors.get(id as never)?.kind === "person";
  const isAnybody = participants.some(({ actor }) => isPerson(actor));
  const sought = notAmongThose(view, isAnybody, archive);
  const comings = isAnybody && sought.length === 0 ? [] : comingsTold(view.steps, sought, archive);
  const untold = sought.filter((id) => comingsTold(view.steps, [id], archive).length === 0);
  const spoken = untold.flatMap((id) => saidThere(view.quotes, view.at, id, archive).slice(0, 1));
  const isQuoted = (id: string) => spoken.some(({ speaker }) => speaker === id);
  const beside = untold.filter((id) => !isQuoted(id)).flatMap((id) => heldBeside(view.at, id, question.asOf, archive));
  const leaders = comings.length === 0 && sought.length > 0 && !isAnybody ? leadersTold(view.steps) : [];
  const isAhead = MAY_TELL_INVITED.has(phaseOf(view.at.state, view.today));
  const invited = isAnybody || sought.length > 0 || !isAhead ? [] : invitedLast(view.steps);
  const ways = sought.length > 0 ? [] : waysLine(view, archive, words, room);
  const isBrief = ways.length > 0 && moreIn(room) === 0;
  const onRecord = [...comings, ...leaders, ...invited].map((one) => developmentInLine(one, words)).join(" · ");
  const namesOf = (ids: readonly string[]) =>
    namesInLine(
      ids.map((actor) => ({ actor: actor as never })),
      archive,
      words,
      ASKED_NAMES,
    );
  const remote = byVideo(view.steps, sought, archive);
  const label = plain(capital(event.byVideo({ people: namesOf(remote) })));
  const told = [
    ...(onRecord === "" ? [] : [remote.length === 0 ? lead(say.told(), onRecord) : `**${label}** · ${onRecord}`]),
    ...spoken.flatMap((quote) => saidThereLine(quote, archive, words)),
    ...(isAnybody || sought.length > 0
      ? []
      : speakersLine(saidThere(view.quotes, view.at, undefined, archive), archive, words)),
    ...beside.map((one) => besideLine(one, archive, words)),
    ...ways,
  ];
  // That no person is named says the same of somebody, but not where others are told of.
  const isDenied = (id: string) =>
    isAnybody || (notAmong as readonly string[]).includes(id) || (told.length > 0 && isPerson(id));
  const isTold = (id: string) => isQuoted(id) || beside.some((one) => one.id === id);
  const absent = untold.filter((id) => isDenied(id) && !isTold(id));
  const nobody =
    told.length === 0 ? [event.nobodyInPerson()] : sought.length === 0 && !isBrief ? [event.onlySomeInPerson()] : [];
  const denials = [
    ...(isAnybody ? [] : nobody),
    ...(absent.length === 0 ? [] : [event.notAmong({ names: namesOf(absent) })]),
  ];
  return { told, denials };
}

const MAY_TELL_INVITED: ReadonlySet<Phase> = new Set<Phase>(["upcoming", "undated", "passed"]);

/** Of whom it is asked whether or who of theirs was there, and who are not among those who are named: people and states. */
function notAmongThose(
  { at: { state }, question: { by, step }, notAmong = [] }: EventView,
  isAnybody: boolean,
  archive: Archive,
) {
  const isAsked = by !== undefined && !isOfRegionAsked(by) && (!isAnybody || step === REPRESENTED);
  const ids = isAsked ? by.split("|").map((ref) => splitRef(ref).id as string) : [];
  // That somebody of theirs did not come tells of nobody who was there for them.
  const away = step === REPRESENTED ? state.declined.filter((one) => ids.includes(one)) : state.declined;
  const there = [...state.participants.map(({ actor }) => actor), ...away];
  const isThere = (id: string) => there.some((one) => one === id || archive.actors.get(one)?.country === id);
  const isBody = (id: string) => archive.actors.get(id as never)?.kind === "organisation";
  return [...new Set<string>([...notAmong, ...ids.filter((id) => !isThere(id) && !isBody(id))])];
}

/** “Li Shangfu (Minister of National Defense of China)”. */
export function inOffice(people: EventView["at"]["state"]["participants"], archive: Archive, words: Words): string {
  return words.and(
    people.map(({ actor, as }) => {
      const name = words.withArticle(nameOf(archive, actor));
      return as === undefined ? name : words.event.inOffice({ name, office: as });
    }),
  );
}
