// Who may do what: asked again whenever something is pressed or run, for permissions change.
import type { ButtonAction } from "../core/button-action.ts";
import type { Asker, SlashCommand } from "../core/command.ts";
import { isDeskAction } from "../core/desk-action.ts";
import { isDigestAction } from "../core/digest-action.ts";
import { editsHere } from "../core/editor-check.ts";
import type { DeskService } from "../newsroom/desk/service.ts";
import type { Words } from "../wording/words.ts";

type DeskOrNone = Pick<DeskService, "channel"> | undefined;
type Refusal = ((words: Words) => string) | undefined;

/** Why somebody may not run a command; undefined when they may. Outside a server there is nothing to manage, and the command says where it works. */
export function refusedCommand({ name, needs }: SlashCommand, asker: Asker, desk: DeskOrNone): Refusal {
  if (needs === "manage-server" && asker.guildId !== undefined && !asker.mayManageServer)
    return ({ faults }) => faults.managersOnly({ command: `/${name}` });
  if (needs === "desk" && !editsHere(asker, desk))
    return ({ desk: say }) => (desk === undefined ? say.noDesk() : say.notHere());
  return undefined;
}

/** The same of a button, a menu or a form. */
export function refusedAction(action: ButtonAction, asker: Asker, desk: DeskOrNone): Refusal {
  if ("owner" in action && action.owner !== asker.userId) return ({ faults }) => faults.foreignButton();
  if (isDigestAction(action) && !asker.mayManageServer)
    return ({ faults }) => faults.managersOnly({ command: "/digest" });
  if (isDeskAction(action) && !editsHere(asker, desk))
    return ({ desk: say }) => (desk === undefined ? say.noDesk() : say.notEditor());
  return undefined;
}
