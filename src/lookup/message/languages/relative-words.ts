// Words of each language for whoever is related to somebody, and for ladies and gentlemen: “дочь Путина”, “die Frau von Scholz”, “Frau Merkel”.

/** By BCP 47: “English word=form, form”, with “; ” between them. Only forms that mean somebody of the family. */
export const RELATIVE_WORDS: Readonly<Record<string, string>> = {
  ar:
    "wife=زوجة, زوجته, عقيلة, قرينة; husband=زوج, زوجها; son=نجل; daughter=ابنة; brother=شقيق, أخو; sister=شقيقة, أخت; " +
    "father=والد; mother=والدة; sons=أبناء, أولاد; daughters=بنات; family=عائلة, أسرة; son-in-law=صهر; grandson=حفيد; granddaughter=حفيدة; cousin=ابن عم, ابنة عم",
  de:
    "wife=Frau, Ehefrau, Gattin; husband=Mann, Ehemann, Gatte; son=Sohn, Sohnes; sons=Söhne; daughter=Tochter; daughters=Töchter; brother=Bruder; sister=Schwester; " +
    "father=Vater; mother=Mutter; parents=Eltern; child=Kind; children=Kinder; family=Familie; son-in-law=Schwiegersohn; daughter-in-law=Schwiegertochter; " +
    "grandson=Enkel; granddaughter=Enkelin; cousin=Cousin, Cousine; uncle=Onkel; nephew=Neffe; niece=Nichte; widow=Witwe",
  es:
    "wife=esposa, mujer; husband=esposo, marido; son=hijo; sons=hijos; daughter=hija; daughters=hijas; brother=hermano; sister=hermana; father=padre; mother=madre; " +
    "parents=padres; family=familia; son-in-law=yerno; daughter-in-law=nuera; grandson=nieto; granddaughter=nieta; cousin=primo; uncle=tío de; nephew=sobrino; niece=sobrina; widow=viuda",
  fr:
    "wife=femme, épouse; husband=mari, époux; son=fils; daughter=fille; daughters=filles; brother=frère; sister=sœur, soeur; father=père; mother=mère; parents=parents; " +
    "children=enfants; family=famille; son-in-law=gendre, beau-fils; daughter-in-law=belle-fille; grandson=petit-fils; granddaughter=petite-fille; cousin=cousin; uncle=oncle; nephew=neveu; niece=nièce; widow=veuve",
  hi:
    "wife=पत्नी, बीवी, धर्मपत्नी; husband=पति; son=बेटा, बेटे, पुत्र; daughter=बेटी, पुत्री; daughters=बेटियाँ, बेटियां; brother=भाई; sister=बहन; father=पिता; mother=माँ, मां, माता; " +
    "family=परिवार; son-in-law=दामाद; daughter-in-law=बहू; grandson=पोता; granddaughter=पोती; uncle=चाचा; nephew=भतीजा",
  it:
    "wife=moglie, consorte; husband=marito; son=figlio; sons=figli; daughter=figlia; daughters=figlie; brother=fratello; sister=sorella; father=padre; mother=madre; parents=genitori; " +
    "family=famiglia; son-in-law=genero; daughter-in-law=nuora; grandson=nipote; cousin=cugino; uncle=zio; widow=vedova",
  ja:
    "wife=妻, 奥さん, 奥様, 夫人, 嫁; husband=夫, 旦那; son=息子; daughter=娘; brother=兄, 弟; sister=姉, 妹; father=父, 父親; mother=母, 母親; " +
    "family=家族; son-in-law=娘婿, 婿; grandson=孫; grandfather=祖父; nephew=甥; niece=姪",
  ko:
    "wife=아내, 부인, 와이프, 영부인; husband=남편; son=아들; daughter=딸; brother=동생, 남동생, 오빠; sister=여동생, 누나, 언니; father=아버지; mother=어머니; " +
    "family=가족; son-in-law=사위; daughter-in-law=며느리; grandson=손자; granddaughter=손녀; uncle=삼촌; nephew=조카",
  pt:
    "wife=esposa, mulher; husband=marido, esposo; son=filho; sons=filhos; daughter=filha; daughters=filhas; brother=irmão; sister=irmã; father=pai; mother=mãe; " +
    "family=família; son-in-law=genro; daughter-in-law=nora; grandson=neto; granddaughter=neta; cousin=primo; uncle=tio; nephew=sobrinho; widow=viúva",
  ru:
    "wife=жена, жену, жены, жене, женой, супруга, супругу, супруги, супруге, супругой; husband=муж, муже, мужем; son=сын, сына, сыном, сыне; sons=сыновья, сыновей; " +
    "daughter=дочь, дочери, дочерью, дочка; daughters=дочерей; brother=брат, брата, братом; sister=сестра, сестру, сестры, сестре; father=отец, отца, отцом; mother=мать, матери, матерью; " +
    "parents=родители, родителей; children=дети, детей; family=семья, семьи, семье; son-in-law=зять, зятя; daughter-in-law=невестка; grandson=внук, внука; granddaughter=внучка; nephew=племянник; widow=вдова",
  tr:
    "wife=eşi, karısı, hanımı; husband=kocası; son=oğlu; sons=oğulları; daughter=kızı; daughters=kızları; brother=kardeşi, ağabeyi, abisi; sister=kız kardeşi, ablası; father=babası; mother=annesi; " +
    "children=çocukları; family=ailesi; son-in-law=damadı; daughter-in-law=gelini; grandson=torunu; uncle=amcası, dayısı; nephew=yeğeni",
  uk:
    "wife=дружина, дружину, дружини, дружині, дружиною, жінка; husband=чоловік; son=син, сина, сином; sons=сини; daughter=донька, доньку, доньки, дочка, дочки; brother=брат, брата, братом; " +
    "sister=сестра, сестру, сестри; father=батько, батька; mother=мати, матір, мама; parents=батьки, батьків; children=діти, дітей; family=родина, сім'я; son-in-law=зять; daughter-in-law=невістка; " +
    "grandson=онук; granddaughter=онука, онучка; nephew=племінник; widow=вдова",
  zh:
    "wife=妻子, 太太, 夫人, 老婆, 爱人, 前妻; husband=丈夫, 老公; son=儿子, 兒子; daughter=女儿, 女兒; brother=哥哥, 弟弟, 兄长; sister=姐姐, 妹妹; father=父亲, 爸爸, 父親; mother=母亲, 妈妈, 母親; " +
    "family=家人, 家族; son-in-law=女婿; daughter-in-law=儿媳; grandson=孙子; granddaughter=孙女; nephew=侄子",
};

