import { expect, test } from "vitest";
import { CARD_ROOM, phoneHeight } from "#src/discord/render/message/phone-height.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

/** Of the texts of a card, and two rows of buttons and a menu. */
function heightOf(message: string): number {
  const texts = JSON.stringify(render(shown(message), shipped(), ENGLISH)).match(/"content":"(?:[^"\\]|\\.)*"/g) ?? [];
  const contents = texts.map((text) => JSON.parse(`{${text}}`).content as string);
  return contents.reduce((sum, text) => sum + phoneHeight(text), 0) + 3 * 48;
}

test.each([
  "list every date that was named for the Kigali Commonwealth summit",
  "all the dates of the WTO MC12",
  "all places that were named for the second Trump Kim summit",
  "what changed about COP31 since October 2025",
  "what changed about the quad summit in india since 2024",
])("“%s” fits a phone, whatever became known", (message) => {
  const view = shown(message);
  expect(view.kind === "event" ? view.question.focus : view.kind).toMatch(/^(?:dates|places|changed)$/);
  expect(heightOf(message)).toBeLessThanOrEqual(CARD_ROOM);
});
