import { expect, test } from "vitest";
import { startHarness } from "../harness.ts";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";

describeInBrowser("the page of somebody else than the owner", () => {
  test("shows their channels, sends as them, and stays theirs when it is loaded anew", async () => {
    const { local, stop } = await startHarness({
      page: true,
      channels: [{ name: "general" }, { name: "updates", roles: ["Moderators"] }, { name: "announcements" }],
    });
    const browser = await openBrowser();
    const { page, leave } = await visit(browser, `${local.url}/?as=sam`);
    const channels = () => page.getByRole("button", { name: /text channel/ }).allTextContents();
    for (const words of ["hello", "again"]) {
      await page.getByRole("textbox", { name: "Message #general" }).fill(words);
      await page.keyboard.press("Enter");
      await page.getByRole("article").last().filter({ hasText: words }).waitFor();
      expect(await channels()).toHaveLength(2);
      await page.reload();
      await page.getByRole("article").last().filter({ hasText: words }).waitFor();
    }
    const writers = local.messages(local.ids.general).map(({ author }) => author.username);
    expect(writers).toEqual(["sam", "sam"]);
    await leave();
    await browser.close();
    await stop();
  });
});
