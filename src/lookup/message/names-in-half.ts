// “And who stayed away from it”: a half of two questions, with the name of the event or the person that its pronouns stand for.

const CALLED_IT_OFF = /\b(call(?:s|ed)?|put) (?:it|that) (off|back)\b/iu;
const OF_THEM = /(?<=\s)(?:he|she|him|her)(?=\s|$)/iu;
export const IT_OR_THEY = /(?<=\s)(?:it|that|they)(?=\s|$)/iu;
const ENDS_THERE = /(?<=\s)there$/iu;

/** With no word for it: “and who stayed away”, “and who was in the chair”. */
const OF_THE_SAME =
  /^(?:who|which (?:leaders?|countries|states|presidents?)) (?:stayed away|was absent|were absent|was missing|was there|were there|came|attended|took part|chaired|presided|(?:was|is) in the chair|(?:was|is) the host)$/iu;

/** “Did Xi attend”, “was Modi there”: of a meeting that only the first half names. */
const WHETHER_THEY_CAME =
  /^(?:did|was|were|has|have|will|does) \S.* (?:attend(?:ed|ing)?|tak(?:e|en|ing) part|participat(?:e|ed|ing)|present|come|coming|go|going|invited|represented|absent|show up|turn up)$/iu;
const TO_THERE = /(?:come|coming|go|going|invited)$/iu;
const AT_THERE = /(?:present|represented|show up|turn up)$/iu;

function ofComing(second: string, event: string): string | undefined {
  if (!WHETHER_THEY_CAME.test(second)) return undefined;
  if (/attend\p{L}*$/iu.test(second)) return `${second} ${event}`;
  return `${second} ${TO_THERE.test(second) ? "to" : AT_THERE.test(second) ? "at" : /absent$/iu.test(second) ? "from" : "in"} ${event}`;
}

/** A half, with what its pronouns stand for; undefined where it has none. */
export function withNamesIn(second: string, title: string, person: string | undefined): string | undefined {
  const event = `the ${title}`;
  const off = second.replace(CALLED_IT_OFF, `$1 $2 ${event}`);
  const it = off !== second ? off : second.replace(IT_OR_THEY, event).replace(ENDS_THERE, `at ${event}`);
  if (it !== second) return it;
  const coming = ofComing(second, event);
  if (coming !== undefined) return person === undefined ? coming : coming.replace(OF_THEM, person);
  const bare = OF_THE_SAME.test(second)
    ? second.replace(OF_THE_SAME, `$& ${/away|absent|missing/iu.test(second) ? "from" : "at"} ${event}`)
    : second;
  if (bare !== second) return bare;
  const them = person === undefined ? second : second.replace(OF_THEM, person);
  return them === second ? undefined : `${them}${/\b(?:come|go|travel)$/iu.test(them) ? " to" : " at"} ${event}`;
}

/** “What was the result”, “who left early”: with the event behind it, where it names nothing. */
export function askedOfEvent(half: string, title: string): string {
  return `${half} ${ENDS_IN_WHAT_OF_IT.test(half) ? "of" : "at"} the ${title}`;
}

const ENDS_IN_WHAT_OF_IT = /(?:result|outcome|reason|upshot|host|venue|date|purpose|aim|agenda|cause)s?$/iu;
