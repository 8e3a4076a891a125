// Words of each language for who receives a meeting or somebody: “sedia”, “richtet … aus”, “empfing”, “принимает”, 主办国.

export type HostWords = {
  /** With “, ” between them. */
  readonly does: string;
  /** Whoever does: with it a host is asked for, whatever else is. */
  readonly is: string;
  /** “Which country”, which asks where, and with such a verb for the host. */
  readonly country: string;
  /** With the same verb, that somebody takes part. */
  readonly takesPart?: string;
};

/** By BCP 47. */
export const HOST_WORDS: Readonly<Record<string, HostWords>> = {
  ar: {
    does: "يستضيف, تستضيف, استضاف, استضافت, سيستضيف, ستستضيف, ينظم, تنظم, نظم, نظمت, سينظم, ستنظم, استقبل, استقبلت, يستقبل, تستقبل, سيستقبل",
    is: "البلد المضيف, الدولة المضيفة, المضيف, المضيفة, البلد المستضيف, الدولة المستضيفة",
    country: "أي دولة, أي بلد, اي دولة, اي بلد",
  },
  de: {
    does: "richtet, richtete, richten, ausrichten, ausrichtet, ausrichtete, ausgerichtet, veranstaltet, veranstaltete, veranstalten, empfing, empfingen, empfängt, empfangen, empfange",
    is: "Gastgeber, Gastgeberin, Gastgeberland, Ausrichter, Veranstalter, Ausrichterland",
    country: "welches Land, welcher Staat",
  },
  es: {
    does: "organiza, organizó, organizará, organizado, acoge, acogió, acogerá, alberga, albergó, albergará, hospeda, hospedó, fue sede, es sede, será sede, sede de, recibió, recibe, recibirá, recibido, recibir, recibieron, reciben, recibía",
    is: "anfitrión, anfitriona, país anfitrión, país sede",
    country: "qué país, que país, cuál país",
  },
  fr: {
    does: "accueille, accueilli, accueillera, accueillait, accueillir, organise, organisé, organisera, organisait, organiser, abrite, abritera, reçu, reçue, reçus, reçoit, reçoivent, recevra, reçut, recevait, recevoir",
    is: "hôte, pays hôte, organisateur, pays organisateur",
    country: "quel pays, quel état",
  },
  hi: {
    does: "मेज़बानी, मेजबानी, आयोजन, की मेज़बानी, की मेजबानी",
    is: "मेज़बान, मेजबान, मेज़बान देश, मेजबान देश",
    country: "कौन सा देश, कौनसा देश, किस देश",
  },
  it: {
    does: "ospita, ospitato, ospitata, ospiterà, ospitò, ospitava, ospitare, organizza, organizzato, organizzata, organizzerà, organizzò, ricevuto, ricevuta, ricevuti, riceve, ricevette, riceverà, ricevere, accolto, accoglie, accolse, accoglierà",
    is: "paese ospitante, ospitante, paese organizzatore",
    country: "quale paese, che paese, quale stato",
  },
  ja: {
    does: "主催, 主催する, 主催した, 主催するの, 主催したの, ホストする, ホストした",
    is: "開催国, 主催国, 主催者, ホスト国",
    country: "どの国, どこの国",
  },
  ko: {
    does: "개최, 개최하, 개최해, 개최했, 개최할, 주최, 주최하, 주최해, 주최했, 주최할, 접견, 접견했, 접견한",
    is: "개최국, 주최국, 개최국은, 주최국은",
    country: "어느 나라, 어떤 나라",
  },
  pt: {
    does: "sedia, sediou, sediará, sediar, sediaram, acolhe, acolheu, acolherá, organiza, organizou, organizará, hospeda, hospedou, recebeu, recebe, receberá, recebido, receber, receberam, recebem, recebia",
    is: "anfitrião, anfitriã, país anfitrião, país-sede, país sede",
    country: "que país, qual país, qual o país",
  },
  ru: {
    does: "принимает, принимал, принимала, принимали, примет, принял, приняла, проводит, проводил, проводила, проведет, провел, провела, организует, организовал, организовала, принимать, организовать, организовывать, провести",
    is: "хозяин, хозяева, хозяйка, принимающая сторона, принимающая страна, страна-хозяйка",
    country: "какая страна, какое государство",
    takesPart:
      "принимает участие, принимал участие, принимала участие, принимали участие, принимают участие, примет участие, принял участие, приняли участие",
  },
  tr: {
    does: "ev sahipliği, ev sahipliği yapıyor, ev sahipliği yaptı, ev sahipliği yapacak, ev sahipliği yapar, düzenliyor, düzenledi, düzenleyecek, kabul etti, kabul ediyor, kabul edecek, kabul eder, ağırladı, ağırlıyor, ağırlayacak",
    is: "ev sahibi, ev sahibi ülke",
    country: "hangi ülke, hangi devlet",
  },
  uk: {
    does: "приймає, приймав, приймала, приймали, прийме, прийняв, прийняла, проводить, проводив, проводила, проведе, провів, провела, організовує, організував, організувала, приймати, організувати, провести",
    is: "господар, приймаюча сторона, приймаюча країна",
    country: "яка країна, яка держава",
    takesPart:
      "бере участь, брав участь, брала участь, брали участь, беруть участь, візьме участь, взяв участь, взяли участь",
  },
  zh: {
    does: "主办, 举办, 承办, 主辦, 舉辦, 承辦, 接见, 接見, 接待",
    is: "主办国, 举办国, 东道国, 东道主, 主辦國, 東道國, 東道主",
    country: "哪个国家, 哪国, 哪個國家",
  },
};
