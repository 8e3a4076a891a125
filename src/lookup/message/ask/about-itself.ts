// What is asked about the bot: what it is, where it has what it tells, how much that is, which languages it reads.

import type { ReadMessage } from "../read-message.ts";
import type { Ask } from "./ask.ts";

const ITSELF: readonly (readonly [RegExp, Ask])[] = [
  // “How many events do you know?”
  [
    /^(?:so |and |hey |ok )*(?:how (?:many|much)\b.*\b(?:(?:do|can|does) (?:you|u|your (?:archive|database|data))|(?:are|is)(?: there)? in (?:you|your (?:archive|database|data)|here))\b|how (?:big|large|extensive|complete) (?:is|are) (?:you|your|the) (?:archive|database|data\w*|collection|memory)\b)/iu,
    "about",
  ],
  [
    /^(?:so |and |hey |but )*(?:do|are|r|is|does|did) (?:you|u|this|it|the bot)\b.*\b(?:ai|a\.i\.|artificial intelligence|llms?|\p{L}*gpt|language model|machine learning|neural network|(?:ro)?bot|human|real person|somebody real)\b/iu,
    "about",
  ],
  [
    /^(?:so |and |but )*(?:where|from where)\b.*\b(?:you|u|your)\b.*\b(?:data|informations?|facts|knowledge|archive|stuff|it all|all (?:of )?this|everything)\b(?! (?:on|about|of|for)\b)/iu,
    "about",
  ],
  [
    /^(?:so |and |but )*(?:(?:why|how) (?:should|can|could|do) (?:i|we|anyone) (?:trust|believe|rely on)|can (?:i|we) (?:trust|believe|rely on)|are (?:you|your \p{L}+)|do (?:you|u) (?:store|save|keep|log|record|read))(?: (?:you|u|your \p{L}+|my \p{L}+|sure|real|true|official|reliable|legit|accurate|trustworthy|genuine|it)){0,2}\??$/iu,
    "about",
  ],
  [/^is (?:this|that|it) (?:official|an official (?:bot|source|account)|legit|reliable)\b/iu, "about"],
  [
    /^what (?:can|could)(?:no|n?['’])?t? (?:you|u) (?:not )?do$|^(?:can|may|how (?:do|can)) (?:i|we) (?:add|invite) (?:you|u|this bot)\b/iu,
    "help",
  ],
  [
    /\b(?:delete|erase|forget|wipe)\b.*\b(?:my (?:data|messages|account|information|details)|(?:everything|all) about me|me)$/iu,
    "following",
  ],
  [/^(?:so |and |but )*(?:in )?(?:what|which|how many)(?: other)? languages?\b.*\b(?:you|u|bot)\b/iu, "help"],
  [
    /^(?:do|can|could) (?:you|u) (?:speak|understand|read|answer in|reply in|write in|talk in) \p{L}+(?: (?:and|or) \p{L}+)?$/iu,
    "help",
  ],
];

/** undefined where anything of the archive is named, or a time: then it is asked of that. */
export function askOfItself({ rest, parts, span }: ReadMessage): Ask | undefined {
  const isOfMatter = parts.some(
    ({ is, text }) => is !== "kind" && !/^(?:a\.?i\.?|artificial intelligence|bot)$/iu.test(text),
  );
  const ask = ITSELF.find(([pattern]) => pattern.test(rest))?.[1];
  // “Do you speak German?”: a language is called like its people.
  return (isOfMatter && ask !== "help") || span !== undefined ? undefined : ask;
}
