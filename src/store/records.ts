// What may stand in each table, by the schema with which the bot reads it back.
import * as z from "zod";
import { Agenda } from "../agenda/agenda.ts";
import { GuildSchedule, ScheduledEventRecord } from "../agenda/scheduled-event-record.ts";
import { OutboxItem } from "../delivery/page.ts";
import { Edition } from "../digest/edition.ts";
import { StoredSubscription } from "../digest/subscription.ts";
import { Dm } from "../follow/dm.ts";
import { Follower } from "../follow/follower.ts";
import { LedgerEntry } from "../ledger/entry.ts";
import { RecordedBy } from "../ledger/recorded-by.ts";
import { AgreementAsk } from "../newsroom/desk/agreement-ask.ts";
import { DeskLogEntry } from "../newsroom/desk/desk-log.ts";
import { FormDraft } from "../newsroom/desk/form-draft.ts";
import { Lead, LeadCard } from "../newsroom/desk/lead.ts";
import { DeskClaim, Mention } from "../newsroom/desk/ports.ts";
import { FeedState } from "../newsroom/feeds/feed-state.ts";
import { SeenItem } from "../newsroom/feeds/ports.ts";
import { Publication } from "../newsroom/writing/publication.ts";
import { readBody } from "./body.ts";
import { Snooze } from "./desk.ts";
import { readStored } from "./shelf.ts";
import type { StoredRow, TableName } from "./tables.ts";

/** What the namespaces of `entry` hold on shelves. */
export const SHELF_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  ledger: LedgerEntry,
  "ledger-head": z.union([z.int().min(0), RecordedBy]),
  "subscription-numbers": z.int().min(1),
  agendas: Agenda,
  "agenda-mirrors": GuildSchedule,
  "agenda-events": ScheduledEventRecord,
  "long-questions": z.string(),
  "departed-servers": z.tuple([z.string(), z.iso.datetime()]),
  feeds: FeedState,
  publications: Publication,
  "desk-leads": Lead,
  "desk-cards": LeadCard,
  "desk-drafts": FormDraft,
  "desk-claims": DeskClaim,
  "desk-mentions": Mention,
  "desk-log": DeskLogEntry,
  "desk-snoozes": Snooze,
  "desk-names": z.string(),
  "desk-report-counts": z.int().min(0),
  "desk-posts": OutboxItem,
  "desk-asks": AgreementAsk,
  "desk-marks": z.string(),
};

/** What nobody reads: records that were put aside. */
export const ASIDE_NAMESPACE = "unreadable";

/** The record's name as an operator meets it, such as “subscription 1001/d3” or “entry ledger/000000000017”. */
export function recordName(table: TableName, [first, second]: StoredRow): string {
  switch (table) {
    case "entry":
    case "edition":
      return `${table} ${first}/${second}`;
    case "subscription":
      return `${table} ${first}/d${second}`;
    case "follower":
    case "direct_message":
      return `${table} ${first}`;
  }
}

/** Why the bot could not read this row; undefined when it can. What it is about has to be what its key says. */
export async function complaintAbout(table: TableName, row: StoredRow): Promise<string | undefined> {
  try {
    return await readRow(table, row);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function readRow(table: TableName, row: StoredRow): Promise<string | undefined> {
  const name = recordName(table, row);
  const [first, second] = row;
  switch (table) {
    case "entry":
      return readEntry(name, row);
    case "subscription": {
      const { guild, id } = readBody(StoredSubscription, row.at(-1), name);
      return otherKey(name, `${first}/d${second}`, `${guild}/${id}`);
    }
    case "edition": {
      const { guild, id } = readBody(Edition, row.at(-1), name);
      return otherKey(name, `${first}/${second}`, `${guild}/${id}`);
    }
    case "follower":
      return otherKey(name, String(first), readBody(Follower, row.at(-1), name).user);
    case "direct_message":
      return otherKey(name, String(first), readBody(Dm, row.at(-1), name).user);
  }
}

/** A namespace that is not known here belongs to another version, which can read it. */
async function readEntry(name: string, [namespace, key, value]: StoredRow): Promise<undefined> {
  const schema = SHELF_SCHEMAS[String(namespace)];
  if (namespace === "feed-items") readBody(SeenItem, value, name);
  else if (schema !== undefined) await readStored(schema, String(value), `${namespace}/${key}`);
}

function otherKey(name: string, key: string, says: string): string | undefined {
  return key === says ? undefined : `${name} speaks of ${says}`;
}
