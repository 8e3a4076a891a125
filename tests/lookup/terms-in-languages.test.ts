// Until when and since when somebody had an office, and when they took it up, asked in any language that is read; calls and journeys in the verbs that people use.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

const MERKEL = "22 November 2005 to 8 December 2021";

describe("an office is told with its days", () => {
  test.each([
    ["Bis wann war Merkel Kanzlerin?", MERKEL],
    ["Wie lange war Merkel Kanzlerin?", MERKEL],
    ["Jusqu'à quand Merkel était-elle chancelière ?", MERKEL],
    ["До какого года Меркель была канцлером?", MERKEL],
    ["Merkel ne zamana kadar şansölyeydi?", MERKEL],
    ["حتى متى كانت ميركل مستشارة؟", MERKEL],
    // Where one word is said of all heads of government, it is the one of their state.
    ["메르켈은 언제까지 총리였나요", MERKEL],
    ["メルケルはいつまで首相でしたか", MERKEL],
    ["Fino a quando Draghi è stato presidente del consiglio?", "Prime Minister of Italy, from 11 June 2021"],
    ["¿Hasta cuándo fue Trudeau primer ministro?", "Prime Minister of Canada, from 3 December 2019"],
    ["Até quando Bolsonaro foi presidente?", "to 1 January 2023"],
    ["이재명은 언제부터 대통령인가요", "since 4 June 2025"],
    ["Відколи Мілей є президентом?", "since 10 December 2023"],
    ["Макрон доки буде президентом", "since 14 May 2017"],
    ["普京什么时候开始当总统", "since 7 May 2012"],
    ["岸田什么时候卸任首相", "4 October 2021 to 1 October 2024"],
    ["Когда Путин стал президентом?", "since 7 May 2012"],
    ["Wann wurde Merz Kanzler?", "since 6 May 2025"],
    ["Quand Macron est-il devenu président ?", "since 14 May 2017"],
    ["Kishida ne zaman başbakan oldu?", "4 October 2021 to 1 October 2024"],
    ["जस्टिन ट्रूडो कब तक प्रधानमंत्री थे", "Prime Minister of Canada"],
    ["फ़िलीपींस के राष्ट्रपति कौन हैं", "Ferdinand Marcos Jr."],
  ])("%s: %s", (message, days) => {
    expect(told(message)).toContain(days);
  });

  test.each([
    ["Wann war Präsident Trump in China?", "us-china-beijing-visit-2026"],
    ["Quand le président Macron était-il en Chine ?", "macron-china-2025"],
    ["Quando il presidente Trump è stato in Cina?", "us-china-beijing-visit-2026"],
    ["¿Cuándo llega el presidente Petro a Washington?", "petro-white-house-2026"],
  ])("%s: a journey of theirs, for all the office", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("what people say for calls and journeys", () => {
  test.each([
    "Когда Путин звонил Трампу?",
    "普京和特朗普什么时候通了电话?",
    "特朗普什么时候给普京打电话?",
    "トランプとプーチンはいつ電話で話した？",
  ])("%s: a call of theirs", (message) => {
    expect(idsShown(shown(message))).toContain("trump-putin-call-2026-03");
  });

  test.each([
    ["トランプの訪中は延期された？", "us-china-beijing-visit-2026"],
    ["트럼프 방중은 연기됐나요?", "us-china-beijing-visit-2026"],
    ["푸틴 방북은 언제였나", "putin-north-korea-2024"],
    ["Quando Trump vai à China?", "us-china-beijing-visit-2026"],
  ])("%s: to that state", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });

  test("a call that no record has is not another one", () => {
    expect(told("Коли Зеленський дзвонив Трампу?")).toContain("nothing that fits all of this: Zelensky–Trump call");
  });

  test("¿La cumbre … quedó cancelada? names no other city", () => {
    expect(idsShown(shown("¿La cumbre de Budapest quedó cancelada?"))).toContain("us-russia-budapest-2025");
  });

  test.each(["Кто звонил Путину в марте 2026?", "Wer hat Putin angerufen?", "Putin'i kim aradı"])(
    "%s: who it was is told by their calls",
    (message) => {
      expect(idsShown(shown(message))).toContain("trump-putin-call-2026-03");
    },
  );

  test("who met somebody then is told by what they had, and not by who they are", () => {
    expect(idsShown(shown("Qui a rencontré Xi en mai 2026 ?"))).toEqual([
      "us-china-beijing-visit-2026",
      "putin-beijing-2026",
    ]);
  });

  test("who is to have called somebody something is no call", () => {
    expect(shown('Chi ha chiamato Trump "daddy"?').kind).not.toBe("events");
  });

  test.each(["Wer ist Witkoff?", "Кто такая Меркель"])("%s: who they are", (message) => {
    expect(shown(message).kind).toBe("who");
  });
});
