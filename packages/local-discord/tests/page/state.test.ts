import { describe, expect, test } from "vitest";
import { withAsk, withResult, withThinking } from "../../page/state/asks.ts";
import { type Ask, EMPTY_PAGE, messagesOf, type PageState } from "../../page/state/page-state.ts";
import { withNewSnapshot } from "../../page/state/places.ts";
import { reduce } from "../../page/state/reduce.ts";
import { compareIds, withMessages, withNewest } from "../../page/state/timeline.ts";
import type { PageEvent } from "../../protocol.ts";
import { ana, answerTo, bot, message, robin, sampleSnapshot } from "./sample-messages.ts";

const page: PageState = { ...EMPTY_PAGE, snapshot: sampleSnapshot, link: "live", open: "200" };
const ask: Ask = {
  nonce: "n1",
  channel: "200",
  after: "",
  title: "/event",
  press: undefined,
  stage: "sent",
  failure: "",
};

function happen(state: PageState, ...events: PageEvent[]): PageState {
  return events.reduce(reduce, state);
}

function ids(state: PageState, channel = "200"): readonly string[] {
  return messagesOf(state, channel).map((shown) => shown.message.id);
}

const stages = (state: PageState) => state.asks.map((one) => one.stage);

describe("messages", () => {
  test("stand in the order of their ids, however they arrive", () => {
    const state = happen(
      page,
      { event: "message", message: message("1000", ana) },
      { event: "message", message: message("999", ana) },
    );
    expect(ids(state)).toEqual(["999", "1000"]);
    expect(compareIds("999", "1000")).toBeLessThan(0);
  });

  test("in another channel make it unread, one's own do not", () => {
    const elsewhere = { channel_id: "201" };
    const mine = happen(page, { event: "message", message: message("1", robin, elsewhere) });
    expect([...mine.unread]).toEqual([]);
    const others = happen(mine, { event: "message", message: message("2", bot, elsewhere) });
    expect([...others.unread]).toEqual(["201"]);
  });

  test("that are edited or deleted change their place's content only", () => {
    const state = happen(
      page,
      { event: "message", message: message("1", bot) },
      { event: "message", message: message("2", bot) },
      { event: "edit", message: message("1", bot, { content: "new" }) },
      { event: "edit", message: message("77", bot) },
      { event: "delete", channel: "200", id: "2" },
    );
    expect(messagesOf(state, "200").map((shown) => shown.message.content)).toEqual(["new"]);
  });

  test("that only this person sees survive a fresh list of the server, others do not", () => {
    const state = happen(
      page,
      { event: "message", message: message("1", bot) },
      { event: "message", message: message("2", bot), ephemeral: true },
      { event: "edit", message: message("2", bot, { content: "still" }) },
      { event: "message", message: message("9", bot) },
    );
    const fresh = withNewest(state, "200", [{ message: message("5", ana), ephemeral: false }]);
    expect(ids(fresh)).toEqual(["2", "5", "9"]);
    expect(messagesOf(fresh, "200")[0]).toMatchObject({ ephemeral: true, message: { content: "still" } });
  });

  test("of an earlier page come in front", () => {
    const state = withMessages(happen(page, { event: "message", message: message("50", ana) }), "200", [
      { message: message("7", ana), ephemeral: false },
    ]);
    expect(ids(state)).toEqual(["7", "50"]);
  });

  test("end the typing of the bot", () => {
    const typing = happen(page, { event: "typing", channel: "200" });
    expect([...typing.typing]).toEqual(["200"]);
    expect([...happen(typing, { event: "message", message: message("1", bot) }).typing]).toEqual([]);
  });
});

describe("a command that was sent", () => {
  test("is settled by the answer to it, not by another message of the bot", () => {
    const asked = withAsk(page, ask);
    const posted = happen(asked, { event: "message", message: message("1", bot) });
    expect(stages(posted)).toEqual(["sent"]);
    const other = happen(posted, { event: "message", message: message("2", bot, answerTo("next")) });
    expect(stages(other)).toEqual(["sent"]);
    const answered = happen(other, { event: "message", message: message("3", bot, answerTo("event")) });
    expect(stages(answered)).toEqual([]);
  });

  test("stays while the bot is thinking, whichever news comes first", () => {
    const asked = withAsk(page, ask);
    const thinkingFirst = withResult(withThinking(asked, "n1"), "n1", { ok: true });
    const resultFirst = withThinking(withResult(asked, "n1", { ok: true }), "n1");
    expect([stages(thinkingFirst), stages(resultFirst)]).toEqual([["thinking"], ["thinking"]]);
  });

  test("shows what Discord would show when it fails", () => {
    const failed = withResult(withAsk(page, ask), "n1", { ok: false, message: "The application did not respond" });
    expect(failed.asks[0]).toMatchObject({ stage: "failed", failure: "The application did not respond" });
  });
});

