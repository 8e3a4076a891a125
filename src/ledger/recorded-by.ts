import * as z from "zod";

/**
 * The archive by which a ledger was recorded last. `absent`: what the ledger has and that archive had not, “event x”, “quote y”. `shard`: the
 * first one of the process that recorded it, by which it is known again after a new start.
 */
export const RecordedBy = z.object({
  fingerprint: z.string(),
  absent: z.array(z.string()).readonly(),
  shard: z.int().min(0),
});

export type RecordedBy = z.output<typeof RecordedBy>;
