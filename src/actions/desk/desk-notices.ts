// What the desk says when it cannot do something, or has done it.
import type { Context } from "../../core/command.ts";
import { type Notice, notice } from "../../core/notice.ts";
import type { DeskClaim, TakenOut } from "../../newsroom/desk/ports.ts";
import type { Agreeing, LeadChange, Refusing } from "../../newsroom/desk/service.ts";

type Saying = Pick<Context, "words" | "now">;

/** “Ann took this 2 seconds ago.” */
export function takenNotice({ by, at }: DeskClaim, { words, now }: Saying): Notice {
  const seconds = Math.max(1, Math.round((now - Date.parse(at)) / 1000));
  const { name } = by;
  const minutes = Math.round(seconds / 60);
  return notice(
    "info",
    seconds < 90 ? words.desk.taken({ name, seconds }) : words.desk.takenMinutes({ name, minutes }),
  );
}

/** Why a lead could not be changed; undefined when it was. */
export function refusedChange(change: LeadChange, context: Saying): Notice | undefined {
  const { words } = context;
  if (change.kind === "taken") return takenNotice(change.claim, context);
  if (change.kind === "gone") return notice("problem", words.desk.gone());
  if (change.kind === "done") return undefined;
  const name = change.lead.closed?.by?.name;
  return notice("info", name === undefined ? words.desk.closed() : words.desk.closedBy({ name }));
}

/** `draft`: what was to be published, by its id. */
export function publishedNotice(result: Agreeing, draft: string, isSources: boolean, context: Saying): Notice {
  const { deskResult: say, desk, deskButtons } = context.words;
  switch (result.kind) {
    case "written": {
      const text = isSources ? say.sourced() : say.written();
      const git = result.git === undefined ? [] : [say.git({ reason: result.git })];
      const undo = { label: deskButtons.undo(), action: { do: "desk-undo", publication: result.publication } } as const;
      return { ...notice(git.length > 0 ? "problem" : "done", [text, ...git].join("\n")), actions: [undo] };
    }
    case "waits":
      return {
        ...notice("info", say.waits({ count: result.more })),
        actions: [{ label: deskButtons.draft(), action: { do: "desk-preview", draft } }],
      };
    case "refused":
      return notice("problem", say.refused({ faults: result.faults.join("\n") }));
    case "gone":
      return notice("problem", desk.draftGone());
    case "own":
      return notice("problem", say.ownAgreement());
    case "taken":
      return takenNotice(result.claim, context);
  }
}

export function refusedNotice(result: Refusing, { words }: Pick<Context, "words">): Notice {
  if (result.kind === "gone") return notice("problem", words.desk.draftGone());
  if (result.kind === "own") return notice("problem", words.deskResult.ownAgreement());
  return notice("done", words.deskResult.refusedAgreement({ name: result.by.name }));
}

export function undoneNotice(result: TakenOut, { words }: Pick<Context, "words">): Notice {
  const { deskResult: say, desk } = words;
  switch (result.kind) {
    case "undone":
      return result.git === undefined
        ? notice("done", say.undone())
        : notice("problem", `${say.undone()}\n${say.git({ reason: result.git })}`);
    case "too-late":
      return notice("problem", say.tooLate());
    case "changed-since":
      return notice("problem", say.changedSince());
    case "undone-before":
      return notice("info", say.undoneBefore());
    case "not-found":
      return notice("problem", desk.gone());
    case "refused":
      return notice("problem", say.refused({ faults: result.faults.join("\n") }));
  }
}
