// The lists of the desk, a page at a time.
import type { Context } from "../../core/command.ts";
import type { DeskListName } from "../../core/desk-action.ts";
import type { DeskView } from "../../core/desk-view.ts";
import type { DeskService } from "../../newsroom/desk/service.ts";

/** `page`: from 0. */
export async function listAtDesk(
  list: DeskListName,
  page: number,
  desk: DeskService,
  { today }: Pick<Context, "today">,
): Promise<DeskView> {
  switch (list) {
    case "stale":
      return { kind: "desk-stale", items: await desk.stale(), today, page };
    case "leads":
      return { kind: "desk-leads", leads: await desk.openLeads(), page };
    case "mentions":
      return { kind: "desk-mentions", mentions: await desk.mentions(), page };
    case "feeds":
      return { kind: "desk-feeds", feeds: await desk.feeds(), page };
    case "log":
      return { kind: "desk-log", entries: await desk.log(), page };
  }
}
