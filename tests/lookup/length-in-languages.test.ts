// How long something took, asked in other languages, and words there that ask nothing.
import { describe, expect, test } from "vitest";
import { withoutLength } from "#src/lookup/message/languages/length-words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-02");
const focusOf = (text: string) => {
  const view = shown(text);
  return view.kind === "event" ? view.question.focus : undefined;
};

describe("how long it took is told of the one that is meant", () => {
  test.each([
    ["特朗普和习近平在釜山谈了多久", "trump-xi-busan-2025"],
    ["2025年6月特朗普和习近平通电话谈了多久", "trump-xi-call-2025-06"],
    ["プーチンとトランプのアラスカ会談は何時間続きましたか", "us-russia-alaska-2025"],
    ["푸틴과 트럼프의 알래스카 회담은 몇 시간 걸렸나요", "us-russia-alaska-2025"],
    ["Сколько часов длилась встреча Путина и Трампа на Аляске", "us-russia-alaska-2025"],
    ["كم استغرق لقاء ترامب وشي في بوسان", "trump-xi-busan-2025"],
    ["ट्रंप और शी बुसान में कितनी देर मिले", "trump-xi-busan-2025"],
    ["Combien de temps a duré le sommet Trump-Poutine en Alaska", "us-russia-alaska-2025"],
    ["Wie lange sprachen Trump und Xi in Busan", "trump-xi-busan-2025"],
  ])("“%s”", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
    expect(focusOf(text)).toBe("lasted");
  });

  test.each(["普京当总统多久了", "Как долго Путин президент", "푸틴은 얼마나 오래 대통령이었나요"])(
    "an office is no meeting: “%s”",
    (text) => {
      expect(focusOf(text)).not.toBe("lasted");
    },
  );

  test.each([
    "马云和特朗普谈了多久",
    "Combien de temps a duré le sommet d'Islay",
    "プーチンとウルフェルドの会談は何時間続きましたか",
  ])("a name that the archive lacks is missed: “%s”", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test.each(["习近平多久以前访问了法国", "G20峰会多久一次", "トランプは何分前に会いましたか"])(
    "how long ago and how often is no length: “%s”",
    (text) => {
      expect(withoutLength(text)).toBeUndefined();
    },
  );
});

describe("what asks nothing there is no missing name", () => {
  test.each([
    ["习近平原本应该参加里约的金砖峰会吗", "brics-2025"],
    ["هل كان يفترض أن يحضر بوتين قمة بريكس في جوهانسبرغ", "brics-2023"],
    ["हकीकत में ज़ेलेंस्की विलनियस नाटो शिखर सम्मेलन में थे क्या", "nato-vilnius-2023"],
    ["COP25は一体なぜマドリードに移されたのですか", "cop25"],
  ])("“%s”", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test("of two sentences the first is told where nothing tells the second", () => {
    const text = "次の日中韓サミットはなぜ延期されたのですか。日本は何月の開催を提案していましたか";
    expect(idsShown(shown(text))).toEqual(["china-japan-south-korea-2026"]);
    expect(JSON.stringify(shown(text))).toContain("日本は何月の開催を提案していましたか");
  });
});
