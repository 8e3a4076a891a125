// How long something took, as it is asked in other languages, with the verb that says no more than that it did.

import { whereItMayFit } from "../../../text/where-it-may-fit.ts";

/** How long ago, how often and since when are no lengths. */
const LENGTH_ASKED: readonly RegExp[] = [
  // Chinese.
  /(?:一共|总共|總共|大约|大概|到底)?(?:持续|持續|进行|進行|历时|歷時|耗时|花|用|(?<!会|會)[谈談聊])?了?(?:多久|多长时间|多長時間|多少时间|几个?(?:小时|钟头)|幾個?(?:小時|鐘頭)|几分钟|幾分鐘|多少(?:个)?(?:分钟|分鐘|小时|小時))(?!以前|之前|前|以后|之后|后|才|一次)/u,
  // Japanese.
  /(?:何時間|何分間?|どれ(?:くらい|ぐらい|ほど)(?:の(?:時間|長さ|間))?|どの(?:くらい|ぐらい)(?:の(?:時間|長さ|間))?|どれだけの時間)(?!前|後|の頻度|おき|ごと)(?:に(?:わたり|わたって|及び|及んで))?(?:続きました|続いた|続い|かかりました|かかった|かかり|費やしました|話しました|話した|話し合いました)?/u,
  // Korean.
  /(?:얼마나 (?:오래|길게)|얼마 ?동안|몇 ?시간(?: ?동안)?(?!대)|몇 ?분(?: ?동안)?(?!의))(?: (?:걸렸|지속됐|지속되었|지속됐|이어졌|진행됐|진행되었|계속됐|계속되었)(?:나요|습니까|어요|을까요|죠|니)?)?/u,
  // Russian and Ukrainian.
  /(?<!\p{L})(?:как долго|сколько (?:времени|часов|минут)|як довго|скільки (?:часу|годин|хвилин))(?: (?:длил(?:ся|ась|ось|ись)|продолжал(?:ся|ась|ось|ись)|шли|шла|шёл|шел|заняла?|заняли|занял[оаи]|тривал[аои]|тривав|йшли|йшла))?(?! назад)(?!\p{L})/iu,
  // Arabic.
  /(?<!\p{L})(?:كم (?:من الوقت|ساعة|دقيقة|من الساعات)? ?(?:استغرقت?|استمرت?|دامت?)|كم (?:من الوقت|ساعة|دقيقة)|ما (?:هي )?مدة)(?!\p{L})/u,
  // Hindi.
  /(?<!\p{L})(?:कितनी देर|कितने (?:घंटे|मिनट))(?: तक)?(?: (?:चली|चला|चले))?(?![\p{L}\p{M}])/u,
  // German, French, Spanish, Portuguese, Italian and Turkish.
  /^(?:und |et |y |e )?wie lange (?:dauerten?|gingen?|(?=(?:sprach|sprachen|redeten|trafen|telefonierten|verhandelten|berieten)(?!\p{L})))/iu,
  /(?<!\p{L})combien (?:de temps|d['’]heures|de minutes) (?:a |ont |avait |avaient )?(?:dur[ée]e?s?)(?!\p{L})/iu,
  /(?<!\p{L})cu[aá]nto(?:s minutos| tiempo)? dur(?:ó|o|aron)(?!\p{L})/iu,
  /(?<!\p{L})quant(?:o tempo|as horas|os minutos) dur(?:ou|aram)(?!\p{L})/iu,
  /(?<!\p{L})quant(?:o|o tempo|e ore) (?:è|e'|sono) durat[oaie](?!\p{L})/iu,
  /(?<!\p{L})(?:ne kadar|kaç saat|kaç dakika) sürdü(?!\p{L})/iu,
].map(whereItMayFit);

/** The message without them; undefined where it asks for no length. */
export function withoutLength(message: string): string | undefined {
  const asking = LENGTH_ASKED.find((pattern) => pattern.test(message));
  return asking && message.replace(asking, " ").replace(/\s+/gu, " ").trim();
}
