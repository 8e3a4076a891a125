import * as z from "zod";

/** The archive by which a ledger was recorded last; `absent`: what the ledger has and that archive had not, “event x”, “quote y”. */
export const RecordedBy = z.object({ fingerprint: z.string(), absent: z.array(z.string()).readonly() });

export type RecordedBy = z.output<typeof RecordedBy>;