describe("a press", () => {
  const press: Ask = { ...ask, title: undefined, press: { message: "5", customId: "x" } };
  const failed = withResult(withAsk(page, press), "n1", { ok: false, message: "no" });

  test("that failed is forgotten with the next press on the same message", () => {
    expect(stages(withAsk(failed, { ...press, nonce: "n2" }))).toEqual(["sent"]);
    expect(stages(withAsk(failed, { ...press, nonce: "n2", press: { message: "6", customId: "x" } }))).toEqual([
      "failed",
      "sent",
    ]);
  });

  test("opens the form that it asked for, and no form of somebody else", () => {
    const modal = { custom_id: "m", title: "Form", components: [] };
    const state = withAsk(page, press);
    expect(happen(state, { event: "modal", nonce: "other", modal }).modal).toBeUndefined();
    expect(happen(state, { event: "modal", nonce: "n1", modal }).modal).toEqual({ channel: "200", modal });
  });
});

describe("a channel that is deleted", () => {
  const full = happen(
    withThinking(withAsk(page, { ...ask, channel: "202" }), "n1"),
    { event: "message", message: message("1", bot, { channel_id: "202" }) },
    { event: "typing", channel: "202" },
  );

  test("disappears with all that is in it", () => {
    const left = happen(
      { ...full, modal: { channel: "202", modal: { custom_id: "m", title: "F", components: [] } } },
      gone("202"),
    );
    expect(left.snapshot?.channels.map(({ id }) => id)).toEqual(["200", "201"]);
    expect([left.messages.has("202"), left.unread.size, left.typing.size, left.asks.length]).toEqual([false, 0, 0, 0]);
    expect([left.modal, left.open, left.notice]).toEqual([undefined, "200", ""]);
  });

  test("takes whoever looks at it to another, and says so", () => {
    const unread = happen({ ...full, open: "202" }, { event: "message", message: message("2", bot) });
    const left = happen(unread, gone("202"));
    expect([left.open, left.notice]).toEqual(["200", "#updates was deleted. You are in #general now."]);
    expect(left.unread.has("200")).toBe(false);
  });

  test("is a private thread that one is no longer let into, if it is one", () => {
    const thread = { id: "203", name: "Quiet", kind: "private-thread", parent: "202", permissions: "0" } as const;
    const left = happen({ ...full, open: "203" }, { event: "channel", channel: thread }, gone("203"));
    expect(left.notice).toBe("Quiet is not there for you any more. You are in #general now.");
  });

  test("is noticed as well when the page was cut off in the meantime", () => {
    const channels = sampleSnapshot.channels.filter(({ id }) => id !== "202");
    const back = withNewSnapshot({ ...full, open: "202", link: "lost" }, { ...sampleSnapshot, channels });
    expect(back).toMatchObject({ open: "200", link: "live", notice: "#updates was deleted. You are in #general now." });
    expect(back.snapshot?.channels).toEqual(channels);
  });

  test("that this page never knew changes nothing", () => {
    expect(happen(full, gone("999"))).toBe(full);
  });
});

const gone = (channel: string): PageEvent => ({ event: "gone", channel });

describe("after a break", () => {
  const waiting = withThinking(withAsk(page, ask), "n1");

  test("the bot may still be thinking, if only the line was cut", () => {
    expect(stages(withNewSnapshot(waiting, sampleSnapshot))).toEqual(["thinking"]);
  });

  test("a server that was started anew will not answer what was asked before", () => {
    const back = withNewSnapshot(waiting, { ...sampleSnapshot, run: "2" });
    expect(back.asks).toMatchObject([{ stage: "failed", failure: expect.stringContaining("Ask again.") }]);
  });
});

test("the state of the bot follows its events", () => {
  const state = happen(
    page,
    { event: "bot", online: false, readsContent: true },
    { event: "violations", count: 2 },
    { event: "commands", commands: [] },
  );
  expect(state.snapshot).toMatchObject({ botOnline: false, readsContent: true, violations: 2, commands: [] });
});
