import { checkBody } from "@attache/local-discord";
import { ComponentType } from "discord.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { createLoader } from "#src/archive/files/load.ts";
import { createReloadableArchive } from "#src/archive/files/reloadable.ts";
import type { Question } from "#src/core/question.ts";
import { botStatus } from "#src/core/status.ts";
import { withDrawn } from "#src/discord/attach-pictures.ts";
import { decodeCustomId } from "#src/discord/custom-id.ts";
import type { MessageBody } from "#src/discord/render/message/card.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { archive, question } from "#tests/helpers/arbitraries.ts";
import { expectToFit } from "#tests/helpers/fits.ts";
import { runs } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const TODAY = "2021-11-10";
const NAMES = ["event", "next", "changes"];
const ground = (own: Archive) => ({
  archive: own,
  today: TODAY,
  words: ENGLISH,
  status: () =>
    botStatus(createReloadableArchive(createLoader(""), own), {
      startedAt: 0,
      version: "1.0.0",
      model: true,
    }),
  commands: NAMES.map((name) => ({ name, description: `What ${name} does` })),
});

const ask = (own: Archive, one: Question): MessageBody => render(answer(one, ground(own)), own, ENGLISH);

/** Against Discord's schema, and the documented limits that it lacks, as a new message and as an edit of one. */
function expectToBeTaken(body: MessageBody): void {
  expectToFit(body);
  const {
    files = [],
    pictures: _,
    keeps: __,
    ...json
  } = withDrawn(
    body,
    (body.pictures ?? []).map(() => new Uint8Array(8)),
  );
  const uploads = files.map(({ name, data }, index) => {
    const bytes = typeof data === "string" ? Buffer.from(data) : data;
    return { index, name, type: "application/octet-stream", bytes };
  });
  for (const kind of ["message", "messageEdit"] as const) {
    expect(checkBody(kind, json, uploads)).toEqual([]);
  }
}

/** What was typed or curated stands there as it is written: it pings, links, hides and formats nothing. */
function expectToBePlain(body: MessageBody): void {
  const texts = body.components[0].components.flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
  for (const text of texts) {
    const bare = text.replace(/\[[^\n]*?\]\(<[^<>\s]*>\)/g, "").replace(/<t:-?\d+:[FfDdR]>/g, "");
    expect(bare).not.toMatch(/(?<!\\)(\\\\)*(@everyone|<[@#:]|\|\||```)/);
    expect(bare).not.toMatch(/https?:\/\//);
  }
  expect(body.allowed_mentions).toEqual({ parse: [] });
}

test("any archive, any question: a message that Discord takes, and nothing in it pings, links or hides", () => {
  fc.assert(
    fc.property(archive, fc.array(question, { minLength: 4, maxLength: 8 }), (own, questions) => {
      for (const one of questions) {
        const body = ask(own, one);
        expectToBeTaken(body);
        expectToBePlain(body);
      }
    }),
    { numRuns: runs(60) },
  );
});

test("any button of any answer leads to a message that Discord takes", () => {
  fc.assert(
    fc.property(archive, question, (own, one) => {
      for (const next of questionsOn(ask(own, one))) expectToBeTaken(ask(own, next));
    }),
    { numRuns: runs(40) },
  );
});

test("any question to the archive that ships", () => {
  fc.assert(
    fc.property(question, (one) => expectToBeTaken(ask(shipped(), one))),
    { numRuns: runs(60) },
  );
});

function questionsOn(body: MessageBody): readonly Question[] {
  const found: Question[] = [];
  JSON.stringify(body.components, (_, value: unknown) => {
    if (typeof value === "object" && value !== null && "custom_id" in value) {
      const press = decodeCustomId(String(value.custom_id));
      if (press !== undefined && "question" in press) found.push(press.question);
    }
    return value;
  });
  return found;
}
