// What people can ask of agendas: the contract between the command and the scheduler.
import type { Agenda, AgendaChoices } from "./agenda.ts";

export type AgendaReport = {
  readonly agenda: Agenda;
  /** How it goes with the events of the server, when the agenda is to keep any. */
  readonly events: { readonly there: number; readonly left: number; readonly problem: string | undefined } | undefined;
};

export type NewAgenda = AgendaChoices & { readonly guild: string; readonly createdBy: string };

export type PostedAgenda =
  /** `changed`: the channel had one already, which is now as was asked; `unchanged`: it was so before. How far it has come is in the report. */
  | { readonly kind: "posted" | "changed" | "unchanged"; readonly report: AgendaReport }
  | { readonly kind: "too-many"; readonly limit: number }
  | { readonly kind: "cannot-post"; readonly missing: readonly string[] }
  | { readonly kind: "cannot-keep-events"; readonly missing: readonly string[] };

export type RemovedAgenda =
  | { readonly kind: "not-found" }
  /** `stays`: why its message could not be deleted. */
  | { readonly kind: "removed"; readonly stays: string | undefined };

/** A throw is a fault of the store. */
export type AgendaService = {
  /** Posts an agenda at once, or changes the one that the channel has. */
  post(wanted: NewAgenda): Promise<PostedAgenda>;
  list(guild: string): Promise<readonly AgendaReport[]>;
  /** Deletes its message and the events that nobody else wants. */
  remove(guild: string, channel: string): Promise<RemovedAgenda>;
};
