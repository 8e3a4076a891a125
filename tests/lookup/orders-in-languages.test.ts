import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();

const reply = (text: string) => parseMessage(text, archive, "2026-11-26", ENGLISH);
const follow = (kind: "topic" | "actor" | "event", id: string) => ({ do: "follow", target: { kind, id } });

describe("what is to be done is done as in English, whatever language asks for it", () => {
  test.each([
    ["帮我关注一下金砖峰会", follow("event", "brics-2026")],
    ["NATOサミットをフォローして", follow("event", "nato-tirana-2027")],
    ["segui il vertice nato", follow("event", "nato-tirana-2027")],
    ["halt mich über die NATO auf dem Laufenden", follow("topic", "nato")],
    ["підпишись на переговори росії й україни", follow("topic", "russia-ukraine")],
    ["отпиши меня от ирана", { do: "unfollow", target: { kind: "actor", id: "iran" } }],
    ["arrête de me suivre le brics", { do: "unfollow", target: { kind: "topic", id: "brics" } }],
    ["kannst du mich an den nato-gipfel erinnern", { do: "remind", event: "nato-tirana-2027" }],
    ["ब्रिक्स शिखर सम्मेलन याद दिलाना", { do: "remind", event: "brics-2026" }],
    ["rappelle moi le sommet de la francophonie stp", { do: "remind", event: "francophonie-summit-20-2026" }],
    ["на что я подписан", { do: "following" }],
    ["o que eu sigo?", { do: "following" }],
    ["别再给我发消息", { do: "stop" }],
  ])("%s", (text, action) => {
    expect(reply(text)).toEqual({ ok: true, action });
  });

  test.each(["me lembra da cúpula do g20 pfv", "подпишись на переговоры по ирану пожалуйста"])(
    "%s: of several it is asked back which",
    (text) => {
      const { view } = reply(text) as { view: { actions: readonly unknown[] } };
      expect(view.actions.length).toBeGreaterThan(1);
    },
  );

  test.each(["quero seguir mark carney", "подпишись на карни", "追踪卡尼"])(
    "%s: whom the archive does not have is followed under no other name",
    (text) => {
      expect(reply(text)).toMatchObject({ ok: false });
    },
  );
});

describe("no order is read into what is none", () => {
  test.each([
    "Что Путин напомнил Трампу на саммите?",
    "je suis président du g20",
    "Trump sigue a Putin",
    "quién sigue a rutte en la otan",
    "Macron hat Putin an den Gipfel erinnert",
    "日本はイランをフォローしているか",
    "中国关注伊朗吗",
  ])("%s", (text) => {
    expect(reply(text)).not.toHaveProperty("action");
  });

  test.each(["напомни, когда саммит НАТО", "Erinner mich mal, wann der nächste NATO-Gipfel ist"])(
    "%s: is asked for a date",
    (text) => {
      expect(reply(text)).toMatchObject({
        question: { about: "events", which: "next", series: "nato", focus: "when" },
      });
    },
  );

  test.each(["не напоминай мне о саммите нато", "no me recuerdes la cumbre de la otan", "لا تذكرني بقمة الناتو"])(
    "%s: is not reminded, but shown what is followed",
    (text) => {
      expect(reply(text)).toEqual({ ok: true, action: { do: "following" } });
    },
  );
});
