// Chinese signs as they are written in Taiwan and Hong Kong, each before its simplified form: those that occur in the
// names of countries, people and offices and in the language of diplomacy.

const PAIRS =
  "習习會会國国華华談谈話话訪访馬马龍龙東东蘭兰韓韩臺台灣湾烏乌戰战爭争歐欧聯联總总統统書书記记長长賓宾視视頻频劉刘楊杨陳陈張张趙赵謝谢陸陆鄧邓黃黄賀贺鄭郑吳吴許许葉叶澤泽達达倫伦羅罗爾尔納纳維维亞亚緬缅寧宁蓋盖經经濟济貿贸" +
  "協协議议條条約约軍军備备導导彈弹關关係系稅税雙双邊边領领館馆務务處处發发報报見见親亲對对實实現现強强機机構构組组織织環环氣气變变區区島岛漢汉鋒锋剛刚潔洁瑩莹劍剑鶴鹤麗丽紐纽蘇苏廣广場场愛爱義义賴赖蕭萧韋韦孫孙盧卢閣阁黨党" +
  "員员審审產产業业電电訊讯線线聲声競竞贏赢傷伤難难歷历從从來来時时間间後后開开閉闭複复舊旧權权責责衛卫門门遜逊頓顿溫温麥麦凱凯諾诺蓮莲瑪玛貝贝奧奥聖圣魯鲁齊齐畢毕薩萨亙亘敘叙隊队億亿萬万與与傳传綱纲節节紀纪練练擇择則则兩两" +
  "鬥斗選选這这個个峽峡";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, n) => [PAIRS.charAt(2 * n), PAIRS.charAt(2 * n + 1)]),
);

const HAN_CHARACTER = /\p{Script=Han}/gu;

/** “習近平” → “习近平”; signs that are not in the list stay. */
export function simplifyChinese(text: string): string {
  return text.replace(HAN_CHARACTER, (sign) => SIMPLIFIED.get(sign) ?? sign);
}
