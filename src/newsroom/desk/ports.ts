// What the desk needs from the outside: a place to keep things, a way to post and to write, and what it all looks like.
import * as z from "zod";
import type { Archive } from "../../archive/archive.ts";
import { EventId, InstantField } from "../../archive/fields.ts";
import type { Event, Quote, Source } from "../../archive/schema.ts";
import type { Report } from "../../delivery/job-runner.ts";
import type { OutboxItem } from "../../delivery/page.ts";
import type { PageBody, Publisher } from "../../delivery/ports.ts";
import type { Clock } from "../../process/clock.ts";
import type { MorningPost } from "../morning-post.ts";
import type { ItemReading, ReadableItem } from "../reading/item-reading.ts";
import type { Draft } from "../writing/draft.ts";
import { Editor } from "../writing/publication.ts";
import type { AgreementAsk } from "./agreement-ask.ts";
import type { DeskLogEntry } from "./desk-log.ts";
import type { FormDraft } from "./form-draft.ts";
import { type Lead, type LeadCard, LeadHeadline } from "./lead.ts";

/** An event that was named, and nothing told of it; `also`: what was told, the archive says already. */
export const Mention = z.strictObject({ event: EventId, headline: LeadHeadline, at: InstantField, also: z.boolean() });

/** Who works on something, and since when. */
export const DeskClaim = z.strictObject({ by: Editor, at: InstantField });

export type Mention = z.output<typeof Mention>;
export type DeskClaim = z.output<typeof DeskClaim>;

type DeskMark = "morning" | "overflow" | "guild";

/** A method that rejects means that the store failed. */
export type DeskStores = {
  readonly leads: {
    get(id: string): Promise<Lead | undefined>;
    /** A closed one is kept for a month. */
    save(lead: Lead): Promise<void>;
    /** In the order of their ids; closed ones as well. */
    all(): Promise<readonly Lead[]>;
  };
  readonly cards: {
    get(lead: string): Promise<LeadCard | undefined>;
    /** Kept for a month and a half, longer than its lead. */
    save(card: LeadCard): Promise<void>;
    all(): Promise<readonly LeadCard[]>;
  };
  readonly formDrafts: {
    get(id: string): Promise<FormDraft | undefined>;
    all(): Promise<readonly FormDraft[]>;
    /** Kept for a week. */
    save(draft: FormDraft): Promise<void>;
    remove(id: string): Promise<void>;
  };
  readonly claims: {
    get(key: string): Promise<DeskClaim | undefined>;
    save(key: string, claim: DeskClaim): Promise<void>;
    remove(key: string): Promise<void>;
  };
  readonly mentions: {
    /** Kept for a fortnight; the same headline again for the same event replaces it. */
    save(mention: Mention): Promise<void>;
    all(): Promise<readonly Mention[]>;
  };
  readonly deskLog: {
    add(entry: DeskLogEntry): Promise<void>;
    /** Newest first. */
    all(): Promise<readonly DeskLogEntry[]>;
  };
  readonly snoozes: {
    /** From which UTC day on an event or a quote is asked about again, by its id. */
    all(): Promise<ReadonlyMap<string, string>>;
    save(id: string, until: string): Promise<void>;
  };
  readonly editorNames: {
    /** The name that an editor signs with instead of their own. */
    get(user: string): Promise<string | undefined>;
    save(user: string, name: string): Promise<void>;
  };
  readonly reportCounts: {
    /** How many mistakes a reader reported on a UTC day. */
    get(user: string, day: string): Promise<number>;
    /** Kept for two days. */
    save(user: string, day: string, count: number): Promise<void>;
  };
  /** Posts that are no cards, until they are out: of the morning, and of leads that wait for room. */
  readonly deskPosts: {
    save(item: OutboxItem): Promise<void>;
    remove(item: OutboxItem): Promise<void>;
    all(): Promise<readonly OutboxItem[]>;
  };
  /** What asks other editors to agree, until its message says how that ended. */
  readonly asks: {
    /** Kept for a fortnight. */
    save(ask: AgreementAsk): Promise<void>;
    remove(id: string): Promise<void>;
    all(): Promise<readonly AgreementAsk[]>;
  };
  /** When something was done last: `morning` a UTC day, `overflow` an instant; and in which server /desk is offered, by its id. */
  readonly deskMarks: {
    get(key: DeskMark): Promise<string | undefined>;
    save(key: DeskMark, value: string): Promise<void>;
  };
};

/** What would be written, checked as the archive checks its files. */
export type PlannedDraft =
  | {
      readonly ok: true;
      /** All that is written, under the names of the files; in `text` long lines are cut and sources left out. */
      readonly whole: string;
      readonly text: string;
      readonly event: Event | undefined;
      readonly quote: Quote | undefined;
      /** Those that are added. */
      readonly sources: readonly Source[];
    }
  | { readonly ok: false; readonly faults: readonly string[] };

export type Written =
  /** `git`: why it could not be committed or pushed, when it should have been. */
  | { readonly kind: "written"; readonly publication: string; readonly git: string | undefined }
  | { readonly kind: "refused"; readonly faults: readonly string[] };

export type TakenOut =
  | { readonly kind: "undone"; readonly git: string | undefined }
  | { readonly kind: "too-late" | "changed-since" | "not-found" | "undone-before" }
  | { readonly kind: "refused"; readonly faults: readonly string[] };

export type DeskWriter = {
  plan(draft: Draft): Promise<PlannedDraft>;
  /** Resolves when the archive has it, and answers with it. The same `key` is written once, however often it is asked. */
  publish(draft: Draft, editor: Editor, key: string): Promise<Written>;
  undo(publication: string, editor: Editor): Promise<TakenOut>;
  /** The publication under this key, if it stands. */
  written(key: string): Promise<string | undefined>;
};

/** `marker`: the component id by which a message is found again. */
export type DeskRender = {
  readonly card: (lead: Lead, marker: number) => PageBody;
  readonly morning: (post: MorningPost, marker: number) => PageBody;
  readonly overflow: (waiting: number, marker: number) => PageBody;
  readonly askAgreement: (draft: FormDraft, title: string, planned: PlannedDraft, marker: number) => PageBody;
  readonly agreementEnded: (ask: AgreementAsk, marker: number) => PageBody;
  /** What the reader who reported a mistake is written. */
  readonly reportAnswer: (lead: Lead) => string;
};

export type DeskPorts = {
  readonly channel: string;
  /** How many other editors must agree. */
  readonly approvals: number;
  readonly archive: () => Archive;
  readonly clock: Clock;
  readonly stores: DeskStores;
  readonly publisher: Pick<Publisher, "publish" | "find" | "amend" | "notify">;
  readonly writer: DeskWriter;
  readonly render: DeskRender;
  /** By the rules, as of now. */
  readonly read: (item: ReadableItem) => ItemReading;
  readonly report: Report;
};
