// Items that are rarely news of a step: opinion, questions, anniversaries, sport, old items. A veto lowers the score; it does not erase. Pure.

import type { ItemReading, ReadableItem } from "./item-reading.ts";

export type Veto = "question" | "genre" | "anniversary" | "sport" | "section" | "author";

const GENRE =
  /^(?:opinion|analysis|comment(?:ary)?|explainer|explained|editorial|podcast|watch|in pictures|pictures|live|quiz|newspaper headlines|my day|what|why|how|when|who|where|which|is |are |can |could |should |will the|do |does |did |five things|\d+ (?:things|takeaways|ways|reasons)|timeline|fact ?check|factbox|profile|briefing|the papers|letters?|review|obituary|q&a|view|column|essay|interview|photos?|video|gallery|key takeaways|takeaways|exclusive interview|transcript|background|newsletter|morning mail|first thing|everything you need)\b/iu;
const GENRE_INSIDE =
  /: (?:what|why|how|who|which|where|when|the truth|five|\d+ (?:things|ways)) |\b(?:explained|explainer|opinion|op-ed|podcast|quiz|in pictures|what (?:to know|we know|you need|it means|to expect|to watch|was agreed)|here's what|things to know|takeaways|live updates|as it happened|fact check|timeline|cartoon|who said what|lessons from|the inside story|behind the scenes|a brief history|recap|looking back)\b/iu;
const ANNIVERSARY =
  /\b(?:(?<!\b(?:in|for|over|of) (?:\S+ ){0,2})(?:years?|decades?) (?:ago|on|after|since|later)|anniversary(?! (?:summit|meeting|session|conference|gathering|talks)\b)|on this day|looks? back|look back|remember(?:s|ing)|(?<!\bfor (?:\S+ ){0,2})commemorat\w+|(?:a|one) year (?:on|after))\b/iu;
const SPORT =
  /\b(?:world cup|olympics?|olympic games|grand prix|everest|k2|champions league|champions trophy|premier league|asia cup|nations league|super bowl|uefa|fifa|cricket|rugby|tennis|nba|nfl|formula 1|f1|tournament|championships?|wimbledon|(?:london|boston|berlin|tokyo|paris|chicago) marathon|marathon (?:runners?|winner|race)|golf|t20|ashes|transfer (?:window|fee|news)|striker|goalkeeper|climbers?|mountaineers?|box office|film|movie|album|tv series|celebrity|recipe)\b/iu;
const SECTION =
  /\/(?:opinions?|sports?|football|cricket|travel|commentisfree|culture|comment|columnists?|lifeandstyle|lifestyle|entertainment|music|film|books|tv-and-radio|style|food|games|fashion|podcasts?|editorials?|letters|blogs?|cartoons?|stage|artanddesign|entertainment_and_arts|in-pictures|av)\//iu;
const AUTHOR = /\s\|\s[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){1,3}\s*$/u;

/** `title` as the publisher wrote it. */
export function vetoesOn({ title, link }: Pick<ReadableItem, "title" | "link">): readonly Veto[] {
  const plain = title.replace(/[’‘]/gu, "'").trim();
  const found: Veto[] = [];
  if (/\?['"”]?\s*$|\?\s+[-–—|]/u.test(plain)) found.push("question");
  if (GENRE.test(plain) || GENRE_INSIDE.test(plain)) found.push("genre");
  if (ANNIVERSARY.test(plain)) found.push("anniversary");
  if (SPORT.test(plain)) found.push("sport");
  if (SECTION.test(link)) found.push("section");
  if (AUTHOR.test(plain)) found.push("author");
  return found;
}

/** “Will Xi go to Seoul in May?” tells neither a step nor a time. */
export function unlessAsked(
  { status, date }: Pick<ItemReading, "status" | "date">,
  vetoes: readonly Veto[],
): Pick<ItemReading, "status" | "date"> {
  return vetoes.includes("question") ? { status: undefined, date: undefined } : { status, date };
}
