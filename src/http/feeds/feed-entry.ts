// One entry of a feed of what became known, whatever the format.

export type FeedEntry = {
  /** A tag, RFC 4151: it stays what it is wherever the pages move and whatever is corrected. */
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
  /** Milliseconds since 1970: when it became known; and when that, or what is said of it, was last found new here. */
  readonly published: number;
  readonly updated: number;
  readonly content: string;
  readonly summary: string;
  readonly says: string | undefined;
  /** Names of its topics. */
  readonly topics: readonly string[];
};
