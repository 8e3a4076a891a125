// What the words around a time do to it in other languages than English. A time is never left narrower than they make it. Pure.

import { type Edtf, earliest, formatEdtf, isExactDay, latest } from "@attache/edtf";
import { fold } from "../../text/tokens.ts";
import { edtfIn } from "../edtf-text.ts";
import { type DateContext, oneDayOfSpan } from "./date-spans.ts";

/** The place of its words in the folded title, in UTF-16 units. */
export type ForeignTime = { readonly date: Edtf; readonly start: number; readonly end: number };

/** A time of something else, or one that is given up: “since”, “the attack of”, “the anniversary of”, “was planned for”. */
const ELSE_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:${fold("seit|depuis|vom|von|anschlag am|attaque de|attaque du|attentat de|attentat du|ataque del|ataque de|attacco di|após o ataque de")})|(?<!\\p{L})(?:${fold("jahrestag|anniversaire|aniversario|anniversario|годовщин|річниц|rocznic")}|${fold("ursprünglich|initialement|inicialmente|originariamente|первоначально|спочатку")})[^,:;]{0,24}|${fold("war für|était prévu|était prévue|estaba prevista|estaba previsto|estava prevista|estava previsto|был запланирован|была запланирована|原定于|原定|当初|당초")})(?: (?:den|dem|le|la|el|para|pour|per|na|на|к))*\\s*$`,
  "u",
);
/** When it was said: “sagte am Montag”, “a déclaré lundi”, “заявил в пятницу”. */
const FOREIGN_SAID = new RegExp(
  `(?<!\\p{L})(?:${fold("sagte|erklärte|teilte|bestätigte|a déclaré|a annoncé|a indiqué|a confirmé|dijo|anunció|afirmó|confirmó|disse|anunciou|afirmou|confirmou|ha detto|ha annunciato|ha confermato")}|(?:${fold("заявил|сообщил|подтвердил|объявил|сказал|заявив|повідомив|підтвердив")})\\p{L}{0,2})(?: [^\\s,:;]+){0,3}?(?: (?:am|le|el|la|na|no|em|ce|в|во|у))*\\s*$`,
  "u",
);
/** Of another gathering: “nach dem EU-Gipfel am 23. Oktober”, “tras la cumbre europea del 23 de octubre”. */
const AFTER_OTHER =
  /(?<!\p{L})(?:nach (?:dem|der|den|einem|einer)|vor (?:dem|der|den|einem|einer)|apres|avant|tras|despues de|antes de|depois d[aeo]|apos|antes d[aeo]|dopo|prima d\p{L}+|после|перед|писля)(?: [^\s,:;]+){0,3} [\p{L}-]{4,}(?: [^\s,:;]+){0,2} (?:am |vom |du |le |del |de |do |da |em |el |от |вид )?$/u;
/** An anniversary; “今年第三次”, “am Freitag sah er”, which look back; or when it was said: “周五表示”, “今日宣布”, “25日、…と発表”. */
const ELSE_BEHIND =
  /^ ?(?:周年|주년|第 ?[一二三四五六七八九十\d]+ ?[次回届]|以来|来首|初めて|初の|들어|첫|[^，,。:：\s]{0,14}(?:表示|说|称|宣布|透露|指出|证实|发表|公布|回应)|、.*[とを](?:発表|表明|述べ|明らか|語|话|話|示|伝|报|報)|에? ?(?:.* )?(?:밝혔|말했|발표했|전했)| (?:sah|traf|empfing|sprach|hatte|telefonierte)(?!\p{L}))/u;

/** Whether the time that stands between these words is that of something else. */
export function isForeignElse(before: string, behind: string): boolean {
  return ELSE_BEFORE.test(before) || FOREIGN_SAID.test(before) || AFTER_OTHER.test(before) || ELSE_BEHIND.test(behind);
}

/** Whether only one of two times was read. */
export function isOneOfSeveral(before: string, behind: string): boolean {
  const or = "oder|ou|или|або|lub|sau|veya";
  return (
    new RegExp(`(?<!\\p{L})(?:${or})(?: \\p{L}{1,3})?\\s*$|(?:または|或|또는)\\s*$`, "u").test(before) ||
    new RegExp(`^(?:,)? (?:${or})(?!\\p{L})|^ ?(?:または|或|또는|か(?!ら))`, "u").test(behind)
  );
}

const FOREIGN_LIMIT =
  /(?<!\p{L})(?:bis|vor|spatestens|avant|d'ici|d ici|antes|hasta|ate|prima|entro|до|перед|не позднее|przed|inainte|pana)(?: (?:zum|dem|den|ende|le|la|a|au|de|del|do|o|el|il|fin|de la))*\s*$/u;
const FOREIGN_START =
  /(?<!\p{L})(?:nach|ab|fruhestens|apres|a partir|a compter|des|despues|tras|desde|depois|apos|dopo|после|с|не ранее|після|писля|від|dupa)(?: (?:dem|den|le|la|de|del|do|da|o|el|il|du|au))*\s*$/u;
const FOREIGN_ABOUT =
  /(?<!\p{L})(?:um|gegen|etwa|circa|vers|autour|environ|hacia|alrededor|cerca|sobre|por volta|verso|intorno|около|ориентировочно|примерно|близько|około|okolo|约|大约)(?: (?:den|dem|le|du|el|de|del|do|il))*\s*$/u;
const SIGNS_OF_LIMIT = /^ ?(?:前(?![半后後往夕线景])|之前|以前|まで|までに|까지|전(?!\p{L})|이전)/u;
const SIGNS_OF_START = /^ ?(?:后|后|以后|之后|以降|にも|から(?! ?\d)|이후|부터)/u;
/** Of a day; of a week it may be any day in it. */
const SIGNS_OF_FIRST_DAY = /^ ?(?:起|より)/u;
const SIGNS_BEFORE_START = /(?:最早|最快|从|自|이르면|빠르면|早ければ|早くて)(?:于|在|将)? ?$/u;
const SIGNS_OF_ABOUT = /^ ?(?:前后|左右|ごろ|頃|こ?ろ|께|경(?!\p{L})|쯤)/u;

/** The time as the words around it have it; undefined where a limit of what is past says nothing. */
export function foreignLoosened(
  { date, start, end }: ForeignTime,
  folded: string,
  { past }: DateContext,
): Edtf | undefined {
  const [before, behind] = [folded.slice(0, start), folded.slice(end)];
  if (FOREIGN_LIMIT.test(before) || SIGNS_OF_LIMIT.test(behind))
    return past ? undefined : oneDayOfSpan(undefined, latest(date));
  // “С 14 мая”, “ab dem 14. Mai”: it begins then.
  if (
    (FOREIGN_START.test(before) && date.kind !== "interval") ||
    SIGNS_OF_START.test(behind) ||
    SIGNS_BEFORE_START.test(before) ||
    (isExactDay(date) && SIGNS_OF_FIRST_DAY.test(behind))
  )
    return past ? undefined : oneDayOfSpan(earliest(date), undefined);
  if (!FOREIGN_ABOUT.test(before) && !SIGNS_OF_ABOUT.test(behind)) return date;
  const text = formatEdtf(date);
  return /^\d{4}(?:-\d\d){0,2}$/.test(text) ? edtfIn(`${text}~`) : undefined;
}
