import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  type HostPanel,
  type LocalDiscord,
  type PanelPart,
  type PanelView,
  startLocalDiscord,
} from "../../src/index.ts";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { expectUsable } from "./inspect.ts";

const patience = { timeout: 12_000 };
const pane = (page: Page) => page.getByRole("complementary", { name: "Order a cake" });
const open = (page: Page) => page.getByRole("button", { name: "Order a cake", exact: true }).click();

const WISHES = ["Happy birthday", "Happy new year", "Thank you"];

/** What fits the last word before the caret. */
function wishesAt(text = "", caret = -1): Pick<Extract<PanelPart, { kind: "field" }>, "completion"> {
  const [typed = ""] = /\S*$/.exec(text.slice(0, Math.max(0, caret))) ?? [];
  const fits = WISHES.filter((one) => caret >= 0 && one.startsWith(typed));
  if (fits.length === 0) return {};
  return {
    completion: {
      from: caret - typed.length,
      to: caret,
      choices: fits.map((wish) => ({ text: wish, detail: "in icing" })),
    },
  };
}

/** A host that takes orders: what the form says stands beside it as text. */
const cakes: HostPanel = {
  name: "cakes",
  title: "Order a cake",
  sign: "M4 12h16v8H4z",
  people: ["robin"],
  show({ values, caret, pressed }): PanelView {
    const { layers = "", kind = "plain" } = values;
    const isNumber = /^\d*$/.test(layers);
    if (pressed === "fail") throw new Error("The oven is cold.");
    const fault = isNumber ? {} : { fault: "Layers are a number." };
    return {
      parts: [
        { kind: "text", text: "**Cakes** are made while you wait." },
        {
          kind: "field",
          name: "layers",
          label: "Layers",
          help: "Two are usual",
          ...fault,
          ...(pressed ? { value: "" } : {}),
        },
        {
          kind: "field",
          name: "kind",
          label: "Kind",
          choices: [
            { value: "plain", label: "Plain" },
            { value: "iced", label: "With icing" },
          ],
        },
        {
          kind: "field",
          name: "words",
          label: "Words on it",
          lines: 2,
          isCompleted: true,
          ...wishesAt(values.words, caret),
        },
        ...(isNumber && layers !== ""
          ? [{ kind: "code", label: "The order", text: `layers: ${layers}\nkind: ${kind}` } as const]
          : []),
        {
          kind: "buttons",
          buttons: [
            { name: "order", label: "Order it", style: "primary", isDisabled: layers === "" || !isNumber },
            { name: "fail", label: "Bake now", style: "secondary" },
          ],
        },
        ...(pressed === "order" ? [{ kind: "text", text: `Ordered: ${layers} layers.` } as const] : []),
        { kind: "channel", label: "See the kitchen", channel: "1098100000000000202" },
      ],
    };
  },
};

describeInBrowser("a panel of the host", () => {
  let browser: Browser;
  let local: LocalDiscord;
  let page: Page;
  let leave: () => Promise<void>;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    local = await startLocalDiscord({ page: true, panels: [cakes] });
    ({ page, leave } = await visit(browser, local.url));
  });
  afterEach(async () => {
    await leave();
    await local.close();
  });

  test("what follows from a field is shown as it is typed, and what is wrong with it stands under it", async () => {
    await open(page);
    const layers = pane(page).getByRole("textbox", { name: "Layers" });
    await layers.fill("two");
    await pane(page).getByText("Layers are a number.").waitFor(patience);
    expect(await layers.getAttribute("aria-invalid")).toBe("true");
    expect(await pane(page).getByRole("button", { name: "Order it" }).isDisabled()).toBe(true);
    await layers.fill("2");
    await pane(page).getByText("kind: plain").waitFor(patience);
    await pane(page).getByLabel("Kind").selectOption("With icing");
    await pane(page).getByText("kind: iced").waitFor(patience);
    expect(await layers.inputValue()).toBe("2");
  });

  test("a press tells the host what the fields hold, and the host may empty them", async () => {
    await open(page);
    await pane(page).getByRole("textbox", { name: "Layers" }).fill("3");
    await pane(page).getByText("layers: 3").waitFor(patience);
    await pane(page).getByRole("button", { name: "Order it" }).click();
    await pane(page).getByText("Ordered: 3 layers.").waitFor(patience);
    expect(await pane(page).getByRole("textbox", { name: "Layers" }).inputValue()).toBe("");
    await pane(page).getByRole("button", { name: "See the kitchen" }).click();
    await page.getByRole("textbox", { name: "Message #updates" }).waitFor(patience);
    expect(await pane(page).count()).toBe(1);
  });

  test("what can stand at the caret is proposed as it is typed: by keyboard and by mouse, and never in the way", async () => {
    await open(page);
    const words = pane(page).getByRole("textbox", { name: "Words on it" });
    const list = pane(page).getByRole("listbox", { name: "What can stand here" });
    const options = () => list.getByRole("option").allInnerTexts();
    await words.fill("To Ann: Ha");
    await expect.poll(options, patience).toHaveLength(2);
    await expectUsable(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await words.getAttribute("aria-activedescendant")).toMatch(/-1$/);
    await page.keyboard.press("Enter");
    expect(await words.inputValue()).toBe("To Ann: Happy new year");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Th");
    await expect.poll(options, patience).toHaveLength(1);
    await page.keyboard.press("Escape");
    expect(await options()).toEqual([]);
    expect(await pane(page).count()).toBe(1);
    await page.keyboard.press("Control+ ");
    await list.getByRole("option").click();
    expect(await words.inputValue()).toBe("To Ann: Happy new year\nThank you");
    await page.keyboard.type("!\n");
    await expect.poll(() => words.inputValue()).toBe("To Ann: Happy new year\nThank you!\n");
  });

  test("a host that fails is told in its own words", async () => {
    await open(page);
    await pane(page).getByRole("button", { name: "Bake now" }).click();
    await pane(page).getByText("The oven is cold.").waitFor(patience);
  });

  test("whom the host does not let in has no such panel", async () => {
    const other = await visit(browser, `${local.url}/?as=sam`);
    expect(await other.page.getByRole("button", { name: "Order a cake" }).count()).toBe(0);
    await other.leave();
    const body = JSON.stringify({ panel: "cakes", values: {} });
    const headers = { "content-type": "application/json" };
    const asked = await fetch(`${local.url}/page-api/panel?as=sam`, { method: "POST", headers, body });
    expect(asked.status).toBe(404);
  });

  describe.each([
    [320, "dark"],
    [1200, "light"],
    [2560, "dark"],
  ] as const)("at a width of %i pixels, %s", (width, scheme) => {
    test("it has no barriers, names, and room", async () => {
      const { page: shown, leave: close } = await visit(browser, local.url, width, 800, scheme);
      if (width < 700) await shown.getByRole("button", { name: "More about this place" }).click();
      await open(shown);
      await pane(shown).getByRole("textbox", { name: "Layers" }).fill("two");
      await pane(shown).getByText("Layers are a number.").waitFor(patience);
      await expectUsable(shown);
      await close();
    });
  });
});
