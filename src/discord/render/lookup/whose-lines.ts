// Above quotations: that whoever is taken to have said them did not, or that whoever said them of a meeting did not come there.

import type { Archive } from "../../../archive/archive.ts";
import { stateAsOf } from "../../../archive/history.ts";
import { nameOf } from "../../../archive/records.ts";
import type { QuestionAbout } from "../../../core/question.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";

type QuotesQuestion = QuestionAbout<"quotes">;

/** None where nothing of the kind is known. */
export function whoseLines(question: QuotesQuestion, archive: Archive, words: Words): readonly string[] {
  return [...byOtherLine(question, archive, words), ...didNotComeLine(question, archive, words)];
}

/** That whoever said it of a meeting did not come there. */
function didNotComeLine(
  { speaker, event: id, asOf }: QuotesQuestion,
  archive: Archive,
  words: Words,
): readonly string[] {
  const event = id === undefined ? undefined : archive.events.get(id);
  const isAway = event !== undefined && stateAsOf(event, asOf)?.declined.some((one) => one === speaker) === true;
  if (speaker === undefined || !isAway) return [];
  return [`**${capital(words.event.didNotCome({ people: plain(nameOf(archive, speaker)) }))}**`];
}

/** That the words are by somebody else than whoever is taken to have said them. */
function byOtherLine({ speaker, notBy }: QuotesQuestion, archive: Archive, words: Words): readonly string[] {
  if (speaker === undefined || notBy === undefined) return [];
  const names = { speaker: plain(nameOf(archive, speaker)), named: plain(nameOf(archive, notBy)) };
  return [`**${words.check.saidBySomeoneElse(names)}**`];
}
