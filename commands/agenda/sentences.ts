// What /agenda says.
import type { AgendaReport, PostedAgenda, RemovedAgenda } from "#src/agenda/service.ts";
import type { Tone, View } from "#src/core/view.ts";

export function postedNotice(posted: PostedAgenda): View {
  switch (posted.kind) {
    case "too-many":
      return agendaNotice(
        "problem",
        `A server can have ${posted.limit} agendas: remove one first with /agenda remove.`,
      );
    case "cannot-post":
      return agendaNotice(
        "problem",
        `I cannot post there. Give me these permissions in that channel first: ${posted.missing.join(", ")}.`,
      );
    case "cannot-keep-events":
      return agendaNotice(
        "problem",
        `I cannot keep events here. Give me these permissions in this server first: ${posted.missing.join(", ")}.`,
      );
    case "posted":
    case "changed":
      return stateNotice(posted.kind, posted.report);
  }
}

function stateNotice(kind: "posted" | "changed", { agenda, events }: AgendaReport): View {
  const { paused, reason, retryAt, post } = agenda;
  if (paused !== undefined)
    return agendaNotice("problem", `It could not be posted: ${paused.reason}. See /agenda list.`);
  if (retryAt !== undefined) {
    return agendaNotice(
      "info",
      `It could not be posted just now and is tried again by itself: ${reason ?? "no reason given"}.`,
    );
  }
  const done =
    kind === "posted"
      ? "The agenda is posted and keeps itself up to date."
      : "The agenda is changed; its message follows within a minute.";
  const pin = post.pin === "refused" ? " I could not pin it: give me Pin Messages there, or pin it yourself." : "";
  return agendaNotice("done", `${done}${pin}${eventSentence(events)}`);
}

function eventSentence(events: AgendaReport["events"]): string {
  if (events === undefined) return "";
  if (events.problem !== undefined) return ` Its events are not complete: ${events.problem}. See /agenda list.`;
  return ` ${events.there === 1 ? "1 event of this server is" : `${events.there} events of this server are`} kept.`;
}

export function removedNotice(removed: RemovedAgenda): View {
  if (removed.kind === "not-found") return agendaNotice("info", "That channel has no agenda. See /agenda list.");
  if (removed.stays === undefined) return agendaNotice("done", "The agenda and its message are removed.");
  return agendaNotice(
    "done",
    `The agenda is removed, but I could not delete its message: ${removed.stays}. Please delete it yourself.`,
  );
}

export function agendaNotice(tone: Tone, text: string): View {
  return { kind: "notice", tone, text };
}
