import type { PageChannel, PageEvent, Snapshot } from "../../protocol.ts";
import { withoutAnswers } from "./asks.ts";
import { titleOf } from "./directory.ts";
import { type PageState, withMember } from "./page-state.ts";

/** What a snapshot tells too: where it comes while one is on its way, it is newer than that one. */
export function isOfSnapshot({ event }: PageEvent): boolean {
  return OF_SNAPSHOT.has(event);
}

const OF_SNAPSHOT: ReadonlySet<PageEvent["event"]> = new Set<PageEvent["event"]>([
  ...(["bot", "channel", "commands", "gone", "locale", "time", "trouble", "violations"] as const),
]);

/** The page after a fresh look at everything. Whoever was in a channel that is gone is taken elsewhere and told so. */
export function withNewSnapshot(state: PageState, snapshot: Snapshot): PageState {
  const gone = (state.snapshot?.channels ?? []).filter(({ id }) => !snapshot.channels.some((one) => one.id === id));
  const left = gone.reduce((before, { id }) => withoutChannel(before, id), state);
  const isSameRun = state.snapshot === undefined || state.snapshot.run === snapshot.run;
  if (isSameRun) return { ...left, snapshot, link: "live" };
  // On another day of the bar it is another world: nothing that was said in the one before has been said.
  const begun: PageState = snapshot.time
    ? { ...left, messages: new Map(), complete: new Set(), unread: new Set(), typing: new Set() }
    : left;
  return { ...withoutAnswers(begun), snapshot, link: "live" };
}

/** The page with a channel that is new or another one now; a new one stands behind the others. */
export function withChannel(state: PageState, channel: PageChannel): PageState {
  const { snapshot } = state;
  if (!snapshot) return state;
  const isKnown = snapshot.channels.some(({ id }) => id === channel.id);
  const channels = isKnown
    ? snapshot.channels.map((one) => (one.id === channel.id ? channel : one))
    : [...snapshot.channels, channel];
  return { ...state, snapshot: { ...snapshot, channels } };
}

/** The page without a channel, its threads, and everything in it. Whoever was looking at it is taken to the first one that is left. */
export function withoutChannel(state: PageState, id: string): PageState {
  const threads = state.snapshot?.channels.filter(({ parent }) => parent === id) ?? [];
  return withoutPlace(
    threads.reduce((left, thread) => withoutPlace(left, thread.id), state),
    id,
  );
}

function withoutPlace(state: PageState, id: string): PageState {
  const { snapshot } = state;
  const channel = snapshot?.channels.find((one) => one.id === id);
  if (!snapshot || !channel) return state;
  const channels = snapshot.channels.filter((one) => one !== channel);
  const messages = new Map(state.messages);
  messages.delete(id);
  const left: PageState = {
    ...state,
    snapshot: { ...snapshot, channels },
    messages,
    complete: withMember(state.complete, id, false),
    unread: withMember(state.unread, id, false),
    typing: withMember(state.typing, id, false),
    asks: state.asks.filter((ask) => ask.channel !== id),
    modal: state.modal?.channel === id ? undefined : state.modal,
  };
  if (state.open !== id) return left;
  const [next] = channels;
  const now = next ? ` You are in ${titleOf(next)} now.` : "";
  return {
    ...left,
    open: next?.id ?? "",
    unread: next ? withMember(left.unread, next.id, false) : left.unread,
    notice: `${titleOf(channel)} ${channel.kind === "private-thread" ? "is not there for you any more" : "was deleted"}.${now}`,
  };
}
