// A headline is made up, published to the feed of this machine, and seen to become a lead.
import type { HostPanel, PanelPart, PanelView } from "@attache/local-discord";
import { plain } from "../discord/render/message/markdown.ts";
import type { Lead } from "../newsroom/desk/lead.ts";
import type { ItemReading } from "../newsroom/reading/item-reading.ts";
import type { PanelPorts } from "./panel-ports.ts";
import { madeUpItem, proposedHeadlines } from "./proposed-headlines.ts";

const HEADLINE_SIGN = "M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M7 9h7M7 12h7M7 15h4";
/** Headlines of this window that are shown, newest first. */
const MAX_HEADLINES_KEPT = 5;
/** How often it is looked at what became of them, in milliseconds. */
const AGAIN_MS = 3_000;

type MadeUp = { readonly title: string; readonly link: string; readonly lead: string | undefined };

export function headlinePanel(ports: PanelPorts, people: readonly string[]): HostPanel {
  const { newsroomPanel: say } = ports.words;
  let published: readonly MadeUp[] = [];
  let digest = "";

  async function publish(title: string): Promise<void> {
    const link = await ports.publish(title);
    const leads = await ports.desk.openLeads();
    const lead = leads.find(({ headlines }) => headlines.some((one) => one.link === link));
    published = [{ title, link, lead: lead?.id }, ...published].slice(0, MAX_HEADLINES_KEPT);
  }

  /** Of events of which nothing waits at the desk yet. */
  async function proposals(): Promise<readonly string[]> {
    return proposedHeadlines(ports, new Set((await ports.desk.openLeads()).map(({ event }) => event)));
  }

  return {
    name: "headline",
    title: say.headlineTitle(),
    sign: HEADLINE_SIGN,
    people,
    async show({ values, pressed }): Promise<PanelView> {
      const chosen = (await proposals()).find((title) => title === pressed);
      const headline = chosen ?? (values.headline ?? "").replace(/\s+/g, " ").trim();
      const isPublished = pressed === "publish" && headline !== "";
      if (isPublished) await publish(headline);
      if (pressed === "digest") digest = await ports.postDigest();
      const typed = isPublished ? "" : headline;
      const lines = await Promise.all(published.map((one) => whatBecame(one, ports)));
      const value = isPublished ? "" : chosen;
      return {
        parts: [
          { kind: "text", text: say.headlineAbout() },
          {
            kind: "field",
            name: "headline",
            label: say.headline(),
            lines: 2,
            ...(value === undefined ? {} : { value }),
          },
          ...(typed === "" ? [] : [readingText(ports.read(madeUpItem(typed)), ports)]),
          ...headlineButtons(typed, await proposals(), say),
          ...(lines.length === 0 ? [] : whatFollowed(lines, published, digest, ports)),
        ],
        ...(published.length === 0 ? {} : { again: AGAIN_MS }),
      };
    },
  };
}

/** Until something is typed, a press writes one that is proposed. */
function headlineButtons(
  typed: string,
  proposed: readonly string[],
  say: PanelPorts["words"]["newsroomPanel"],
): readonly PanelPart[] {
  const ready = proposed.map((title) => ({ name: title, label: title, style: "secondary" as const }));
  const publish = {
    name: "publish",
    label: say.publishHeadline(),
    style: "primary",
    isDisabled: typed === "",
  } as const;
  const buttons: PanelPart = { kind: "buttons", buttons: [publish] };
  if (typed !== "" || ready.length === 0) return [buttons];
  return [buttons, { kind: "text", text: say.headlineExamples() }, { kind: "buttons", buttons: ready }];
}

function readingText(reading: ItemReading, { archive, words }: PanelPorts): PanelPart {
  const { newsroomPanel: say } = words;
  const event = archive().events.get(reading.events[0]?.id ?? "");
  // A mention tells no step, whatever a verb in it may look like.
  const isUnsure = reading.lane === "mention";
  const lines = [
    say.lane({ lane: reading.lane }),
    ...(event === undefined ? [] : [say.readEvent({ title: plain(event.title) })]),
    ...(reading.status === undefined || isUnsure ? [] : [say.readStatus({ status: words.signs[reading.status]() })]),
    ...(reading.date === undefined || isUnsure ? [] : [say.readDate({ date: words.dates.edtf(reading.date) })]),
    ...(reading.says === undefined ? [] : [say.readSayer({ says: plain(reading.says) })]),
    ...(event === undefined || reading.lane !== "lead" ? [] : [say.news({ news: reading.news })]),
    `-# ${say.readWhy({ why: plain(reading.why) })}`,
  ];
  return { kind: "text", text: lines.join("\n") };
}

async function whatBecame({ title, link, lead: id }: MadeUp, { desk, words }: PanelPorts): Promise<string> {
  const { newsroomPanel: say } = words;
  const headline = plain(title);
  const lead = id === undefined ? undefined : await desk.lead(id);
  if (lead !== undefined) return sayOfLead(lead, say)({ headline });
  const isMentioned = (await desk.mentions()).some((one) => one.headline.link === link);
  return isMentioned ? say.mentioned({ headline }) : say.notTaken({ headline });
}

function sayOfLead({ state, closed }: Lead, say: PanelPorts["words"]["newsroomPanel"]) {
  if (state !== "closed") return say.leadOpen;
  return closed?.as === "published" ? say.leadWritten : say.leadClosed;
}

function whatFollowed(
  lines: readonly string[],
  published: readonly MadeUp[],
  digest: string,
  { words, channels }: PanelPorts,
): readonly PanelPart[] {
  const { newsroomPanel: say } = words;
  return [
    { kind: "heading", text: say.published() },
    { kind: "text", text: lines.map((line) => `- ${line}`).join("\n") },
    // What is no lead is not to be seen there.
    ...(published.some(({ lead }) => lead !== undefined)
      ? [{ kind: "channel", label: say.toDesk(), channel: channels.desk } as const]
      : []),
    { kind: "buttons", buttons: [{ name: "digest", label: say.postDigest(), style: "secondary" }] },
    ...(digest === "" ? [] : [{ kind: "text", text: digest } as const]),
    { kind: "channel", label: say.toDigests(), channel: channels.digests },
  ];
}
