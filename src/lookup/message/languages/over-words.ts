// Words of each language that say of a war that it is over, or goes on: how it stands is asked by them, beside a word for war only.

/** What they are in English. */
export const OVER = "over";

/** By BCP 47, with “, ” between them; `a*` is every word that begins so. */
export const OVER_WORDS: Readonly<Record<string, string>> = {
  ar: "انتهت, انتهى, تنتهي, ستنتهي, توقفت, مستمرة, هل انتهت",
  de: "vorbei, zu Ende, beendet, vorüber, geendet, aus, noch im Gange, dauert an, endete",
  es: "terminó, terminado, terminada, ha terminado, acabó, acabado, se acabó, ha acabado, finalizó, finalizado, concluyó, sigue, continúa",
  fr: "finie, fini, est finie, terminée, terminé, s'est terminée, achevée, est-elle finie, est-elle terminée, a pris fin, prit fin, continue, dure encore",
  hi: "खत्म, खत्म हो गया, खत्म हुआ, ख़त्म, समाप्त, समाप्त हो गया, समाप्त हुआ, जारी",
  it: "finita, finito, è finita, terminata, terminato, conclusa, cessata, continua",
  ja: "終わりましたか, 終わりました, 終わったのか, 終わった, 終わって, 終結しましたか, 終結しました, 終結した, 終結, 終わり, 終戦, 続いて, まだ続いて",
  ko: "끝났나요, 끝났습니까, 끝났어요, 끝났어, 끝났나, 끝났는가, 끝났, 끝, 종료되었나요, 종료, 종결, 계속되고 있나요, 계속",
  pt: "acabou, terminou, acabada, terminada, já acabou, chegou ao fim, continua",
  ru: "закончилась, закончился, закончена, закончилось, кончилась, завершилась, завершена, окончена, прекратилась, продолжается, идет, идёт",
  tr: "bitti, bitti mi, bitmiş, sona erdi, sona erdi mi, bitmedi, sürüyor, sürüyor mu, devam ediyor",
  uk: "закінчилася, закінчилась, закінчена, скінчилася, скінчилась, завершилася, завершена, триває, припинилася",
  zh: "结束了吗, 结束了没有, 结束了没, 结束了, 结束, 打完了吗, 打完, 还在继续吗, 还在打吗, 完了",
};
