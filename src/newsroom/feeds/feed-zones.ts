// The offsets from UTC that stand behind a time in a feed: in figures, or by the names that broadcasters use.

/** What is added to UTC. */
export type FeedOffset = { readonly minutes: number };

/** In hours. RFC 822 §5.1 has the American ones; the others are those of publishers that feeds are read from. */
const ZONE_NAMES: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 1,
    bst: 1,
    cet: 1,
    mez: 1,
    cest: 2,
    mesz: 2,
    eet: 2,
    sast: 2,
    eest: 3,
  },
  ...{
    msk: 3,
    msd: 4,
    trt: 3,
    eat: 3,
    gst: 4,
    pkt: 5,
    ist: 5.5,
    npt: 5.75,
    wib: 7,
    ict: 7,
    hkt: 8,
    sgt: 8,
    pht: 8,
    awst: 8,
  },
  ...{ jst: 9, kst: 9, aest: 10, aedt: 11, nzst: 12, nzdt: 13, brt: -3, art: -3 },
  ...{ ast: -4, adt: -3, edt: -4, est: -5, cdt: -5, cst: -6, mdt: -6, mst: -7, pdt: -7, pst: -8 },
};

/** Names that have another meaning elsewhere (Shanghai, Tel Aviv, Riyadh): a feed with a zone of its own means that one. */
const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(["cst", "ist", "ast", "bst", "gst", "est"]);

/**
 * The offset at the start of what follows a time, lower case, and what is left. Without one, or with a name that is
 * not known or that means another place where the feed is from (`zone`), the offset is undefined: the feed’s own zone counts.
 */
export function offsetIn(
  following: string,
  zone: string | undefined,
): { readonly offset: FeedOffset | undefined; readonly left: string } {
  const figures = /^(?:gmt|utc)? ?(?<sign>[+\u2212-]) ?(?<hours>\d{1,2}):?(?<minutes>\d{2})?(?!\d)/.exec(following);
  if (figures?.groups !== undefined) {
    const { sign, hours, minutes = "0" } = figures.groups;
    const size = Number(hours) * 60 + Number(minutes);
    // No place on earth is further from UTC.
    if (size > 14 * 60) return { offset: undefined, left: following.slice(figures[0].length) };
    return { offset: { minutes: sign === "+" ? size : -size }, left: afterZone(following.slice(figures[0].length)) };
  }
  const name = /^\(?(?<name>[a-z]{1,4})\)?(?![\p{L}\d])/u.exec(following);
  const hours = ZONE_NAMES[name?.groups?.name ?? ""];
  if (name === null || hours === undefined) return { offset: undefined, left: following };
  const left = afterZone(following.slice(name[0].length));
  if (zone !== undefined && AMBIGUOUS_NAMES.has(name.groups?.name ?? "")) return { offset: undefined, left };
  return { offset: { minutes: hours * 60 }, left };
}

/** “+0300 (MSK)”, as JavaScript writes it. */
function afterZone(left: string): string {
  return left.replace(/^ ?\([^)]*\)/, "");
}
