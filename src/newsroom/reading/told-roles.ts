// Who goes where, and who receives: by the words around a name. Pure.

import type { Headline } from "./headline.ts";
import type { SpottedAs, SpottedName } from "./spotted-name.ts";

/** “visit China”, “trip to the US”, “arrives in Japan”, “Beijing trip”; not “talks to”, “close to”, “Chinese visit”. */
export function isDestination({ words }: Headline, { from, to, by }: SpottedAs<"state">): boolean {
  const isNamed = by === "name" || by === "capital";
  if (isNamed && /^(?:visit|trip|tour)$/.test(words[to]?.key ?? "") && !words[to - 1]?.possessive) return true;
  const before = words.slice(Math.max(0, from - 4), from).filter(({ clause }) => clause === words[from]?.clause);
  const text = before.map(({ key }) => key).join(" ");
  return /\b(?:visit(?:s|ed|ing)?(?: to)?|trip to|travel(?:s|led|ing)? to|trips? (?:to|in)|tour of|arriv(?:es|ed|ing) in|lands in|fl(?:y|ies) to|go(?:es)? to|come(?:s|ing)? to|head(?:s|ing)? to|invite[sd]? (?:\S+ )?to|to be in)(?: the| next| \S+)?$/.test(
    text,
  );
}

const TOWARDS = /^(?:nach|in|im|a|à|au|aux|en|vers|ao|at|to|al|in|в|во|на|до|w|do|til|till|naar|la)$/u;
const FOREIGN_ARTICLE = /^(?:die|den|dem|der|la|le|les|los|las|el|os|as|o|gli|i)$/u;

/** The same in other languages: “Staatsbesuch in Peking”, “visite à Pékin”. */
export function isForeignDestination({ words }: Headline, { from, isPlace }: SpottedAs<"state">): boolean {
  const [far, near] = [words[from - 2], words[from - 1]].map((word) =>
    word?.clause === words[from]?.clause ? (word?.key ?? "") : "",
  );
  if (TOWARDS.test(near ?? "")) return true;
  return !isPlace && FOREIGN_ARTICLE.test(near ?? "") && TOWARDS.test(far ?? "");
}

const RECEIVES =
  /^(?:hosts?|hosted|welcomes?|welcomed|receives?|received|empfangt|empfing|recoit|recevra|recibe|recibira|recebe|recebera|riceve|ricevera|принимает|принял|примет|приима[еє]|przyjmuje|przyjmie)$/u;

/** So many words may stand between the verb and whoever is received: “hosts Turkish President Erdogan”. */
const RECEIVED_REACH = 3;

/** The states of those who receive somebody: “Putin hosts Erdogan”; not “welcomes Erdogan’s offer”. */
export function receiversIn(
  { words }: Headline,
  names: readonly SpottedName[],
  actFor: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ key, clause }, at) => {
      if (!RECEIVES.test(key)) return [];
      const isGuest = ({ is, from, to }: SpottedName) =>
        is === "person" && from > at && from - at <= RECEIVED_REACH + 1 && words[to - 1]?.possessive !== true;
      if (!names.some(isGuest)) return [];
      const before = names.filter(
        ({ is, from, to }) =>
          (is === "person" || is === "state") && to > from && to <= at && at - to < 2 && words[from]?.clause === clause,
      );
      return before.flatMap((name) => statesFor(name, actFor));
    }),
  );
}

function statesFor(name: SpottedName, actFor: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return name.is === "state" ? [name.id] : name.is === "person" ? name.ids.flatMap((id) => actFor.get(id) ?? []) : [];
}

/** So many words may stand between those who host and the verb: “China’s city of Shenzhen to host”. */
const HOST_REACH = 5;

/** The states of whom the headline says that they host; the nearest name before the verb counts. */
export function hostsIn(
  { words }: Headline,
  names: readonly SpottedName[],
  actFor: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const statesOf = (name: SpottedName) => statesFor(name, actFor);
  return new Set(
    words.flatMap(({ key, clause }, at) => {
      if (!/^host(?:s|ed|ing)?$/.test(key)) return [];
      const isBefore = ({ from, to }: SpottedName) =>
        to <= at && at - to <= HOST_REACH && words[from]?.clause === clause;
      const before = names.filter((name) => isBefore(name) && statesOf(name).length > 0);
      const last = Math.max(...before.map(({ from }) => from));
      return before.filter(({ from }) => from === last).flatMap(statesOf);
    }),
  );
}
