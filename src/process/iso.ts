/** RFC 3339 in UTC, of milliseconds since 1970: how instants are stored. Texts of this form sort as the instants do. */
export function iso(instant: number): string {
  return new Date(instant).toISOString();
}
