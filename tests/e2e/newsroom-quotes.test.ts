// An editor mends a quote where it is shown at the desk: the form, the preview, the file, the digest, and Undo.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Seen } from "@attache/local-discord";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AT_DESK, type DeskBot, startDesk, troubles } from "#tests/helpers/desk.ts";
import { until } from "#tests/helpers/until.ts";

/** Each has one wording, and five. */
const SIMPLE = "putin-chairman-talked-about-it-2025";
const SEVERAL = "rutte-daddy-2025";

const WRONG = "The last words were missing.";

let desk: DeskBot;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(async () => {
  expect(desk.discord.violations).toEqual([]);
  expect(troubles(desk)).toEqual([]);
  await desk.end();
});

const robin = () => desk.discord.person("robin");
const noor = () => desk.discord.person("noor");
const sam = () => desk.discord.person("sam");
const fileOf = (id: string) => readFileSync(join(desk.dataDir, "quotes", `${id}.yaml`), "utf8");
const idOf = ({ form }: Seen) => form?.custom_id ?? "";
const typedIn = ({ form }: Seen) => JSON.stringify(form?.components);

/** The quote as an editor meets it, and the press on *Correct this*. */
async function correcting(words: string, by = robin()) {
  const shown = await by.type(`/quote words:${words}`, AT_DESK);
  expect(JSON.stringify(shown.message?.components)).toContain("Correct this");
  return by.press(shown, "Correct this");
}

const lastDigest = () => JSON.stringify(desk.discord.messages(desk.discord.ids.digests).at(-1)?.components);

test("its words are changed in the file and nowhere else; digests tell what was wrong, and Undo brings it back", async () => {
  await robin().type("/digest add channel:#digests at:08:00 zone:UTC", AT_DESK);
  await robin().type("/digest now id:d1", AT_DESK);
  const before = fileOf(SIMPLE);
  const form = await correcting("the chairman talked about it");
  expect(typedIn(form)).toContain("I think when we went to the parade, the chairman talked about it");

  const words = "I think when we went to the parade, the chairman talked about it, too";
  const lacking = await robin().submit(idOf(form), { "words-0": words });
  expect(lacking.text).toContain("What was wrong, for readers who saw it is missing.");
  expect(lacking.buttons).not.toContain("Publish");
  const again = await robin().press(lacking, "1");
  expect(typedIn(again)).toContain(words);
  const draft = await robin().submit(idOf(again), { why: WRONG });
  expect(draft.text).toContain("- …rman talked about it\n+ …rman talked about it, too\n");
  const whole = await robin().press(draft, "In full");
  expect(whole.text).toContain("-   - text: I think when we went to the parade, the chairman talked about it\n");
  expect(whole.text).toContain(`+   - text: ${words}`);
  expect(whole.text).toContain("+ corrections:\n+   - on: 2026-05-28");
  expect(draft.text).toContain(`Corrected in my archive: ${WRONG}`);

  const published = await robin().press(draft, "Publish");
  expect(published.text).toContain("Published.");
  expect(fileOf(SIMPLE)).toBe(
    `${before.replace("talked about it\n", "talked about it, too\n")}corrections:\n  - on: 2026-05-28\n    note: ${WRONG}\n`,
  );
  expect((await sam().type("/quote words:the chairman talked about it")).text).toContain(
    `Corrected in my archive on 28 May 2026: ${WRONG}`,
  );
  await robin().type("/digest now id:d1", AT_DESK);
  expect(lastDigest()).toContain(`Corrected in my archive: ${WRONG}`);

  expect(
    (
      await noor()
        .press(published, "Undo")
        .catch(() => robin().press(published, "Undo"))
    ).text,
  ).toBe("Taken out again.");
  expect(fileOf(SIMPLE)).toBe(before);
  await robin().type("/digest now id:d1", AT_DESK);
  expect(lastDigest()).toContain("A correction was taken back");
  const log = await robin().type("/desk log", AT_DESK);
  expect(log.text).toContain("**Robin** took out Vladimir Putin, To reporters, on the talk with Xi");
  expect(log.text).toContain("**Robin** published Vladimir Putin, To reporters, on the talk with Xi");
});

