// What stands inside a sentence, at the head of a line.

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
