// What editors and readers ask of the desk, done one after the other: two who press at once are told apart.
import { createHash, randomUUID } from "node:crypto";
import type { KeyedQueue } from "../../delivery/keyed-queue.ts";
import { iso } from "../../process/clock.ts";
import { inSlices } from "../../process/in-slices.ts";
import { askAgainOn, type StaleItem, staleSteps } from "../stale.ts";
import type { Editor } from "../writing/publication.ts";
import { endAsks } from "./agreement.ts";
import { changeLead, leadTitle } from "./change-lead.ts";
import { takeClaim } from "./claims.ts";
import { changedRecord, claimKey, type FormDraft } from "./form-draft.ts";
import { blankLead, nextRevision } from "./place-reading.ts";
import type { DeskPorts } from "./ports.ts";
import { publishDraft } from "./publish-draft.ts";
import type { DeskService } from "./service.ts";

/** Put aside, a lead comes back after a day. Milliseconds. */
const LATER_MS = 24 * 60 * 60_000;

/** Mistakes that one person may report in a day. */
const MAX_REPORTS = 3;

/** Everything that changes something at the desk has this key in the queue. */
export const DESK_QUEUE = "desk";

/** `show`: brings the card of a lead up to date, as soon as that is possible. */
export function createDeskService(
  ports: DeskPorts,
  queue: KeyedQueue,
  { show, feeds }: { readonly show: () => void; readonly feeds: DeskService["feeds"] },
): DeskService {
  const { stores, clock, archive } = ports;
  const inTurn = <T>(task: () => Promise<T>): Promise<T> =>
    queue.run(DESK_QUEUE, task).then((done) => {
      show();
      return done;
    });
  const today = () => iso(clock.now()).slice(0, 10);
  const change = (id: string, editor: Editor, next: Parameters<typeof changeLead>[2]) =>
    inTurn(() => changeLead(id, editor, next, ports));

  return {
    channel: ports.channel,
    approvals: ports.approvals,
    lead: (id) => stores.leads.get(id),
    formDraft: (id) => stores.formDrafts.get(id),
    feeds,
    plan: ports.writer.plan,
    log: stores.deskLog.all,
    async openLeads() {
      const open = (await stores.leads.all()).filter(({ state }) => state === "open" || state === "later");
      return open.toSorted(
        (a, b) => Number(a.state === "later") - Number(b.state === "later") || (a.createdAt < b.createdAt ? -1 : 1),
      );
    },
    async leadOfMessage(message) {
      const card = (await stores.cards.all()).find(({ item }) => item.pages[0]?.messageId === message);
      return card === undefined ? undefined : stores.leads.get(card.lead);
    },
    async mentions() {
      return (await stores.mentions.all()).toSorted((a, b) => (a.at < b.at ? 1 : -1));
    },
    async stale(): Promise<readonly StaleItem[]> {
      return inSlices(staleSteps(archive(), today(), await stores.snoozes.all()));
    },

    begin: (start, editor) =>
      inTurn(async () => {
        const { lead: leadId, about } = start;
        const lead = leadId === undefined ? undefined : await stores.leads.get(leadId);
        if (lead?.state === "closed" && lead.closed?.undone !== true) return { kind: "closed", lead } as const;
        const seed = JSON.stringify([about.kind, changedRecord(about) ?? leadId ?? randomUUID(), leadId, editor.user]);
        const id = createHash("sha256").update(seed).digest("hex").slice(0, 12);
        const key = claimKey(about, leadId, id);
        const claim = await takeClaim(key, editor, ports);
        if (claim !== undefined) return { kind: "taken", claim } as const;
        const before = await stores.formDrafts.get(id);
        if (before !== undefined) return { kind: "begun", draft: before, resumed: true } as const;
        const draft: FormDraft = {
          id,
          claim: key,
          by: editor,
          about,
          ...(leadId === undefined ? {} : { lead: leadId }),
          fields: start.fields,
          sources: [...start.sources],
          approvals: [],
          createdAt: iso(clock.now()),
        };
        await stores.formDrafts.save(draft);
        return { kind: "begun", draft, resumed: false } as const;
      }),
    // Whoever goes on writing keeps what they hold.
    saveDraft: (draft) =>
      inTurn(async () => {
        await stores.formDrafts.save(draft);
        if (draft.asked !== true) await endAsks(draft.id, { as: "changed", by: [] }, ports);
        await takeClaim(draft.claim, draft.by, ports);
      }),
    discard: (draft) =>
      inTurn(async () => {
        await endAsks(draft.id, { as: "dropped", by: [] }, ports);
        await stores.claims.remove(draft.claim);
        await stores.formDrafts.remove(draft.id);
      }),
    publish: (id, draft, title, editor) => inTurn(() => publishDraft(id, draft, title, editor, ports)),
    agree: (id, draft, title, editor) =>
      inTurn(async () => {
        const form = await stores.formDrafts.get(id);
        if (form === undefined) return { kind: "gone" } as const;
        if (form.by.user === editor.user) return { kind: "own" } as const;
        const others = form.approvals.filter(({ user }) => user !== editor.user);
        await stores.formDrafts.save({ ...form, approvals: [...others, editor] });
        await stores.deskLog.add({ at: iso(clock.now()), by: editor, did: "agreed", title });
        return publishDraft(id, draft, title, form.by, ports);
      }),
    refuse: (id, title, editor) =>
      inTurn(async () => {
        const form = await stores.formDrafts.get(id);
        if (form === undefined) return { kind: "gone" } as const;
        if (form.by.user === editor.user) return { kind: "own" } as const;
        const { asked: _, ...rest } = form;
        await stores.formDrafts.save({ ...rest, approvals: [] });
        await endAsks(id, { as: "refused", by: [editor] }, ports);
        await stores.deskLog.add({ at: iso(clock.now()), by: editor, did: "refused", title });
        return { kind: "refused-agreement", by: form.by } as const;
      }),
    undo: (publication, editor) =>
      inTurn(async () => {
        const done = await ports.writer.undo(publication, editor);
        if (done.kind !== "undone") return done;
        const lead = (await stores.leads.all()).find(({ closed }) => closed?.publication === publication);
        const at = iso(clock.now());
        if (lead?.closed !== undefined)
          await stores.leads.save(nextRevision({ ...lead, closed: { ...lead.closed, undone: true } }, clock.now()));
        const told = (await stores.deskLog.all()).find((entry) => entry.publication === publication);
        const title = told?.title ?? (lead === undefined ? publication : leadTitle(lead, archive()));
        await stores.deskLog.add({ at, by: editor, did: "undone", title, publication });
        return done;
      }),

    attach: (id, event, editor) =>
      change(id, editor, (lead) => {
        const others = lead.candidates.filter((one) => one.id !== event);
        const score = lead.candidates.find((one) => one.id === event)?.score ?? 0;
        const about = lead.about === "new-event" ? "step" : lead.about;
        return { lead: { ...lead, about, event, candidates: [{ id: event, score }, ...others] }, did: "attached" };
      }),
    dismiss: (id, editor) =>
      change(id, editor, (lead, at) => ({
        lead: { ...lead, state: "closed", closed: { as: "dismissed", at, by: editor } },
        did: "dismissed",
      })),
    later: (id, editor) =>
      change(id, editor, (lead) => ({
        lead: { ...lead, state: "later", until: iso(clock.now() + LATER_MS) },
        did: "put-aside",
      })),
    closeReport: (id, as, editor) =>
      inTurn(async () => {
        const before = await stores.leads.get(id);
        const done = await changeLead(
          id,
          editor,
          (lead, at) => ({ lead: { ...lead, state: "closed", closed: { as, at, by: editor } }, did: "report-closed" }),
          ports,
        );
        const reader = before?.report?.reader;
        if (done.kind !== "done" || reader === undefined) return done;
        // Nothing about the reader is kept, whether the answer reached them or not.
        const told = await ports.publisher.notify(reader, ports.render.reportAnswer(done.lead), `report-${id}`);
        if (told.outcome !== "done") ports.report(new Error(told.reason), "the answer to a report could not be sent");
        return done;
      }),

    snooze: (id, title, editor) =>
      inTurn(async () => {
        const item = (await inSlices(staleSteps(archive(), today(), new Map()))).find((one) => one.id === id);
        const until = item === undefined ? today() : askAgainOn(item, archive(), today());
        await stores.snoozes.save(id, until);
        await stores.deskLog.add({ at: iso(clock.now()), by: editor, did: "not-yet-known", title });
        return until;
      }),
    async editor(user, ownName) {
      return { user, name: (await stores.editorNames.get(user)) ?? ownName };
    },
    sign: (user, name) => stores.editorNames.save(user, name),

    reportMistake: (report, reader) =>
      inTurn(async () => {
        const sent = await stores.reportCounts.get(reader, today());
        if (sent >= MAX_REPORTS) return { kind: "too-many", limit: MAX_REPORTS } as const;
        const now = clock.now();
        const event = report.about.kind === "event" ? { event: report.about.id } : {};
        await stores.leads.save({ ...blankLead(`report ${randomUUID()}`, now), about: "report", ...event, report });
        await stores.reportCounts.save(reader, today(), sent + 1);
        return { kind: "sent" } as const;
      }),
  };
}
