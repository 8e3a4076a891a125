import { describe, expect, test } from "vitest";
import { Arrivals } from "../../page/shell/arrivals.ts";
import { EMPTY_PAGE, type PageState } from "../../page/state/page-state.ts";
import { ana, answerTo, bot, message, sampleSnapshot } from "./sample-messages.ts";

const page = (...messages: ReturnType<typeof message>[]): PageState => ({
  ...EMPTY_PAGE,
  snapshot: sampleSnapshot,
  open: "200",
  messages: new Map([["200", messages.map((one) => ({ message: one, ephemeral: false }))]]),
});
const at = (time: string) => ({ timestamp: `2021-11-11T08:${time}.000Z` });
const before = message("1", bot, at("00:00"));
/** What is held once these have come, one after the other, in a channel that is open. */
const heldAfter = (...come: ReturnType<typeof message>[]) => {
  const arrivals = new Arrivals();
  for (const [count] of [before, ...come].entries()) arrivals.next(page(before, ...come.slice(0, count)));
  return arrivals.held;
};

describe("what stays in sight of messages that come", () => {
  test("is the newest one", () => {
    expect(heldAfter(message("2", bot, at("10:00")))).toBe("2");
    expect(heldAfter(message("2", bot, at("10:00")), message("3", ana, at("10:00")))).toBe("3");
  });

  test("is the first of two or three in which one text is told", () => {
    const parts = [message("2", bot, at("10:00")), message("3", bot, at("10:01")), message("4", bot, at("10:02"))];
    expect(heldAfter(...parts.slice(0, 2))).toBe("2");
    expect(heldAfter(...parts)).toBe("2");
    expect(heldAfter(...parts, message("5", bot, at("20:00")))).toBe("5");
  });

  test("is the newest one of many that come at once", () => {
    const many = ["2", "3", "4", "5"].map((id) => message(id, bot, at(`10:0${id}`)));
    expect(heldAfter(...many)).toBe("5");
  });

  test("is the answer to what was asked, whatever comes by itself", () => {
    const answer = message("2", bot, { ...at("10:00"), ...answerTo("event") });
    expect(heldAfter(answer, message("3", bot, at("10:01")), message("4", bot, at("20:00")))).toBe("2");
  });

  test("is the first part too where the parts were there when the channel was opened", () => {
    const arrivals = new Arrivals();
    arrivals.next(page(before, message("2", bot, at("10:00")), message("3", bot, at("10:01"))));
    expect(arrivals.held).toBe("2");
  });
});
