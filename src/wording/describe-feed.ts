export function describeFeed(): string {
  return "";
}
