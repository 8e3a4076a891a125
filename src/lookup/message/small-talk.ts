// What asks nothing: greetings, thanks, praise and good wishes.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";

/** “Good night”, “you're great”, “nice one”. */
export const LEAVE_OR_PRAISE =
  /^(?:(?:ok(?:ay)?|right|well|haha+|lol),? )?(?:good ?night|nighty? night|(?:good)?bye(?: bye)?|see (?:you|ya)(?: (?:later|soon|around|tomorrow))?|cya|(?:talk|catch) (?:to )?(?:you|ya) later|(?:you(?:'re| are)|u r|ur|that(?:'s| is| was)) (?:so |really |very |the |a |an |just |pretty )*(?:great|awesome|amazing|best|good|helpful|useful|cool|brilliant|star|legend|lifesaver|perfect|fantastic|wonderful)|(?:good|nice|great|excellent) (?:bot|job|work|one|stuff|answer)|well done|love it|perfect|awesome|brilliant|great)(?: (?:bot|attach[eé]|mate|man|all|everyone|there|help|job))?[\s!.]*$/iu;

/** “Thanks a ton, you saved my essay.” */
export const THANKS =
  /^(?:many |ok(?:ay)? )?(?:thanks|thank (?:you|ya|ye)|tanks?(?: (?:yuh|you))?|thx|ty|tysm|cheers|much obliged|respect|nuff respect|merci|danke|gracias)(?!\p{L})[^?]*$/iu;

/** “Hello there, hope you're doing fine!” */
export const PLEASANTRY =
  /^(?:i )?(?:i(?:'?m| am) (?:an? |new\b|just\b|called\b)|new (?:here|(?:around|to|in) (?:here|this|this place|this server))|my name is|hope (?:you|all|your|everything)|how are you|how(?:'s| is) (?:it going|life|everything)|how do you do|nice to (?:meet|see)|what'?s up|how'?s tricks|long time)\b[^?]*\??$/iu;

/** “Awright pal”, “g'day”, “wah gwaan boss”, and nothing else. */
export const GREETING = whereItMayFit(
  /^(?:hiya|howdy|g'?day|(?:ey|ay) up|(?:aw|al|a')?right|wagwan|wh?ah? gwaan|wha?'?ppen(?:in[g']?)?|bless up|big up(?: yuhself)?|wh?assup|how far|what'?s the craic|how y'?all doin[g']?|good (?:mawnin[g']?|evenin[g']?|marnin[g']?))(?:[\s,]+(?:good (?:mawnin[g']?|morning|evenin[g']?|day)|bredda|bredrin|star|fam|y'?all|pal|mate|bruv|bro|lads?|love|hen|duck|cock|chief|boss|there|buddy|cobber|folks|all|everyone|bot))*[\s!.?]*$/iu,
);
