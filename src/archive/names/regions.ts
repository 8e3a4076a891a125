// Regions of the world by the states in them, as the Statistics Division of the United Nations has them (standard M49). Those that it does not have, from the Middle East to the Baltics, are as they are spoken of.

import { finish } from "../steps.ts";
import { lengthsByFirstWord } from "./name-keys.ts";
import { keyOf } from "./whole-names.ts";

const ids = (list: string): readonly string[] => list.split(" ");

/** States by their ids, whether or not an archive has them. Kosovo and Taiwan stand where they lie. */
const SUBREGIONS = {
  northAfrica: ids("algeria egypt libya morocco sudan tunisia"),
  westAfrica: ids(
    "benin burkina-faso cabo-verde ivory-coast gambia ghana guinea guinea-bissau liberia mali mauritania niger nigeria senegal sierra-leone togo",
  ),
  centralAfrica: ids(
    "angola cameroon central-african-republic chad congo dr-congo equatorial-guinea gabon sao-tome-and-principe",
  ),
  eastAfrica: ids(
    "burundi comoros djibouti eritrea ethiopia kenya madagascar malawi mauritius mozambique rwanda seychelles somalia south-sudan tanzania uganda zambia zimbabwe",
  ),
  southernAfrica: ids("botswana eswatini lesotho namibia south-africa"),
  northernAmerica: ids("canada united-states"),
  centralAmerica: ids("belize costa-rica el-salvador guatemala honduras mexico nicaragua panama"),
  caribbean: ids(
    "antigua-and-barbuda bahamas barbados cuba dominica dominican-republic grenada haiti jamaica saint-kitts-and-nevis saint-lucia saint-vincent-and-the-grenadines trinidad-and-tobago",
  ),
  southAmerica: ids("argentina bolivia brazil chile colombia ecuador guyana paraguay peru suriname uruguay venezuela"),
  centralAsia: ids("kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan"),
  eastAsia: ids("china japan mongolia north-korea south-korea taiwan"),
  southEastAsia: ids(
    "brunei cambodia indonesia laos malaysia myanmar philippines singapore thailand timor-leste vietnam",
  ),
  southAsia: ids("afghanistan bangladesh bhutan india iran maldives nepal pakistan sri-lanka"),
  westAsia: ids(
    "armenia azerbaijan bahrain cyprus georgia iraq israel jordan kuwait lebanon oman palestine qatar saudi-arabia syria turkiye united-arab-emirates yemen",
  ),
  easternEurope: ids("belarus bulgaria czechia hungary moldova poland romania russia slovakia soviet-union ukraine"),
  northernEurope: ids("denmark estonia finland iceland ireland latvia lithuania norway sweden united-kingdom"),
  southernEurope: ids(
    "albania andorra bosnia-and-herzegovina croatia greece italy kosovo malta montenegro north-macedonia portugal san-marino serbia slovenia spain vatican-city",
  ),
  westernEurope: ids("austria belgium france germany liechtenstein luxembourg monaco netherlands switzerland"),
  oceania: ids(
    "australia fiji kiribati marshall-islands micronesia nauru new-zealand palau papua-new-guinea samoa solomon-islands tonga tuvalu vanuatu",
  ),
} as const;

type Subregion = keyof typeof SUBREGIONS;

const AFRICA: readonly Subregion[] = ["northAfrica", "westAfrica", "centralAfrica", "eastAfrica", "southernAfrica"];
const LATIN_AMERICA: readonly Subregion[] = ["centralAmerica", "caribbean", "southAmerica"];
const ASIA: readonly Subregion[] = ["centralAsia", "eastAsia", "southEastAsia", "southAsia", "westAsia"];
const EUROPE: readonly Subregion[] = ["easternEurope", "northernEurope", "southernEurope", "westernEurope"];

/** By the names that people use, in small letters. */
const NAMED: readonly (readonly [string, readonly Subregion[]])[] = [
  ["africa, african continent", AFRICA],
  ["north africa, northern africa", ["northAfrica"]],
  ["west africa, western africa", ["westAfrica"]],
  ["central africa, middle africa", ["centralAfrica"]],
  ["east africa, eastern africa", ["eastAfrica"]],
  ["southern africa", ["southernAfrica"]],
  ["sub-saharan africa", ["westAfrica", "centralAfrica", "eastAfrica", "southernAfrica"]],
  ["americas", ["northernAmerica", ...LATIN_AMERICA]],
  ["north america", ["northernAmerica", "centralAmerica", "caribbean"]],
  ["latin america, latin america and the caribbean", LATIN_AMERICA],
  ["central america", ["centralAmerica"]],
  ["caribbean", ["caribbean"]],
  ["south america", ["southAmerica"]],
  ["asia", ASIA],
  ["central asia", ["centralAsia"]],
  ["east asia, eastern asia, northeast asia, north-east asia, far east", ["eastAsia"]],
  ["southeast asia, south-east asia, south-eastern asia, se asia", ["southEastAsia"]],
  ["south asia, southern asia", ["southAsia"]],
  ["west asia, western asia", ["westAsia"]],
  ["europe", EUROPE],
  ["eastern europe", ["easternEurope"]],
  ["northern europe", ["northernEurope"]],
  ["southern europe", ["southernEurope"]],
  ["western europe", ["westernEurope"]],
  ["oceania", ["oceania"]],
];

