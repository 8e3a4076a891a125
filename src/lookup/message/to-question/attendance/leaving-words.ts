// The words for leaving, and those with which it is asked who told of it and when.

const LEAVE = "leav(?:e|es|ing)|left|depart(?:s|ed|ing)?";
const WITHDRAW = "quit\\w*|exit\\w*|withdr[ae]w\\w*|walk\\w*|pull\\w*|back\\w*";

/** What may be left is a place. */
export const LEAVES_PLACE = new RegExp(`^(?:${LEAVE})$`, "u");
/** A place, a meeting, a text or a body. */
export const LEAVES_ANYHOW = new RegExp(`^(?:${LEAVE}|${WITHDRAW})$`, "u");
/** Of which no event has to tell. */
export const OWN_TO_LEAVING = new RegExp(
  `^(?:${LEAVE}|${WITHDRAW}|out|away|early|earlier|prematurely|before|ahead|end|would|will|1st|news|word|known?|hear|heard|learn\\w*|emerg\\w+|broke|surfac\\w+|clear|public|announc\\w*|say|says|said|tell|told|reveal\\w*|report\\w*|confirm\\w*|mention\\w*)$`,
  "u",
);
/** Whither somebody sets out, and not what they leave. */
export const LEAVES_FOR_IT =
  /\b(?:leave|leaves|left|depart(?:s|ed)?|set (?:off|out)|take off) for (?!(?:good|home|ever|an?|the (?:day|night))\b)/iu;
/** “Has had to go home after the attack”: they left what they had come to. */
export const GOES_HOME =
  /\b(?:(?:has|had) (?:had )?to (?:go|fly|return)|goes|went|has gone|flies|flew|returns|returned) (?:back )?home\b|\bcuts? short (?:his|her|their) (?:visit|stay|journey|trip)\b/iu;
