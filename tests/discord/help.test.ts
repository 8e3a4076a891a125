// What /help shows is true: each example is answered when it is sent as it stands, and the page says what else a reader has to know.
import { describe, expect, test } from "vitest";
import { STATUSES } from "#src/archive/vocabulary.ts";
import { examplesOf } from "#src/discord/render/message/notices.ts";
import { SIGN } from "#src/discord/render/message/theme.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const TODAY = "2026-11-27";
const archive = shipped();
const context = { archive, today: TODAY, words: ENGLISH, status: () => aStatus({}), commands: [] };

describe("an example of /help", () => {
  test.each(examplesOf(ENGLISH))("“%s” is answered", (typed) => {
    const read = parseMessage(typed, archive, TODAY, ENGLISH);
    const question = read.ok && "question" in read ? read.question : undefined;
    expect(question).toBeDefined();
    if (question === undefined) return;
    // A notice is what is said when there is no answer.
    expect(answer(question, context).kind).not.toBe("notice");
  });
});

test.each([...ENGLISH.help.messages().matchAll(/“([^”]+)”/g)].map(([, typed = ""]) => typed))(
  "“%s” in a direct message is done or asked back, as /help says",
  (typed) => {
    const read = parseMessage(typed, archive, TODAY, ENGLISH);
    expect("action" in read || ("view" in read && read.view.kind === "notice" && read.view.actions)).toBeTruthy();
  },
);

describe("/help", () => {
  const page = (number: number) => readBody(render(answer({ about: "help", page: number }, context), archive, ENGLISH));

  test("begins with what can be asked, and what can be followed", () => {
    expect(page(0)).toContain(`- ${ENGLISH.help.askNext()}`);
    expect(page(0)).toContain("“stop” ends it all");
  });

  test("says what each sign means, how fresh the archive is and how to report a mistake", () => {
    for (const status of STATUSES) expect(page(1)).toContain(`${SIGN[status]}\u00a0${ENGLISH.signs[status]()}`);
    expect(page(1)).toContain("My archive ends on 31 May 2026");
    expect(page(1)).toContain("Tell the people who run me");
  });
});
