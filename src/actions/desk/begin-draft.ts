// What a draft begins with: from a lead, from an event whose time has passed, or from nothing.
import type { EventId } from "../../archive/fields.ts";
import { nameOf } from "../../archive/records.ts";
import type { Status } from "../../archive/vocabulary.ts";
import type { Context } from "../../core/command.ts";
import type { FormDraft } from "../../newsroom/desk/form-draft.ts";
import type { Lead, LeadHeadline } from "../../newsroom/desk/lead.ts";
import type { DraftStart } from "../../newsroom/desk/service.ts";
import type { SourceDraft } from "../../newsroom/writing/draft.ts";

/** The headline itself is never put into the summary: that is for the editor to write. */
export function draftOfLead(lead: Lead, event: EventId, { today }: Pick<Context, "today">): DraftStart {
  return {
    about: { kind: "development", event },
    lead: lead.id,
    fields: { ...stepFields(lead), known: firstPublished(lead.headlines) ?? today },
    sources: leadSources(lead, today),
  };
}

export function sourcesDraftOf(lead: Lead, event: EventId, { today }: Pick<Context, "today">): DraftStart {
  return { about: { kind: "sources", event }, lead: lead.id, fields: {}, sources: leadSources(lead, today) };
}

export function draftOfNewEvent(
  lead: Lead | undefined,
  { today, archive }: Pick<Context, "today" | "archive">,
): DraftStart {
  const { participants = [], kind } = lead?.proposed ?? {};
  return {
    about: { kind: "event" },
    ...(lead === undefined ? {} : { lead: lead.id }),
    fields: {
      ...(lead === undefined ? {} : stepFields(lead)),
      ...(kind === undefined ? {} : { kind }),
      participants: participants.map((id) => nameOf(archive, id)).join(", "),
      known: firstPublished(lead?.headlines ?? []) ?? today,
    },
    sources: lead === undefined ? [] : leadSources(lead, today),
  };
}

export function draftOfEvent(
  event: EventId,
  status: Status | undefined,
  { today }: Pick<Context, "today">,
): DraftStart {
  return {
    about: { kind: "development", event },
    fields: { known: today, ...(status === undefined ? {} : { status }) },
    sources: [],
  };
}

/** With the words that stand in quotation marks in a headline of the lead. */
export function draftOfQuote(
  lead: Lead | undefined,
  { today, archive }: Pick<Context, "today" | "archive">,
): DraftStart {
  const about = { kind: "quote" } as const;
  if (lead === undefined) return { about, fields: { said: today, language: "en" }, sources: [] };
  const event = archive.events.get(lead.event ?? "");
  return {
    about,
    lead: lead.id,
    fields: {
      said: firstPublished(lead.headlines) ?? today,
      language: lead.headlines[0]?.language ?? "en",
      words: lead.quotes[0]?.text ?? "",
      ...(event === undefined ? {} : { "quote-event": event.title }),
    },
    sources: leadSources(lead, today),
  };
}

function stepFields({ status, date, says }: Lead): FormDraft["fields"] {
  return {
    ...(status === undefined ? {} : { status }),
    ...(date === undefined ? {} : { date }),
    ...(says === undefined ? {} : { says }),
  };
}

/** The first day on which any of them was published, UTC. */
function firstPublished(headlines: readonly LeadHeadline[]): string | undefined {
  return headlines.flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)])).sort()[0];
}

/** What a feed gave no day for is dated by when it was read: a source has a day. */
function leadSources({ headlines, createdAt, report }: Lead, today: string): SourceDraft[] {
  const link = report?.link;
  const read = createdAt.slice(0, 10) < today ? createdAt.slice(0, 10) : today;
  const reported: SourceDraft[] =
    link === undefined || !URL.canParse(link)
      ? []
      : [
          {
            publisher: new URL(link).hostname,
            title: link.slice(0, 240),
            published: `[..${read}]`,
            url: link,
            kind: "press",
            language: "en",
          },
        ];
  return [
    ...headlines.map(({ link, title, publisher, kind, language, published }) => ({
      publisher,
      title: title.slice(0, 240),
      published: published?.slice(0, 10) ?? `[..${read}]`,
      url: link,
      kind,
      language,
    })),
    ...reported,
  ];
}
