// The time as an argument, and how instants are stored.
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Milliseconds since the machine was started, which go on however its clock is set; absent where nothing tells them.
   */
  uptime?(): number;
};

/** RFC 3339 in UTC, of milliseconds since 1970: how instants are stored. Texts of this form sort as the instants do. */
export function iso(instant: number): string {
  return new Date(instant).toISOString();
}
