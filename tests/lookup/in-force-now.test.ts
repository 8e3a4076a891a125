// “Is there a ceasefire between the two right now”: told with up to when the archive goes; “as of your last data” is as it stands.
import { expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const asked = (text: string) => {
  const intent = parseMessage(text, shipped(), "2026-12-01", ENGLISH);
  return intent.ok && "question" in intent ? intent.question : undefined;
};

test.each([
  "is there a ceasefire between iran and us right now?",
  "is there a truce between India and Pakistan",
  "so is there still a ceasefire between Iran and Israel",
])("whether it holds is asked: %s", (text) => {
  expect(asked(text)).toMatchObject({ focus: "whether" });
});

test.each([
  "is there a ceasefire meeting planned for Ukraine",
  "was there a ceasefire between Iran and Israel in June 2025",
])("of a plan, or of what was, it is not: %s", (text) => {
  expect(asked(text)?.about === "event" ? undefined : (asked(text) as { focus?: string })?.focus).not.toBe("whether");
});

test.each(["your last data", "the latest update", "your most recent information"])(
  "as of %s is as it stands now",
  (typed) => {
    expect(asked(`status of the US–Iran talks as of ${typed}`)).toMatchObject({ about: "events" });
    expect(asked(`status of the US–Iran talks as of ${typed}`)).not.toHaveProperty("asOf");
  },
);
