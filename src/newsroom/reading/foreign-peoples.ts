// Adjectives and peoples that stand for states in other languages than English: “российско-американские”, “américano-iranien”. Pure.

import { fold } from "../../text/tokens.ts";
import type { HeadlineWord } from "./headline.ts";

/**
 * By the id of the state, beginnings of words of German, French, Spanish, Portuguese, Italian, Polish, Russian, Ukrainian and Arabic; “=” behind
 * one: it ends there; “-”: it is the first half of a pair. Words that are more often something else are left out: “indio”, “deutsche”.
 */
const PEOPLES: Readonly<Record<string, string>> = {
  "united-states":
    "amerikanisch american américain américano- statunitens estadounidens estadunidens amerykańsk американск американцы= американо- американськ أمريكي أميركي",
  russia:
    "russisch russe= russes= russo= russa= russi= russos= russas= russo- ruso= rusa= rusos= rusas= ruso- rosyjsk российск россиян росийськ російськ روسي",
  china: "chinesisch chinois chino= chinos= chinas= chines cinese= cinesi= chińsk sino- китайск китайськ صيني",
  ukraine: "ukrainisch ukrainien ucranian ucrain ukraińsk украинск украинцы= українськ أوكراني",
  "united-kingdom": "britisch britanni británic brytyjsk британск британськ بريطاني",
  france:
    "französisch français francés francesa= franceses= francese= francesi= francuski franco- французск французськ франко- فرنسي",
  germany:
    "deutsch- allemand alemán alemana= alemanes= alemã= alemão= tedesc niemieck germano- немецк германск німецьк ألماني",
  japan: "japanisch japonais japonés japonesa= japonês giappones japońsk nippo- японск японо- японськ ياباني",
  india: "indisch indien= indienne= indian= indiano= indiana= indyjsk indo- индийск індійськ هندي",
  iran: "iranisch iranien iraní iranian irańsk irano- иранск ирано- іранськ إيراني",
  israel: "israelisch israélien israelí israelen israelian izraelsk israélo- израильск израильтян ізраїльськ إسرائيلي",
  turkiye:
    "türkisch turc= turcs= turque= turques= turco= turca= turcos= turcas= turchi= tureck turco- турецк турецьк تركي",
  italy: "italienisch italien italian włosk italo- итальянск італійськ إيطالي",
  spain: "spanisch espagnol español espanhol spagnol испанск іспанськ إسباني",
  canada: "kanadisch canadien canadiens= canadienne canadiense canadense canades канадск канадськ كندي",
  australia: "australisch australien= australiens= australienne australian австралийск австралійськ أسترالي",
  brazil: "brasilianisch brésilien brasileñ brasileir brasilian бразильск برازيلي",
  egypt: "ägyptisch égyptien egipci egípci egizian египетск єгипетськ مصري",
  "saudi-arabia": "saudisch saoudien saudí= saudíes= saudita saudit саудовск саудівськ سعودي",
  "south-korea": "südkoreanisch surcorean sudcorean południowokoreańsk южнокорейск південнокорейськ",
  "north-korea": "nordkoreanisch norcorean nordcorean północnokoreańsk северокорейск північнокорейськ",
  pakistan: "pakistanisch pakistanais pakistaní paquistaní paquistanes pachistan пакистанск пакистанськ باكستاني",
  afghanistan: "afghanisch afghan afgano= afgana= afganos= афганск афганськ أفغاني",
  syria: "syrisch syrien= syriens= syrienne sirio= siria= sirios= siriano= siriana= сирийск сирійськ سوري",
  iraq: "irakisch irakien iraquí iraquian irachen иракск іракськ عراقي",
  lebanon: "libanesisch libanais libanés= libanesa= libanese= ливанск ліванськ لبناني",
  "palestinian-authority": "palästinensisch palestinien palestin палестинск палестинськ فلسطيني",
  qatar: "katarisch qatarien qatarí= catarí= qatariot катарск катарськ قطري",
  sudan: "sudanesisch soudanais sudanés= sudanesa= sudanese= суданск سوداني",
  ethiopia: "äthiopisch éthiopien etíope= etíopes= etiope= эфиопск إثيوبي",
  "south-africa": "südafrikanisch sudafrican sudafrikan южноафриканск",
  "dr-congo": "kongolesisch congolais congoleñ congolês congolese= конголезск",
  rwanda: "ruandisch rwandais ruandes ruandés руандийск",
  serbia: "serbisch serbe= serbes= serbio= serbios= sérvio= serbo= serbi= сербск сербськ",
  kosovo: "kosovarisch kosovar косовск",
  armenia: "armenisch arménien armenio= armenia= armênio= armeno= армянск армяно- вірменськ",
  azerbaijan: "aserbaidschanisch azerbaïdjanais azerbaiyan azerbaijan= azerbaijano= азербайджанск азербайджанськ",
  georgia: "georgisch géorgien georgiano= georgiana= грузинск грузинськ",
  belarus: "belarussisch biélorusse bielorrus bielorus białorusk белорусск білоруськ",
  poland: "polnisch polonais polaco= polaca= polonês= polacc polsk= polski= польск польськ",
  hungary: "ungarisch hongrois húngaro= ungheres венгерск угорськ",
  mexico: "mexikanisch mexicain mexican messican мексиканск",
  venezuela: "venezolanisch vénézuélien venezolan venezuelan венесуэльск",
  colombia: "kolumbianisch colombien colombian колумбийск",
  cuba: "kubanisch cubain cuban кубинск",
  argentina: "argentinisch argentin аргентинск",
  vietnam: "vietnamesisch vietnamien vietnamit вьетнамск",
  kazakhstan: "kasachisch kazakh казахстанск",
};

type PeopleBeginning = { readonly state: string; readonly kind: "beginning" | "word" | "half" };

const BY_BEGINNING: ReadonlyMap<string, PeopleBeginning> = new Map(
  Object.entries(PEOPLES).flatMap(([state, words]) =>
    words.split(" ").map((word) => {
      const kind = word.endsWith("=") ? "word" : word.endsWith("-") ? "half" : "beginning";
      return [fold(word.replace(/[=-]$/, "")), { state, kind }] as const;
    }),
  ),
);

/** Lengths of the beginnings, in UTF-16 units. */
const LENGTHS = { least: 4, most: Math.max(...[...BY_BEGINNING.keys()].map(({ length }) => length)) } as const;

/** The id of the state of which a word is an adjective; undefined for another word. `next`: the word behind it. */
export function peopleCalled({ key }: HeadlineWord, next: HeadlineWord | undefined): string | undefined {
  for (let length = Math.min(key.length, LENGTHS.most); length >= LENGTHS.least; length--) {
    const found = BY_BEGINNING.get(key.slice(0, length));
    if (found === undefined) continue;
    const fits =
      found.kind === "beginning" || (length === key.length && (found.kind === "word" || next?.joined === true));
    if (fits) return found.state;
  }
  return undefined;
}
