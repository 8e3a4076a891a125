// Who is an editor: whoever may read and write in the desk's channel, and asks from there.
import type { DeskService } from "../newsroom/desk/service.ts";
import type { Asker } from "./command.ts";

/** Asked again at every press: permissions change. Without a desk nobody is. */
export function editsHere(asker: Asker, desk: Pick<DeskService, "channel"> | undefined): boolean {
  return desk !== undefined && asker.channelId === desk.channel && asker.mayWriteHere;
}
