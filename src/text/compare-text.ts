/** By code units: what days, months and ids are compared by. For names that people read in order, see `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
