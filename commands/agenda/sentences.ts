// What /agenda answers.
import type { AgendaReport, PostedAgenda, RemovedAgenda } from "#src/agenda/service.ts";
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import { describePermissions, describeReason, whyNotPinned } from "#src/wording/describe-reason.ts";
import type { Words } from "#src/wording/words.ts";

export function postedNotice(posted: PostedAgenda, words: Words): View {
  const { agenda } = words;
  switch (posted.kind) {
    case "too-many":
      return notice("problem", agenda.tooMany({ limit: posted.limit }));
    case "cannot-post":
      return notice("problem", agenda.cannotPost({ missing: describePermissions(posted.missing, words) }));
    case "cannot-keep-events":
      return notice("problem", agenda.cannotKeepEvents({ missing: describePermissions(posted.missing, words) }));
    case "posted":
    case "changed":
    case "unchanged":
      return stateNotice(posted.kind, posted.report, words);
  }
}

function stateNotice(kind: "posted" | "changed" | "unchanged", { agenda, events }: AgendaReport, words: Words): View {
  const { paused, reason, retryAt, post } = agenda;
  const say = words.agenda;
  if (paused !== undefined) {
    return notice("problem", say.notPosted({ reason: describeReason(paused.reason, words) }));
  }
  if (retryAt !== undefined) {
    const why = reason === undefined ? say.noReason() : describeReason(reason, words);
    return notice("info", say.notPostedYet({ reason: why }));
  }
  const sentences = [
    say[kind](),
    ...(post.pin === "refused" ? [say.notPinned({ why: whyNotPinned(reason) })] : []),
    ...eventSentences(events, words),
  ];
  return notice(kind === "unchanged" ? "info" : "done", sentences.join(" "));
}

function eventSentences(events: AgendaReport["events"], words: Words): readonly string[] {
  if (events === undefined) return [];
  const { problem, there } = events;
  if (problem === undefined) return [words.agenda.eventsKept({ count: there })];
  return [words.agenda.eventsIncomplete({ problem: describeReason(problem, words) })];
}

export function removedNotice(removed: RemovedAgenda, words: Words): View {
  const { agenda } = words;
  if (removed.kind === "not-found") return notice("info", agenda.noneInChannel());
  if (removed.stays === undefined) return notice("done", agenda.removed());
  return notice("done", agenda.removedButStays({ reason: describeReason(removed.stays, words) }));
}
