// Regions of the world by the states in them, as the Statistics Division of the United Nations has them (standard M49). The Middle East and the Gulf, which it does not have, are as they are spoken of.

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
  ["americas", ["northernAmerica", ...LATIN_AMERICA]],
  ["north america", ["northernAmerica", "centralAmerica", "caribbean"]],
  ["latin america, latin america and the caribbean", LATIN_AMERICA],
  ["central america", ["centralAmerica"]],
  ["caribbean", ["caribbean"]],
  ["south america", ["southAmerica"]],
  ["asia", ASIA],
  ["central asia", ["centralAsia"]],
  ["east asia, eastern asia", ["eastAsia"]],
  ["southeast asia, south-east asia, south-eastern asia", ["southEastAsia"]],
  ["south asia, southern asia", ["southAsia"]],
  ["west asia, western asia", ["westAsia"]],
  ["europe", EUROPE],
  ["eastern europe", ["easternEurope"]],
  ["northern europe", ["northernEurope"]],
  ["southern europe", ["southernEurope"]],
  ["western europe", ["westernEurope"]],
  ["oceania", ["oceania"]],
];

const CAUCASUS_AND_CYPRUS: readonly string[] = ["armenia", "azerbaijan", "georgia", "cyprus"];

const STATES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...NAMED.flatMap(([names, parts]) => {
    const states = new Set<string>(parts.flatMap((part) => SUBREGIONS[part]));
    return names.split(", ").map((name) => [keyOf(name), states] as const);
  }),
  [
    keyOf("middle east"),
    new Set([...SUBREGIONS.westAsia.filter((id) => !CAUCASUS_AND_CYPRUS.includes(id)), "egypt", "iran"]),
  ],
  [keyOf("gulf"), new Set(ids("bahrain kuwait oman qatar saudi-arabia united-arab-emirates"))],
]);

/** The ids of the states in a region, by its name as `keyOf` gives it; undefined for what is none. */
export function statesOfRegion(key: string): ReadonlySet<string> | undefined {
  return STATES_OF.get(key);
}