/** Titles beside a name, by BCP 47: those of a woman make nobody of a man of that name. */
export const NAME_TITLES: Readonly<Record<string, { readonly woman: string; readonly anybody: string }>> = {
  ar: { woman: "السيدة, سيدة", anybody: "السيد, سيد, الدكتور, الملك, الأمير, الشيخ" },
  de: { woman: "Frau", anybody: "Herr, Herrn, Dr, Doktor, Genosse" },
  es: { woman: "señora, sra, doña", anybody: "señor, sr, don, dr, doctor, compañero" },
  fr: { woman: "madame, mme", anybody: "monsieur, mr, m, dr, sieur" },
  hi: { woman: "श्रीमती, सुश्री", anybody: "श्री, जी, साहब, जनाब" },
  it: { woman: "signora, sig.ra", anybody: "signor, signore, sig, dott, onorevole" },
  ja: { woman: "夫人", anybody: "氏, さん, 様" },
  ko: { woman: "여사, 부인", anybody: "씨, 님" },
  pt: { woman: "senhora, sra, dona", anybody: "senhor, sr, dr, doutor, companheiro" },
  ru: { woman: "госпожа, госпожи, госпоже, г-жа", anybody: "господин, господина, господину, господином, товарищ" },
  tr: { woman: "hanım, bayan", anybody: "bey, sayın, bay" },
  uk: { woman: "пані", anybody: "пан, пана, пану, паном" },
  zh: { woman: "女士, 夫人, 太太", anybody: "先生, 同志" },
};
