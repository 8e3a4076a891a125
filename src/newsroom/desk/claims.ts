// At most one editor works on a thing: the first press has it, and the other is told who.
import { iso } from "../../process/clock.ts";
import type { Editor } from "../writing/publication.ts";
import type { DeskClaim, DeskPorts } from "./ports.ts";

/** Who has not touched it for so long has left it. Milliseconds. */
const CLAIM_MS = 15 * 60_000;

type ClaimPorts = Pick<DeskPorts, "clock"> & { readonly stores: Pick<DeskPorts["stores"], "claims"> };

/** undefined: it is the editor's now, from this moment on; otherwise who has it. The caller sees to it that two do not ask at once. */
export async function takeClaim(key: string, editor: Editor, ports: ClaimPorts): Promise<DeskClaim | undefined> {
  const foreign = await foreignClaim(key, editor, ports);
  if (foreign === undefined) await ports.stores.claims.save(key, { by: editor, at: iso(ports.clock.now()) });
  return foreign;
}

/** Who else has it. */
export async function foreignClaim(key: string, editor: Editor, ports: ClaimPorts): Promise<DeskClaim | undefined> {
  const claim = await ports.stores.claims.get(key);
  if (claim === undefined || claim.by.user === editor.user) return undefined;
  return ports.clock.now() - Date.parse(claim.at) < CLAIM_MS ? claim : undefined;
}
