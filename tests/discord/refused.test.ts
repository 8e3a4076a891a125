import { describe, expect, test } from "vitest";
import { EventId } from "#src/archive/fields.ts";
import type { ButtonAction } from "#src/core/button-action.ts";
import type { Asker } from "#src/core/command.ts";
import { refusedAction } from "#src/discord/refused.ts";
import { ENGLISH } from "#src/wording/words.ts";

const DESK = { channel: "2000" };
const anEditor: Asker = {
  userId: "3000",
  guildId: "1000",
  channelId: DESK.channel,
  mayManageServer: false,
  mayWriteHere: true,
  name: "Ann",
};
const SNOOZE: ButtonAction = { do: "desk-snooze", id: EventId.parse("talks") };

const sentence = (action: ButtonAction, asker: Asker, desk: typeof DESK | undefined = DESK) =>
  refusedAction(action, asker, desk)?.(ENGLISH);

describe("a button of the desk", () => {
  test("obeys whoever may read and write in its channel", () => {
    expect(sentence(SNOOZE, anEditor)).toBeUndefined();
  });

  test("obeys nobody who may not write there any more, whatever they may do elsewhere", () => {
    const said = "Only those who may read and write in this channel can do that.";
    expect(sentence(SNOOZE, { ...anEditor, mayWriteHere: false, mayManageServer: true })).toBe(said);
  });

  test("obeys nobody in another channel", () => {
    expect(sentence(SNOOZE, { ...anEditor, channelId: "2001" })).toContain("Only those who may");
  });

  test("obeys nobody once the operator has taken the desk away", () => {
    expect(refusedAction(SNOOZE, anEditor, undefined)?.(ENGLISH)).toBe("No desk is set up for this bot.");
  });
});

test("a reader's report is for everybody", () => {
  expect(sentence({ do: "report-event", id: EventId.parse("talks") }, { ...anEditor, channelId: "9" })).toBeUndefined();
});
