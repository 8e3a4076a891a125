// What people put before a question, “so can you tell me …”.

/** The source of a pattern that knows no case; it fits nothing at all, too. */
export const POLITE_OPENING =
  /^(?:so |and |but |please |pls |ok(?:ay)?,? |exactly |(?:can|could|would) you (?=(?:list|name|show|give) )|(?:can|could|would) you tell (?:me|us) |tell (?:me|us) |do (?:you|we) know )*/iu
    .source;
