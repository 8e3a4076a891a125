/** Whether a link may lead there: only `http` and `https`, never `javascript:`, `data:` or a relative path. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** The end of a bare address that begins at `at`; a full stop or bracket that closes the sentence is not part of it. */
export function endOfBareAddress(text: string, at: number): number {
  const length = text.slice(at).search(/[\s<>]|$/);
  let end = at + length;
  while (end > at) {
    const last = text[end - 1] ?? "";
    if (/[.,:;"'!?\]*_~|]/.test(last)) end -= 1;
    else if (last === ")" && occurrences(text.slice(at, end), ")") > occurrences(text.slice(at, end), "(")) end -= 1;
    else break;
  }
  return end;
}

function occurrences(text: string, character: string): number {
  return text.split(character).length - 1;
}
