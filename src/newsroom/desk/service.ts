// What editors and readers can ask of the desk: the contract between actions, command and scheduler.
import type { EventId } from "../../archive/fields.ts";
import type { Feed } from "../feeds/feed.ts";
import type { FeedReport } from "../feeds/feed-report.ts";
import type { StaleItem } from "../stale.ts";
import type { Draft } from "../writing/draft.ts";
import type { Editor } from "../writing/publication.ts";
import type { DeskLogEntry } from "./desk-log.ts";
import type { DraftAbout, FormDraft } from "./form-draft.ts";
import type { Lead, MistakeReport, ReportClosing } from "./lead.ts";
import type { DeskClaim, Mention, PlannedDraft, TakenOut, Written } from "./ports.ts";

/** A feed, and how it does. */
export type DeskFeed = { readonly feed: Feed; readonly report: FeedReport };

/** What a draft begins with. */
export type DraftStart = {
  readonly about: DraftAbout;
  readonly lead?: Lead["id"];
  readonly fields: FormDraft["fields"];
  readonly sources: FormDraft["sources"];
};

export type BegunDraft =
  /** `resumed`: the editor's own, as they left it. */
  | { readonly kind: "begun"; readonly draft: FormDraft; readonly resumed: boolean }
  | { readonly kind: "taken"; readonly claim: DeskClaim }
  /** The lead was dealt with. */
  | { readonly kind: "closed"; readonly lead: Lead };

export type Publishing =
  | Written
  /** It waits for `more` others. */
  | { readonly kind: "waits"; readonly more: number }
  | { readonly kind: "gone" };

export type Agreeing = Publishing | { readonly kind: "own" } | { readonly kind: "taken"; readonly claim: DeskClaim };

export type Refusing =
  | { readonly kind: "refused-agreement"; readonly by: Editor }
  | { readonly kind: "gone" }
  | { readonly kind: "own" };

export type LeadChange =
  | { readonly kind: "done"; readonly lead: Lead }
  | { readonly kind: "taken"; readonly claim: DeskClaim }
  | { readonly kind: "closed"; readonly lead: Lead }
  | { readonly kind: "gone" };

/** A throw is a fault of the store, unless it says something else. */
export type DeskService = {
  readonly channel: string;
  /** How many other editors must agree before something is published. */
  readonly approvals: number;
  lead(id: string): Promise<Lead | undefined>;
  /** Those that wait for an editor, the oldest first; `later` ones at the end. */
  openLeads(): Promise<readonly Lead[]>;
  /** The lead whose card is this message. */
  leadOfMessage(message: string): Promise<Lead | undefined>;
  /** Newest first. */
  mentions(): Promise<readonly Mention[]>;
  /** Newest first. */
  log(): Promise<readonly DeskLogEntry[]>;
  feeds(): Promise<readonly DeskFeed[]>;
  /** The most urgent first. */
  stale(): Promise<readonly StaleItem[]>;
  /** Takes the lead, or the event, for an editor. What they began before is theirs still. */
  begin(start: DraftStart, editor: Editor): Promise<BegunDraft>;
  formDraft(id: string): Promise<FormDraft | undefined>;
  saveDraft(draft: FormDraft): Promise<void>;
  /** Lets go of what it held. */
  discard(draft: FormDraft): Promise<void>;
  plan(draft: Draft): Promise<PlannedDraft>;
  /** `title`: what it is about, for the log. */
  publish(id: string, draft: Draft, title: string, editor: Editor): Promise<Publishing>;
  agree(id: string, draft: Draft, title: string, editor: Editor): Promise<Agreeing>;
  /** Another editor does not agree: nothing is written, and its editor may change it and ask again. `by`: that editor. */
  refuse(id: string, title: string, editor: Editor): Promise<Refusing>;
  undo(publication: string, editor: Editor): Promise<TakenOut>;
  attach(lead: string, event: EventId, editor: Editor): Promise<LeadChange>;
  dismiss(lead: string, editor: Editor): Promise<LeadChange>;
  later(lead: string, editor: Editor): Promise<LeadChange>;
  /** “Not yet known”, of an event or a quote by its id: gives the day on which it is asked again, UTC. */
  snooze(id: string, title: string, editor: Editor): Promise<string>;
  /** The name that an editor signs with; their own where they chose none. */
  editor(user: string, ownName: string): Promise<Editor>;
  sign(user: string, name: string): Promise<void>;
  /** `limit`: so many a day and person, which were sent. */
  reportMistake(
    report: MistakeReport,
    reader: string,
  ): Promise<{ readonly kind: "sent" } | { readonly kind: "too-many"; readonly limit: number }>;
  closeReport(lead: string, as: ReportClosing, editor: Editor): Promise<LeadChange>;
};
