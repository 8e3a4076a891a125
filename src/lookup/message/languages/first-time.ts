// “Wann war Merz zum ersten Mal in …”, “первый визит Си в …”: of what somebody did the first is asked for, and in no language the archive knows a first ever.

import { whereItMayFit } from "../../../text/where-it-may-fit.ts";

/** For the first time, with what is no part of anything else that is asked. */
const FIRST_TIME =
  /(?<!\p{L})(?:(?:zum|das|beim) (?:aller)?erste[nr]? ?mal|erstmal(?:s|ig)|(?:pour )?la (?:toute )?premi[eè]re fois(?: qu[e’'])?|(?:(?:por|la) )?primera vez(?: que)?|(?:(?:pela|a) )?primeira vez(?: que)?|(?:per )?la prima volta(?: che)?|ilk (?:kez|defa)|впервые|в первый раз|вперше|(?:в|у) перший раз)(?!\p{L})|لأول مرة|للمرة الأولى|पहली बार|初めて(?:の)?|처음(?:으로)?|第一次|首次/giu;

/** The first of its sort, of what two do or one does: a summit or a round may be called the first. */
const FIRST_OF_SORT =
  /(?<!\p{L})(?:erste[rnsm]? (?=(?:offizielle[rnsm]? |persönliche[rnsm]? )?(?:besuche?s?|reise|treffens?|begegnung|staatsbesuch)(?!\p{L}))|premi(?:er|[eè]re) (?=(?:visite|voyage|rencontre|déplacement)(?!\p{L}))|primera? (?=(?:visita|viaje|encuentro)(?!\p{L}))|primeir[oa] (?=(?:visita|viagem|encontro)(?!\p{L}))|prim[oa] (?=(?:visita|viaggio|incontro)(?!\p{L}))|ilk (?=(?:ziyaret|görüşme|buluşma))|перв(?:ый|ая|ого|ой|ую|ое) (?=(?:визит|встреч|поездк))|перш(?:ий|а|ого|ої|у) (?=(?:візит|зустріч|поїздк)))|أول (?=(?:زيارة|لقاء))|पहली (?=(?:यात्रा|मुलाक))|最初の(?=(?:訪問|会談))|初(?=(?:訪問|会談))|첫 ?(?=(?:방문|만남|회담))|首(?=访)/giu;

const MAY_BE_FIRST = whereItMayFit(
  /erst|premi|prime[ir]|prima|primo|ilk|перв|вперв|перш|впер|أول|الأولى|पहली|初|처음|첫|第一|首/iu,
);

/** What is asked without it; undefined where no first is asked for. */
export function withoutFirstTime(asked: string): string | undefined {
  if (!MAY_BE_FIRST.test(asked)) return undefined;
  const rest = asked.replace(FIRST_TIME, " ").replace(FIRST_OF_SORT, "");
  return rest === asked ? undefined : rest.replace(/\s+/g, " ").trim();
}
