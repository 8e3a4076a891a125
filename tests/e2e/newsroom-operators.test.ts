// What an operator decides for the desk: whether another editor has to agree, and what becomes of the files in Git.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AT_DESK, CONFIRMED_VISIT, type DeskBot, startDesk, troubles } from "#tests/helpers/desk.ts";
import { until } from "#tests/helpers/until.ts";

const FILE = "events/us-china-washington-visit-2026.yaml";
const SUMMARY = "The White House says that Xi comes on 24 September.";

/** As far as the press of Publish. */
async function draftOn(desk: DeskBot) {
  await desk.say(CONFIRMED_VISIT);
  const [card] = await desk.cards();
  const robin = desk.discord.person("robin");
  const form = await robin.press(card!, "Write it");
  return robin.submit(form.form?.custom_id ?? "", { summary: SUMMARY });
}

const textIn = (desk: DeskBot) => readFileSync(join(desk.dataDir, FILE), "utf8");

async function finish(desk: DeskBot) {
  expect(desk.discord.violations).toEqual([]);
  expect(troubles(desk)).toEqual([]);
  await desk.end();
}

test("with DESK_APPROVALS=1 nothing is written before another editor agrees, and one’s own word does not count", async () => {
  const desk = await startDesk({ env: { DESK_APPROVALS: "1" } });
  const draft = await draftOn(desk);
  const waits = await desk.discord.person("robin").press(draft, "Publish");
  expect(waits.text).toContain("One other editor has to agree first.");
  const asked = await until(() =>
    desk.discord
      .messages(desk.discord.ids.desk)
      .find((message) => JSON.stringify(message.components).includes("Robin asks another editor to agree")),
  );
  const textOfAsk = () =>
    JSON.stringify(desk.discord.messages(desk.discord.ids.desk).find(({ id }) => id === asked.id)?.components);
  expect((await desk.discord.person("robin").press(asked, "I agree")).text).toBe("Somebody else has to agree.");
  expect(textIn(desk)).not.toContain(SUMMARY);
  expect((await desk.discord.person("noor").press(asked, "I agree")).text).toContain("Published.");
  expect(textIn(desk)).toContain(SUMMARY);
  await until(() => (textOfAsk().includes("Noor agreed, and it is published.") ? true : undefined));
  expect(textOfAsk()).not.toContain("I agree");
  await finish(desk);
});

test("an editor who does not agree closes the message; changed and asked again, it is another message", async () => {
  const desk = await startDesk({ env: { DESK_APPROVALS: "1" } });
  const asking = (text: string) =>
    desk.discord.messages(desk.discord.ids.desk).filter((message) => JSON.stringify(message.components).includes(text));
  const one = (text: string) => until(() => asking(text)[0]);
  const draft = await draftOn(desk);
  await desk.discord.person("robin").press(draft, "Publish");
  const refused = await desk.discord.person("noor").press(await one("I agree"), "I do not agree");
  expect(refused.text).toContain("Nothing is written, and Robin is told so in this channel.");
  await one("Noor does not agree. Nothing was written.");
  expect(asking('"I agree"')).toEqual([]);
  const shown = await desk.discord.person("robin").press(await one("Noor does not agree"), "The draft");
  const edit = await desk.discord.person("robin").press(shown, "Edit");
  const again = await desk.discord.person("robin").submit(edit.form?.custom_id ?? "", { summary: `${SUMMARY} Again.` });
  await desk.discord.person("robin").press(again, "Publish");
  await desk.discord.person("noor").press(await one("I agree"), "I agree");
  expect(textIn(desk)).toContain(`${SUMMARY} Again.`);
  const log = await desk.discord.person("noor").type("/desk log", AT_DESK);
  expect(log.text).toContain("**Noor** did not agree to Xi's return visit to the United States");
  await finish(desk);
});

test("with DATA_GIT=commit each publication is a commit of its editor, and so is what is taken out again", async () => {
  let dir = "";
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=Operator", "-c", "user.email=operator@example.org", ...args], {
      cwd: dir,
      encoding: "utf8",
    });
  const desk = await startDesk({ env: { DATA_GIT: "commit" } }, (dataDir) => {
    dir = dataDir;
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "archive: as it was");
  });
  const published = await desk.discord.person("robin").press(await draftOn(desk), "Publish");
  expect(published.text).toContain("Published.");
  expect(git("log", "-1", "--format=%an: %s")).toContain("Robin: archive: Xi's return visit to the United States");
  expect(git("status", "--porcelain")).toBe("");
  await desk.discord
    .person("noor")
    .press(published, "Undo")
    .catch(() => undefined);
  await desk.discord.person("robin").press(published, "Undo");
  expect(git("log", "-1", "--format=%an")).toBe("Robin\n");
  expect(git("rev-list", "--count", "HEAD").trim()).toBe("3");
  expect(textIn(desk)).not.toContain(SUMMARY);
  await finish(desk);
});

test("a DESK_CHANNEL that the bot cannot see stops the start with the name of the variable", async () => {
  await expect(startDesk({ env: { DESK_CHANNEL: "123456789012345678" } })).rejects.toThrow(
    /DESK_CHANNEL: .*cannot see|DESK_CHANNEL: /,
  );
});
