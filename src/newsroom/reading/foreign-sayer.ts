// Who says so in a headline of another language: before a colon, or a government's house that confirms. Pure.

import type { Day } from "@attache/edtf";
import type { Records } from "../../archive/records.ts";
import { fold, tokenize } from "../../text/tokens.ts";
import { foreignKinds, housesNamed } from "./foreign-words.ts";
import type { HeadlineSayer } from "./says-who.ts";
import { spokenFor } from "./spokespeople.ts";
import type { ToldHeadline } from "./told.ts";

const BEFORE_COLON = /^(?<who>[^:：]{2,40}?)\s?[:：]\s?(?=\S)/u;

/** Words by which a house says something, folded. */
const FOREIGN_SAYS =
  /confirm|bestatig|annonc|anunci|dice|afirm|сообщ|подтверд|заяв|анонс|підтверд|заявил|[称稱]|宣布|确认|证实|确认|確認|発表|明らか|발표|확인|밝혀/u;

/** Whoever is named behind the last comma or dash: “, indique la présidence”, “ — МИД РФ”. */
const AT_THE_END =
  /(?:\s[-–—]\s|,\s?[-–—]\s?|,\s(?:indique|annonce|affirme|déclare|dit|confirme|selon|sagt|bestätigt|laut|dice|afirma|anuncia|confirma|según|diz|segundo|afferma|annuncia|conferma|secondo|сообщил[аи]?|заявил[аи]?|заявив|повідомили?)\s(?:(?:la|le|les|des|une?|el|los|o|a|il|das|der|die)\s|[Ll]['’])?)(?<who>[^:,–—]{2,40})$/u;

/** What is only heard: media, sources, journalists. Of a folded title. */
const FOREIGN_HEARSAY =
  /(?<!\p{L})(?:сми(?!\p{L})|зм[иі](?!\p{L})|источник|джерел|журналист|по данным|за даними|medien(?:bericht\p{L}*|angaben)?(?!\p{L})|(?:laut|nach) (?:bericht|zeitung|insider)|insidern?(?!\p{L})|(?:selon|d'apres) (?:la |les |des |une |un )?(?:sources?|medias?|presse|journal)|(?:segun|segundo|secondo) (?:la |a |il |los |o |i |unas )?(?:fuentes?|fontes?|fonti?|medios|media|prensa|imprensa|stampa|jorna|diario)|fuentes(?!\p{L})|fontes(?!\p{L})|fonti(?!\p{L}))|报道|媒体|消息人士|知情人士|報道|関係者|消息筋|소식통|언론|보도/u;

export function isForeignHearsay(folded: string): boolean {
  return FOREIGN_HEARSAY.test(folded);
}

export function foreignSayer(
  title: string,
  told: ToldHeadline,
  today: Day,
  { actors }: Pick<Records, "actors">,
): HeadlineSayer | undefined {
  const who = BEFORE_COLON.exec(title)?.groups?.who?.trim();
  if (who !== undefined && FOREIGN_HEARSAY.test(fold(who))) return { words: who, speaksFor: new Set() };
  if (who !== undefined && !/ [/–—-] /u.test(who) && foreignKinds(fold(who)).size === 0) {
    // States alone are where it is, not who says so: “Cambodge : la Francophonie se réunira”.
    if (isStateAlone(who, told) && !SPEAKS.test(fold(who))) return undefined;
    const states = statesBefore(who, told, actors);
    const spokesman = spokenFor(who, today);
    const speaksFor = new Set([...states, ...housesNamed(fold(who)), ...(spokesman === undefined ? [] : [spokesman])]);
    const isOneName = /^\p{Lu}[\p{L}.'’-]+$/u.test(who) && told.places.size === 0;
    if (speaksFor.size > 0 || isOneName) return { words: who, speaksFor };
  }
  const last = sayerAtTheEnd(title, told, today);
  if (last !== undefined) return last;
  const folded = fold(title);
  const state = stateThatConfirms(told);
  if (state !== undefined) return state;
  const houses = housesNamed(folded);
  return houses.length > 0 && FOREIGN_SAYS.test(folded)
    ? { words: houseIn(title), speaksFor: new Set(houses) }
    : undefined;
}

function sayerAtTheEnd(title: string, told: ToldHeadline, today: Day): HeadlineSayer | undefined {
  const last = AT_THE_END.exec(title);
  const who = last?.groups?.who?.trim();
  if (who === undefined || who.split(/\s+/u).length > MOST_WORDS) return undefined;
  const folded = fold(who);
  if (FOREIGN_HEARSAY.test(fold(last?.[0] ?? ""))) return { words: who, speaksFor: new Set() };
  const [houses, spokesman] = [housesNamed(folded), spokenFor(who, today)];
  const states = SPEAKS.test(folded) ? statesWritten(who, told) : [];
  if (houses.length + states.length === 0 && spokesman === undefined && !SPEAKS.test(folded)) return undefined;
  return { words: who, speaksFor: new Set([...houses, ...states, ...(spokesman === undefined ? [] : [spokesman])]) };
}

/** More words are a clause. */
const MOST_WORDS = 4;

function statesWritten(who: string, { headline: { words }, names }: ToldHeadline): readonly string[] {
  return names.flatMap((name) => {
    const written = words.slice(name.from, name.to).map(({ text }) => text);
    return name.is === "state" && written.length > 0 && written.every((word) => who.includes(word)) ? [name.id] : [];
  });
}

/** Words for those who speak for a state. */
const SPEAKS =
  /(?<!\p{L})мид(?!\p{L})|минист|посол|правитель|презид|ministr|ministe|gobierno|governo|gouvern|regierung|president|kanzl|外交部|外务|外務|外相|大统领|大統領|정부|외교부/u;

function isStateAlone(who: string, { names }: ToldHeadline): boolean {
  const here = names.filter(({ from, to }) => to > from && to <= tokenize(who).length);
  return here.length > 0 && here.every(({ is }) => is === "state");
}

const STATE_CONFIRMS = /^(?:confirm|bestatig|подтверд|пидтверд|підтверд|dogrula|conferm)/u;

/** “España confirma la cumbre”, “Россия подтвердила визит”: behind the name of a state, by the first words. */
function stateThatConfirms({ headline: { words }, names }: ToldHeadline): HeadlineSayer | undefined {
  const state = names.find((name) => name.is === "state" && name.to > name.from && name.from <= 1);
  if (state?.is !== "state" || !STATE_CONFIRMS.test(words[state.to]?.key ?? "")) return undefined;
  const written = words.slice(state.from, state.to).map(({ text }) => text);
  return { words: written.join(" "), speaksFor: new Set([state.id]) };
}

function statesBefore(
  who: string,
  { headline, names, actFor }: ToldHeadline,
  actors: Records["actors"],
): readonly string[] {
  const { length } = tokenize(who);
  return names.flatMap((name) => {
    if (name.to > length || name.to === name.from || headline.words[name.from]?.clause !== headline.words[0]?.clause)
      return [];
    if (name.is === "state" || name.is === "organisation")
      return [name.id, ...[actors.get(name.id)?.country].flatMap((id) => id ?? [])];
    return name.is === "person" ? name.ids.flatMap((id) => actFor.get(id) ?? []) : [];
  });
}

const HOUSE_WRITTEN =
  /Weiß\p{L}* Haus|Maison[- ]Blanche|Casa Blanca|Casa Branca|Casa Bianca|Бел\p{L}+ дом\p{L}*|Біл\p{L}+ д[оі]м\p{L}*|白[宫宮]|克里姆林[宫宮]|クレムリン|ホワイトハウス|백악관|크렘린궁?|Кремл\p{L}+|Kreml\p{L}*/iu;

function houseIn(title: string): string {
  return HOUSE_WRITTEN.exec(title)?.[0] ?? "";
}