test("of several wordings one is chosen; who, when and where have their form; a further wording wants a source", async () => {
  const choice = await correcting("strong language to get them to stop");
  expect(choice.text).toContain("Nothing is changed yet. Choose what is wrong.");
  expect(choice.buttons).toEqual(expect.arrayContaining(["1", "5", "Who, when, where", "Another wording"]));
  expect((await correcting("strong language to get them to stop", noor())).text).toContain("Robin took this");

  const facts = await robin().press(choice, "Who, when, where");
  const unknown = await robin().submit(idOf(facts), { speaker: "Nobody Known", said: "tuesdayish", why: "The day." });
  expect(unknown.text).toContain("My archive has no “Nobody Known”.");
  expect(unknown.text).toContain("I cannot read “tuesdayish” as a day on which it was said.");
  const mended = await robin().press(unknown, "Who, when, where");
  const dated = await robin().submit(idOf(mended), { speaker: "Mark Rutte", said: "2025-06-24" });
  expect(dated.text).toContain("- said: 2025-06-25\n+ said: 2025-06-24");

  const second = await robin().press(await robin().press(dated, "Edit"), "2");
  expect(typedIn(second)).toContain("Daddy has to sometimes use strong language to get it stopped.");
  const kind = await robin().submit(idOf(second), { "wording-1": ["paraphrase"] });
  expect(kind.text).toContain("-     kind: verbatim\n+     kind: paraphrase");

  const further = await robin().press(await robin().press(kind, "Edit"), "Another wording");
  const bare = await robin().submit(idOf(further), {
    "words-5": "Papa muss manchmal laut werden.",
    "language-5": "de",
  });
  expect(bare.text).toContain("It needs a source.");
  const source = await robin().press(bare, "Add a source");
  const whole = await robin().submit(idOf(source), {
    publisher: "Tagesschau",
    "source-title": "Rutte und Trump",
    published: "2025-06-25",
    address: "https://tagesschau.example/rutte",
  });
  expect(whole.text).toContain("Papa muss manchmal laut werden.");
  expect((await robin().press(whole, "Publish")).text).toContain("Published.");
  const file = fileOf(SEVERAL);
  expect(file).toContain(
    "    language: de\n    kind: verbatim\n    sources: [tagesschau-2025-06-25]\nstatus: verified",
  );
  expect(file).toContain("get it stopped.\n    language: en\n    kind: paraphrase\n");
  expect(file).toContain("said: 2025-06-24\n");
});

test("who was told that somebody had said it hears that it was somebody else", async () => {
  await robin().type("/digest add channel:#digests at:08:00 zone:UTC", AT_DESK);
  await robin().type("/digest edit id:d1 actor:Vladimir Putin", AT_DESK);
  await robin().type("/digest now id:d1", AT_DESK);
  await correcting("the chairman talked about it");
  const choice = await correcting("the chairman talked about it");
  const facts = await robin().press(choice, "Who, when, where");
  const draft = await robin().submit(idOf(facts), { speaker: "Xi Jinping", why: "Xi said it." });
  expect(draft.text).toContain("as: ");
  const office = await robin().press(draft, "How sure");
  const mended = await robin().submit(idOf(office), { as: "" });
  expect(mended.text).toContain("My archive credited it to Vladimir Putin before.");
  expect((await robin().press(mended, "Publish")).text).toContain("Published.");
  expect(fileOf(SIMPLE)).toContain("    note: Xi said it.\n    speaker: vladimir-putin\n");
  await robin().type("/digest now id:d1", AT_DESK);
  expect(lastDigest()).toContain("My archive credited it to Vladimir Putin before.");
});

test("a reader's report on a quote leads to its form, and the reader hears that it is mended", async () => {
  const shown = await sam().type("/quote words:the chairman talked about it");
  const report = await sam().press(shown, "Report a mistake");
  await sam().submit(idOf(report), { mistake: "He said “too” at the end", answer: true });
  await desk.attache.tick();
  const card = desk.discord.messages(desk.discord.ids.desk).at(-1);
  const form = await robin().press(card!, "Write it");
  const draft = await robin().submit(idOf(form), {
    "words-0": "I think when we went to the parade, the chairman talked about it, too",
    why: WRONG,
  });
  expect((await robin().press(draft, "Publish")).text).toContain("Published.");
  const open = await until(() => {
    const message = desk.discord.messages(desk.discord.ids.desk).find(({ id }) => id === card?.id);
    return JSON.stringify(message?.components).includes("Mended by Robin") ? message : undefined;
  });
  await robin().press(open, "Mended");
  const told = await until(() => desk.discord.messages(desk.discord.ids.samDm).at(-1));
  expect(JSON.stringify(told)).toContain("mended");
});

test("a reader whose report has no source hears so once, and nothing of them is kept; who did not wish to hear gets nothing", async () => {
  const before = fileOf(SIMPLE);
  const reports = [
    { mistake: "He never said it", answer: true },
    { mistake: "It was another day", answer: false },
  ];
  for (const report of reports) {
    const shown = await sam().type("/quote words:the chairman talked about it");
    await sam().submit(idOf(await sam().press(shown, "Report a mistake")), report);
  }
  await desk.attache.tick();
  const cards = desk.discord.messages(desk.discord.ids.desk).slice(-2);
  for (const card of cards) await robin().press(card, "No source found");
  await until(() => desk.discord.messages(desk.discord.ids.samDm).at(-1));
  await desk.attache.tick();
  const told = desk.discord.messages(desk.discord.ids.samDm);
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).toContain("I found no source for it, so I left it as it is.");
  const closed = desk.discord.messages(desk.discord.ids.desk).filter(({ id }) => cards.some((card) => card.id === id));
  for (const message of closed) expect(JSON.stringify(message.components)).toContain("No source found, says Robin");
  expect(fileOf(SIMPLE)).toBe(before);
});
