// Words of each language for becoming a member of a body. Some are those for taking part, too: they are read so only where nothing but a state and a body is named.

import type { WordsByLanguage } from "./deed-words.ts";

/** By BCP 47. */
export const JOINED_WORDS: WordsByLanguage = {
  ar: "انضم, انضمت, انضمام, تنضم, ينضم",
  de: "beigetreten, beitrat, beitreten, trat, Beitritt, Mitglied geworden, wurde Mitglied, aufgenommen",
  es: "se unió, unió, unido, ingresó, ingresado, entró, adhirió, adherido, incorporó, ingreso, adhesión",
  fr: "rejoint, rejoignit, adhéré, adhéra, adhésion, intégré, intégra, entré, entrée",
  hi: "शामिल हुआ, शामिल हुई, शामिल हुए, सदस्य बना, सदस्य बनी",
  it: "aderito, aderì, adesione, entrato, entrata, entrò, unito, unì",
  ja: "加盟し, 加盟した, 加盟, 加入し, 加入した, 加入",
  ko: "가입했, 가입한, 가입하, 가입",
  pt: "aderiu, aderido, entrou, ingressou, juntou, adesão, ingresso",
  ru: "вступил, вступила, вступило, вступили, присоединился, присоединилась, присоединилось, вошел, вошла, стал членом, стала членом",
  tr: "katıldı, üye oldu, girdi, katılmış",
  uk: "вступив, вступила, вступило, вступили, приєднався, приєдналася, приєдналась, приєдналося, увійшов, увійшла, став членом, стала членом",
  zh: "加入, 加入的, 加入了",
};
