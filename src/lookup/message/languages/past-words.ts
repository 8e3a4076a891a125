// Verbs of each language that say that something has been: “встретились”, “se sont rencontrés”, “见的面”.

/** By BCP 47, with “, ” between them; `a*` is every word that begins so. */
export const PAST_WORDS: Readonly<Record<string, string>> = {
  ar: "التقى, التقت, التقيا, التقوا, اجتمع, اجتمعا, اجتمعوا, قابل, تقابلا, زار, زارت, ذهب, سافر, كان, كانت, عقد, عقدت, انعقد, انعقدت, تحدث, تحدثا, صار, صارت, جرى, جرت, حصل, حصلت, شاف",
  de: "traf, trafen, getroffen, nachgeholt, abgehalten, ausgetragen, war, waren, fand, fanden, gesprochen, sprach, sprachen, gesehen, sahen, sah, besuchte, reiste, gereist, gewesen, stattgefunden, stattfand, begegneten, begegnet, telefonierten, telefonierte, gab, hatte, hatten, empfing, empfingen, empfangen, wurde, wurden",
  es: "reunieron, reunió, reunido, encontraron, encontró, encontrado, vieron, vio, visto, fue, fueron, visitó, visitado, viajó, viajado, hablaron, habló, hablado, estuvo, estuvieron, tuvo, tuvieron, celebró, celebraron, hubo, conocieron, conoció, era, ocurrió, pasó, recibió, recibieron, recibido, canceló, cancelaron, suspendió, suspendieron, aplazó, aplazaron, pospuso, pospusieron",
  fr: "rencontré, rencontrés, rencontrées, rencontra, rencontrèrent, vu, vus, vues, vit, virent, était, étaient, fut, été, allé, allée, allés, venu, venue, visité, visita, parlé, eu, eut, tenu, tenue, réunis, réuni, retrouvés, passé, reçu, reçut, accueilli",
  hi: "मिले, मिला, मिली, थे, था, थी, थीं, हुआ, हुई, हुए, गए, गये, गया, गई, आए, आया, बैठे, की थी, किया",
  it: "incontrati, incontrato, incontrata, incontrarono, incontrò, visti, visto, vista, videro, vide, andato, andata, andati, stato, stata, stati, era, erano, fu, furono, visitò, visitato, parlato, parlati, tenne, tenuto, tenuta, riuniti, riunirono, sentiti, sentito, trovati, trovarono, ricevuto, ricevette, accolto, accolse",
  ja: "会った, 会いました, 会ってた, 会談した, 会談しました, 行った, 行きました, 訪れた, 訪問した, 訪問しました, 開かれた, 開かれました, でした, だった, した, しました, あった, ありました, だっけ, 話した",
  ko: "만났, 했, 갔, 열렸, 왔, 봤, 였, 었, 가졌, 나눴, 됐, 있었",
  pt: "encontraram, encontrou, encontrado, reuniram, reuniu, reunido, viram, viu, visto, foi, foram, visitou, esteve, estiveram, falaram, falou, viajou, houve, aconteceu, conversaram, teve, tiveram, era, ocorreu, decorreu, recebeu, receberam, recebido, cancelou, cancelaram, adiou, adiaram",
  ru: "встретил*, встречал*, был, была, было, были, ездил*, поехал*, съездил*, прошел, прошла, прошли, прошло, состоялся, состоялась, состоялись, состоялось, видел*, виделись, увидел*, говорил*, разговаривал*, посещал*, посетил*, летал*, прилетал*, приезжал*, созвонил*, созванивал*, проходил*, беседовал*, отменил, отменила, отменили, перенес, перенесла, перенесли",
  tr: "görüştü, görüştüler, görüşmüştü, buluştu, buluştular, buluşmuştu, gitti, gitmişti, geldi, gelmişti, yapıldı, yapılmıştı, oldu, etti, ettiler, etmişti, konuştu, konuştular, toplandı, düzenlendi, gerçekleşti, bir araya geldi, bir araya geldiler, tanıştı, edildi, ertelendi",
  uk: "зустріл*, зустрів, зустрічал*, зустрічав*, був, була, було, були, їздив, їздила, їздили, поїхав, поїхала, поїхали, відбувся, відбулася, відбулись, відбулися, відбулось, відбулося, бачил*, бачився, побачил*, говорив, говорили, розмовляли, розмовляв, відвідав, відвідала, приїжджав, приїздив, пройшов, пройшла, прилітав, літав, скасував, скасувала, скасували, переніс, перенесла, перенесли",
  zh: "见的, 见过, 见了, 见面了, 会面的, 会面了, 会晤的, 会晤了, 会晤过, 去的, 去过, 去了, 来的, 来过, 开的, 举行的, 举行了, 谈的, 谈过, 谈了, 访问的, 访问过, 访问了, 通话的, 通的, 碰的, 碰过, 取消了, 推迟了",
};
