import { expect, test } from "vitest";
import { EMPTY_PAGE, type PageState } from "../../page/state/page-state.ts";
import { unreadByBot } from "../../page/state/unread-by-bot.ts";
import { sampleSnapshot } from "./sample-messages.ts";

const inGeneral: PageState = { ...EMPTY_PAGE, snapshot: sampleSnapshot, open: "200" };
const having = (change: Partial<typeof sampleSnapshot>): PageState => ({
  ...inGeneral,
  snapshot: { ...sampleSnapshot, ...change },
});

test("what a bot without the intent is not told in the server, its reader is told", () => {
  expect(unreadByBot(inGeneral, "When?")).toContain("Bot does not read what is said here.");
});

test.each([
  ["it reads all that is said", having({ readsContent: true }), "When?"],
  ["it is not there, which is told anyway", having({ botOnline: false }), "When?"],
  ["it is mentioned", inGeneral, "<@9> when?"],
  ["it is written to directly", { ...inGeneral, open: "201" }, "When?"],
] as const)("not where %s", (_, state, said) => {
  expect(unreadByBot(state, said)).toBeUndefined();
});
