// A feed as data/feeds.yaml lists it.
import * as z from "zod";
import { ActorId, Language, LineField, Zone } from "../../archive/fields.ts";
import { SOURCE_KINDS } from "../../archive/vocabulary.ts";
import { FeedId } from "../feed-item.ts";

export const FeedFile = z.strictObject({
  id: FeedId,
  title: LineField(100),
  url: z.url({ protocol: /^https?$/, error: "an address begins with http:// or https://" }),
  publisher: LineField(120),
  /** Of the publisher, as a source of the archive. */
  kind: z.enum(SOURCE_KINDS),
  language: Language,
  /** How long between two requests: 15m to 1d. */
  every: z.string().regex(/^([1-9]\d?m|[1-9]\d?h|1d)$/, "written as 15m, 1h or 1d"),
  state: z.enum(["on", "off"]),
  /** The state or organisation that it speaks for: “the President” in its headlines is that one's own. */
  country: ActorId.optional(),
  /** The zone in which its days and clock times are meant; UTC when absent. */
  zone: Zone.optional(),
  /** How sure it is that the address works: a, read by somebody in 2026; b, in lists that are kept; c, doubtful. */
  sure: z.enum(["a", "b", "c"]).optional(),
  /** `none`: its items carry no dates, or none that mean anything. */
  dates: z.enum(["ok", "none"]).optional(),
  /** What its publisher asks of those who use it. */
  terms: LineField(240).optional(),
  note: LineField(240).optional(),
});

export type Feed = z.output<typeof FeedFile>;
