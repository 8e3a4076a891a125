// Words of each language that ask whether something came about in the end, or was said at all: “al final”, “oder nicht”, “結局”, “a parlé de”.

import type { Ask } from "../ask/ask.ts";

/** What they ask, where nothing else is asked. */
export const WHETHER = ["event", "quotes"] as const satisfies readonly Ask[];

/** By BCP 47, with “, ” between them; `a*` is every word that begins so. */
export const WHETHER_WORDS: Readonly<Record<string, Readonly<Record<(typeof WHETHER)[number], string>>>> = {
  ar: {
    event:
      "أم لا, ام لا, أو لا, او لا, ولا لا, والا لا, في النهاية, بالنهاية, بالأخير, في الآخر, أخيرا, في نهاية المطاف, قائم, قائمة, لسه قائم, ما زال قائما, كان حاضرا, حضر, حضرت, شارك, شاركت, تمت, وصل",
    quotes: "تحدث عن, تكلم عن, حكى عن, ذكر",
  },
  de: {
    event:
      "eigentlich, letztlich, letztendlich, letzten Endes, am Ende, schlussendlich, schließlich, doch noch, dann doch, dann noch, oder nicht, oder doch nicht, dabei, mit dabei, teilgenommen, nahm teil, nahmen teil, anwesend, hingefahren, hingeflogen, gefahren, geflogen, gekommen, kam, zustande gekommen, zustande, geklappt, über die Bühne",
    quotes: "sprach von, sprach über, redete über, hat gesprochen über, gesagt haben, hat behauptet, behauptete",
  },
  es: {
    event:
      "al final, finalmente, al cabo, a la postre, o no, o qué, sí o no, fue a, fueron a, fue finalmente, fue al final, llegó a, llegaron a, llegó a ir, estuvo, estuvieron, estuvo en, acudió, acudieron, asistió, asistieron, participó, participaron, se hizo, se llegó a, salió adelante, quedó en nada",
    quotes: "habló de, habló sobre, habla de, ha hablado de, comentó, mencionó, dijo de verdad, realmente dijo",
  },
  fr: {
    event:
      "finalement, au final, en fin de compte, pour finir, ou pas, ou non, oui ou non, est allé, est allée, sont allés, y est allé, y est allée, est-il allé, est-elle allée, est venu, était là, étaient là, y était, était présent, étaient présents, a participé, ont participé, a assisté, a eu lieu, s'est fait, s'est tenu",
    quotes:
      "a parlé de, a vraiment parlé de, a bien parlé de, a-t-il parlé de, a-t-il vraiment parlé de, a-t-elle parlé de, parlait de, a parlé d, a vraiment parlé d, a bien parlé d, a-t-il vraiment parlé d, aurait dit, a vraiment dit, a bien dit",
  },
  hi: {
    event:
      "आखिरकार, आख़िरकार, अंततः, अंत में, या नहीं, कि नहीं, हुआ या नहीं, हुई या नहीं, गए या नहीं, हुआ क्या, हुई क्या, गए क्या, गए थे क्या, शामिल हुए, शामिल हुआ, पहुंचे, पहुँचे, मौजूद थे",
    quotes: "की बात की, के बारे में कहा, बोला था, बोले थे, ज़िक्र किया, जिक्र किया",
  },
  it: {
    event:
      "alla fine, in fin dei conti, o no, oppure no, sì o no, ci andò, ci è andato, ci è andata, è poi andato, è andato, è andata, andò, andarono, c'era, c'erano, era presente, partecipò, parteciparono, ha partecipato, si è fatto, si è tenuto, si tenne, ebbe luogo, è poi venuto, venne",
    quotes:
      "ha parlato di, ha parlato del, ha parlato della, ha davvero parlato di, parlò di, parlò del, parlava di, avrebbe detto, ha davvero detto",
  },
  ja: {
    event:
      "結局, 最終的に, 結局のところ, どうなった, どうなりました, 行ったの, 行きましたか, 行ったっけ, 来たの, やったの, 行われたの, 開かれたの, 実現した, 実現しました, 実現, 参加した, 参加しました, 出席した, 出席しました, それとも",
    quotes: "と言及, に言及, 言及した, の話をした",
  },
  ko: {
    event:
      "결국, 결국에, 끝내, 마침내, 했어 안 했어, 했나 안 했나, 했는지 안 했는지, 갔어 안 갔어, 갔나 안 갔나, 왔어 안 왔어, 열렸어 안 열렸어, 됐어 안 됐어, 만났어 안 만났어, 성사됐, 성사되, 성사, 참석했, 참가했, 어떻게 됐, 어떻게 되었",
    quotes: "언급했, 언급",
  },
  pt: {
    event:
      "no final, afinal, no fim, no fim das contas, ou não, sim ou não, acabou indo, acabou por ir, chegou a ir, chegou a, foi mesmo, foi ao, foi à, foi a, foi pra, foi para, esteve, estiveram, participou, participaram, compareceu, acabou rolando, rolou, saiu do papel, estava lá",
    quotes:
      "falou de, falou da, falou do, falou em, falou sobre, falou mesmo de, comentou, mencionou, realmente disse, disse mesmo",
  },
  ru: {
    event:
      "в итоге, в конце концов, в конечном счете, в конечном итоге, или нет, да или нет, все-таки, все таки, так и, поехал ли, приехал ли, участвовал*, присутствовал*, чем закончил*, чем кончил*, чем дело кончилось, продлили, продлен, продлён, продлили ли, истек, истёк, прошел ли, съездил",
    quotes: "говорил о, говорил об, говорил про, рассказывал о, упоминал",
  },
  tr: {
    event:
      "sonunda, sonuçta, nihayetinde, en sonunda, gitti mi, geldi mi, katıldı mı, katıldı, oldu mu, yapıldı mı, görüştü mü, buluştu mu, gitmedi mi, gelmedi mi, olmadı mı, yoksa, var mıydı, orada mıydı",
    quotes: "bahsetti, bahsetmiş, söz etti, gerçekten dedi",
  },
  uk: {
    event:
      "зрештою, врешті, врешті-решт, кінець кінцем, в підсумку, у підсумку, чи ні, так чи ні, все-таки, все таки, таки, так і, брав участь, брала участь, брали участь, був присутній, чим закінчил*, чим скінчил*, поїхав, поїхала, продовжили, з'їздив",
    quotes: "говорив про, казав про, розповідав про, згадував",
  },
  zh: {
    event:
      "最后, 最終, 最终, 后来, 結果, 结果, 到头来, 去没去, 去了没, 去了没有, 去了吗, 来没来, 来了吗, 参加了吗, 出席了吗, 开成了吗, 开成, 办成了吗, 还是没",
    quotes: "说到, 提起, 聊到",
  },
};