const CAUCASUS = ids("armenia azerbaijan georgia");
const MAGHREB = ids("algeria libya mauritania morocco tunisia");
const SCANDINAVIA = ids("denmark norway sweden");
const GULF = ids("bahrain kuwait oman qatar saudi-arabia united-arab-emirates");
const BALTICS = ids("estonia latvia lithuania");
const BALKANS = ids(
  "albania bosnia-and-herzegovina bulgaria croatia greece kosovo montenegro north-macedonia romania serbia slovenia",
);
const NO_MIDDLE_EAST: readonly string[] = [...CAUCASUS, "cyprus"];

/** Those that are spoken of, and that the standard does not have. */
const SPOKEN_OF: readonly (readonly [string, readonly string[]])[] = [
  [
    "middle east, mideast, near east",
    [...SUBREGIONS.westAsia.filter((id) => !NO_MIDDLE_EAST.includes(id)), "egypt", "iran"],
  ],
  ["gulf, persian gulf, arabian gulf, gulf states, gulf countries", GULF],
  ["levant", ids("israel jordan lebanon palestine syria")],
  ["maghreb", MAGHREB],
  ["sahel", ids("burkina-faso chad mali mauritania niger")],
  ["horn of africa", ids("djibouti eritrea ethiopia somalia")],
  ["great lakes region, african great lakes", ids("burundi dr-congo kenya rwanda tanzania uganda")],
  ["caucasus, south caucasus, southern caucasus", CAUCASUS],
  ["balkans, balkan peninsula", BALKANS],
  ["western balkans, west balkans", ids("albania bosnia-and-herzegovina kosovo montenegro north-macedonia serbia")],
  ["baltics, baltic states, baltic countries", BALTICS],
  ["scandinavia", SCANDINAVIA],
  ["nordics, nordic countries, nordic states", [...SCANDINAVIA, "finland", "iceland"]],
  ["benelux, low countries", ids("belgium luxembourg netherlands")],
  ["central europe", ids("austria czechia germany hungary liechtenstein poland slovakia slovenia switzerland")],
  ["southeastern europe, south-eastern europe, southeast europe", BALKANS],
];

const STATES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...NAMED.map(([names, parts]) => [names, parts.flatMap((part) => SUBREGIONS[part])] as const), ...SPOKEN_OF].flatMap(
    ([names, states]) => {
      const there = new Set(states);
      return names.split(", ").map((name) => [keyOf(name), there] as const);
    },
  ),
);

const STATE_LANDS: ReadonlySet<string> = new Set(Object.values(SUBREGIONS).flatMap((ids) => [...ids]));

/** “samoa”: whether a state is called so, which need have no record. `key` as `keyOf` gives it. */
export function isLandCalled(key: string): boolean {
  return STATE_LANDS.has(key.replaceAll(" ", "-"));
}

/** By the first word of a region’s name, how many words the longest such name has. */
const LENGTHS: ReadonlyMap<string, number> = finish(lengthsByFirstWord([...STATES_OF.keys()]));

/** How many words the longest name of a region has that begins with this one; 0 where none does, as with most. */
export function longestRegion(first: string): number {
  return LENGTHS.get(first) ?? 0;
}

/** The ids of the states in a region, by its name as `keyOf` gives it; undefined for what is none. */
export function statesOfRegion(key: string): ReadonlySet<string> | undefined {
  return STATES_OF.get(key);
}

/** How what is of a region is called, by the last word of the region’s name. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ...["africa", "asia", "america", "scandinavia"].map((name): [string, string] => [`${name}n`, name]),
  ["european", "europe"],
  ["eastern", "east"],
  ...["balkans", "baltics", "nordics"].map((name): [string, string] => [name.slice(0, -1), name]),
]);

/** The name of the region of which something is: “south asian” → “south asia”; undefined for what is of none. `key` as `keyOf` gives it. */
export function regionOfAdjective(key: string): string | undefined {
  const last = key.lastIndexOf(" ") + 1;
  const name = ADJECTIVES.get(key.slice(last));
  const region = name === undefined ? undefined : key.slice(0, last) + name;
  return region !== undefined && STATES_OF.has(region) ? region : undefined;
}
