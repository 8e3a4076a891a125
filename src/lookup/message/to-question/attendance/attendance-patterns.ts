// Whether it is asked if somebody was there: “did Xi come”, “was Modi at it”, “COP28 pope francis attendance”.

const ASKS_WHETHER = /^(?:so |and |but )?(?:did|was|were|is|are|will|has|have|does|do|can|(?:was|is) it)\b/iu;
const BEING_THERE =
  /\b(?:go|goes|going|gone|went|come|comes|coming|came|attend\w*|travel\w*|fly|flying|flown|flew|been|be (?:at|in|there)|join\w*|tak(?:e|es|en|ing) part|there|in person|show(?:ed|s)? up|turn(?:ed|s)? up|visit\w*|make it|present|speak|spoke)\b|^(?:so |and |but )?(?:was|were|is|are|has|have)\b.*\b(?:at|in|on (?:the|that|a) (?:same )?(?:\p{L}+ ){0,6}(?:call|conference|summit|meeting))\b/iu;

/** “COP28 pope francis attendance”, “Lula absence Kazan”: whether they were there. */
const OF_PRESENCE_ALONE =
  /^(?!(?:who|whom|whose|what|which|when|where|why|how|list|show|any)\b)(?:\S+ ){0,6}?(?:attendance|participation|absence|presence)(?: (?:at|in|from|of|on))?(?: \S+){0,5}[\s?!.]*$/iu;

/** In a sentence, or in a heading. */
export function asksOfBeingThere(rest: string): boolean {
  return (ASKS_WHETHER.test(rest) && BEING_THERE.test(rest)) || OF_PRESENCE_ALONE.test(rest);
}
