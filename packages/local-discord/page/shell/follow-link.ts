import { saysTheSame } from "../message/mark.ts";
import { type MessageLink, readLink } from "../state/message-link.ts";
import { messagesOf } from "../state/page-state.ts";
import type { PageSession } from "../state/session.ts";

const NO_PLACE = "The link leads to a channel that is not there, or not for you.";
const NO_MESSAGE = "The message of the link is not here any more.";
const NO_MESSAGE_THEN =
  "The message of the link is not here: this day was founded anew, and what was asked on it is gone.";

/** Goes to a message, as far back as it may be; resolves to whether it is there. */
type Visit = (channel: string, message: string) => Promise<boolean>;

/**
 * Takes the reader to the message that the address names: as soon as its channel is there, and where there is a bar of days, on
 * the day of the address. Says so where there is no such message.
 */
export function followLinks(session: PageSession, visit: Visit): void {
  let wanted: MessageLink | undefined = readLink(location.hash);
  const day = new URLSearchParams(location.search).get("day");
  const look = () => {
    const { snapshot, open } = session.state;
    if (wanted?.message === undefined || !snapshot || !isOnDay(snapshot.time, day)) return;
    if (open === wanted.channel && !session.state.messages.has(open)) return;
    const link = wanted;
    wanted = undefined;
    if (snapshot.channels.some(({ id }) => id === link.channel)) void lead(link, session, visit);
    else session.tell(NO_PLACE);
  };
  session.watch(look);
  addEventListener("hashchange", () => {
    wanted = readLink(location.hash);
    if (wanted.message === undefined) void session.open(wanted.channel);
    else look();
  });
}

function isOnDay(time: { readonly day: string; readonly stage: string } | undefined, day: string | null): boolean {
  if (time === undefined) return true;
  return (time.stage === "ready" || time.stage === "playing") && (day === null || day === time.day);
}

/** By its id; in a world that was founded anew by what it says. */
async function lead({ channel, message = "", mark }: MessageLink, session: PageSession, visit: Visit): Promise<void> {
  if (await visit(channel, message)) return;
  const twin = messagesOf(session.state, channel).find((shown) => saysTheSame(shown.message, mark));
  if (twin) await visit(channel, twin.message.id);
  else session.tell(session.state.snapshot?.time ? NO_MESSAGE_THEN : NO_MESSAGE);
}
