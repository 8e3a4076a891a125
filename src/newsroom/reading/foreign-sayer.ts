// Who says so in a headline of another language: before a colon, or a government's house that confirms. Pure.

import type { Day } from "@attache/edtf";
import { fold } from "../../text/tokens.ts";
import { foreignKinds, housesNamed } from "./foreign-words.ts";
import type { HeadlineSayer } from "./says-who.ts";
import { spokenFor } from "./spokespeople.ts";
import type { ToldHeadline } from "./told.ts";

const BEFORE_COLON = /^(?<who>[^:：]{2,40}?)\s?[:：]\s?(?=\S)/u;

/** Words by which a house says something, folded. */
const FOREIGN_SAYS =
  /confirm|bestatig|annonc|anunci|dice|afirm|сообщ|подтверд|заяв|анонс|підтверд|заявил|[称稱]|宣布|确认|证实|确认|確認|発表|明らか|발표|확인|밝혀/u;

export function foreignSayer(title: string, told: ToldHeadline, today: Day): HeadlineSayer | undefined {
  const who = BEFORE_COLON.exec(title)?.groups?.who?.trim();
  if (who !== undefined && !/ [/–—-] /u.test(who) && foreignKinds(fold(who)).size === 0) {
    // A state alone is where it is, not who says so: “Cambodge : la Francophonie se réunira”.
    if (isStateAlone(who, told) && !SPEAKS.test(fold(who))) return undefined;
    const states = statesBefore(who, told);
    const spokesman = spokenFor(who, today);
    const speaksFor = new Set([...states, ...housesNamed(fold(who)), ...(spokesman === undefined ? [] : [spokesman])]);
    const isOneName = /^\p{Lu}[\p{L}.'’-]+$/u.test(who) && told.places.size === 0;
    if (speaksFor.size > 0 || isOneName) return { words: who, speaksFor };
  }
  const folded = fold(title);
  const state = stateThatConfirms(told);
  if (state !== undefined) return state;
  const houses = housesNamed(folded);
  return houses.length > 0 && FOREIGN_SAYS.test(folded)
    ? { words: houseIn(title), speaksFor: new Set(houses) }
    : undefined;
}

/** Words for those who speak for a state. */
const SPEAKS =
  /минист|мид|посол|правитель|ministr|ministe|gobierno|governo|gouvern|regierung|president|kanzl|外交部|外务|外務|外相|大统领|大統領|정부|외교부/u;

function isStateAlone(who: string, { names }: ToldHeadline): boolean {
  const [first, ...more] = names.filter(({ from, to }) => to > from && to <= who.split(/[\s-]+/u).length);
  return first?.is === "state" && more.length === 0;
}

const CONFIRMS = /^(?:confirm|bestatig|подтверд|пидтверд|підтверд|dogrula|conferm)/u;

/** “España confirma la cumbre”, “Россия подтвердила визит”: behind the name of a state, by the first words. */
function stateThatConfirms({ headline: { words }, names }: ToldHeadline): HeadlineSayer | undefined {
  const state = names.find((name) => name.is === "state" && name.to > name.from && name.from <= 1);
  if (state?.is !== "state" || !CONFIRMS.test(words[state.to]?.key ?? "")) return undefined;
  const written = words.slice(state.from, state.to).map(({ text }) => text);
  return { words: written.join(" "), speaksFor: new Set([state.id]) };
}

function statesBefore(who: string, { headline, names, actFor }: ToldHeadline): readonly string[] {
  const length = who.split(/[\s-]+/u).length;
  return names.flatMap((name) => {
    if (name.to > length || name.to === name.from || headline.words[name.from]?.clause !== headline.words[0]?.clause)
      return [];
    if (name.is === "state" || name.is === "organisation") return [name.id];
    return name.is === "person" ? name.ids.flatMap((id) => actFor.get(id) ?? []) : [];
  });
}

const HOUSE_WRITTEN =
  /Weiß\p{L}* Haus|Maison[- ]Blanche|Casa Blanca|Casa Branca|Casa Bianca|Бел\p{L}+ дом\p{L}*|Біл\p{L}+ д[оі]м\p{L}*|白[宫宮]|克里姆林[宫宮]|クレムリン|ホワイトハウス|백악관|크렘린궁?|Кремл\p{L}+|Kreml\p{L}*/iu;

function houseIn(title: string): string {
  return HOUSE_WRITTEN.exec(title)?.[0] ?? "";
}
