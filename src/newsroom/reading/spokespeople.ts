// Those who do nothing else in headlines than speak for a government, and whom the archive need not have. Pure.

import type { Day } from "@attache/edtf";
import { fold } from "../../text/tokens.ts";

/** By the id of whom they speak for: family names as headlines have them, with the first and, where it is over, the last whole year. */
const SPOKESPEOPLE: Readonly<Record<string, string>> = {
  russia: "peskov 2012 песков 2012 zakharova 2015 захарова 2015 ushakov 2012 ушаков 2012 ryabkov 2008 рябков 2008",
  china:
    "geng-shuang 2016 2020 zhao-lijian 2020 2022 wang-wenbin 2020 2023 mao-ning 2022 lin-jian 2024 guo-jiakun 2025",
  "united-states":
    "leavitt 2025 psaki 2021 2021 jean-pierre 2022 2024 mcenany 2020 2020 ned-price 2021 2022 matthew-miller 2023 2024 john-kirby 2022 2024 tammy-bruce 2025 2025",
  iran: "baghaei 2024 baqaei 2024 kanaani 2022 2023 kanani 2022 2023 khatibzadeh 2020 2021",
  // “MEA” is the Ministry of External Affairs; its foreign secretary briefs the press before every meeting.
  india: "jaiswal 2024 bagchi 2021 2023 misri 2024 kwatra 2022 2023 shringla 2020 2021 mea 2018",
  ukraine: "tykhyi 2024 nikolenko 2021 2023",
  germany: "seibert 2011 2020 hebestreit 2022 2024 kornelius 2025",
  turkiye: "keceli 2023",
  pakistan: "andrabi 2025",
  "united-nations": "dujarric 2014",
};

type Term = { readonly of: string; readonly from: number; readonly to: number };

const BY_NAME: ReadonlyMap<string, Term> = new Map(
  Object.entries(SPOKESPEOPLE).flatMap(([of, text]) =>
    [...text.matchAll(/(?<name>\p{L}[\p{L}-]+) (?<from>\d{4})(?: (?<to>\d{4}))?/gu)].map(({ groups }) => {
      const { name = "", from, to } = groups ?? {};
      return [fold(name.replaceAll("-", " ")), { of, from: Number(from), to: Number(to ?? 9999) }] as const;
    }),
  ),
);

/** For whom somebody speaks on the day; `who` in the words of the headline: “Peskov”, “Kremlin’s Peskov”, “Mao Ning”. */
export function spokenFor(who: string, today: Day): string | undefined {
  const words = fold(who).replaceAll("-", " ").split(/\s+/u);
  const year = Number(today.slice(0, 4));
  const term = [words.slice(-2).join(" "), words.at(-1) ?? ""].map((name) => BY_NAME.get(name)).find(Boolean);
  return term !== undefined && term.from <= year && year <= term.to ? term.of : undefined;
}
