// “Who stood in for Putin at BRICS”: which of the steps of an event tells who is there for somebody who is not, and of whom that is to be told. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { splitRef } from "./event-refs.ts";
import { LEADS_A_SIDE, STAYS_AWAY, TELLS_REPRESENTING } from "./presence-words.ts";
import { actorsIn } from "./step-told.ts";
import { type StepOnThem, stepsOnThem } from "./steps-on-them.ts";

/** The step that tells who is there for them, or for somebody of theirs: the latest. */
export function stepOfRepresenting(steps: readonly EventStep[], by: string, archive: Archive): EventStep | undefined {
  const ids = by.split("|").map((ref) => splitRef(ref).id as string);
  const state = steps[0]?.state;
  const around = [...(state?.declined ?? []), ...(state?.participants ?? []).map(({ actor }) => actor)];
  const theirs = around.filter((id) => ids.includes(archive.actors.get(id)?.country ?? ""));
  const refs = [...by.split("|"), ...theirs.map((id) => `actor:${id}`)];
  const told = steps.flatMap((step) => stepsOnThem(step, refs, archive));
  const own = [...ids, ...theirs, ...ids.flatMap((id) => archive.actors.get(id)?.country ?? [])];
  const isTheirs = ({ text }: StepOnThem) => !standsInForOthers(text, own, archive);
  const isRepresenting = (one: StepOnThem) =>
    TELLS_REPRESENTING.test(one.text) || LEADS_A_SIDE.test(one.text) || isRepresentedThen(one);
  return (
    told.find((one) => (isRepresenting(one) || standsInForTheOne(one)) && isTheirs(one))?.step ??
    steps.find((step) => sendsSomebody(step, ids, archive))
  );
}

/** “Stands in for the crown prince”, where only he declines. */
function standsInForTheOne({ step: { development }, text, isDeclined }: StepOnThem): boolean {
  const isOne = isDeclined && text === "" && development.declined?.length === 1;
  return isOne && TELLS_REPRESENTING.test(development.summary);
}

/** “President Trump has named O’Brien as his envoy”: whoever of theirs it is that sends somebody. */
function sendsSomebody({ development: { summary } }: EventStep, ids: readonly string[], archive: Archive): boolean {
  return summaryClauses(summary).some((sentence) => {
    if (!TELLS_REPRESENTING.test(sentence)) return false;
    const [first] = actorsIn(sentence, archive);
    const isOfTheirs = first !== undefined && ids.includes(archive.actors.get(first as never)?.country ?? "");
    return isOfTheirs && !standsInForOthers(sentence, ids, archive);
  });
}

/** “Putin has told Modi that Lavrov will represent Russia” is nothing of India, though it names Modi. */
function standsInForOthers(text: string, ids: readonly string[], archive: Archive): boolean {
  const behind = /\b(?:represent(?:s|ed|ing)?|stands? in for|on behalf of) (?<whom>[^.;,]*)/u.exec(text)?.groups?.whom;
  const [whom, ...more] = behind === undefined ? [] : actorsIn(behind, archive);
  return whom !== undefined && ![whom, ...more].some((id) => ids.includes(id));
}

/** “Putin will not come; Lavrov is to represent Russia.” */
function isRepresentedThen({ step: { development }, text }: StepOnThem): boolean {
  const sentences = summaryClauses(development.summary);
  return sentences.some(
    (sentence, at) =>
      STAYS_AWAY.test(sentence) && text.includes(sentence) && TELLS_REPRESENTING.test(sentences[at + 1] ?? ""),
  );
}

/** Those for whom somebody was to be there, and their states that sent nobody at all: else whoever was to come would be told to have come. */
export function withStatesAway(steps: readonly EventStep[], by: string, archive: Archive): string {
  const declined: readonly string[] = steps[0]?.state.declined ?? [];
  const states = by.split("|").flatMap((ref) => archive.actors.get(splitRef(ref).id as never)?.country ?? []);
  const away = states.filter((id) => declined.includes(id)).map((id) => `actor:${id}`);
  return [...new Set([...away, ...by.split("|")])].join("|");
}
