// Everything that can stand on the page of the sample bot, and how to get it there: each is looked at in every size and both schemes.
import type { Locator, Page } from "playwright-core";

const patience = { timeout: 12_000 };

/** On a phone the channels and the panes wait behind a button each. */
type Stage = { readonly page: Page; readonly isPhone: boolean };
type Scene = readonly [name: string, prepare: (stage: Stage) => Promise<unknown>];

export const input = (page: Page) => page.getByRole("textbox", { name: /^Message / });
export const newest = (page: Page) => page.getByRole("article").last();
export const asked = (page: Page) => page.getByRole("article").filter({ hasText: "Asked: name = x" }).last();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).last().click();

/** Waits until a place in the page says something. */
export async function says(place: Locator, words: string | RegExp): Promise<void> {
  await place.filter({ hasText: words }).waitFor(patience);
}

async function send(page: Page, words: string): Promise<void> {
  await input(page).fill(words);
  await input(page).press("Enter");
}

async function openMenu(page: Page, item: string): Promise<void> {
  await newest(page).click({ button: "right", position: { x: 20, y: 12 } });
  await page.getByRole("menuitem", { name: item }).waitFor(patience);
}

async function openPane({ page, isPhone }: Stage, name: string): Promise<Locator> {
  if (isPhone) await press(page, "More about this place");
  await press(page, name);
  const pane = page.getByRole("complementary", { name });
  await pane.waitFor(patience);
  return pane;
}

async function goTo({ page, isPhone }: Stage, name: RegExp): Promise<void> {
  const place = page.getByRole("button", { name });
  if (isPhone) await press(page, /^Channels/);
  await place.click();
  if (isPhone) await place.waitFor({ state: "hidden" });
}

export const SCENES: readonly Scene[] = [
  ["answers", ({ page }) => asked(page).waitFor(patience)],
  ["the way past the channels", ({ page }) => page.keyboard.press("Tab")],
  [
    "an answer for one person alone",
    async ({ page }) => {
      await send(page, "/secret");
      await says(newest(page), "Only you can see this");
    },
  ],
  [
    "a bot that thinks, and one that keeps silent",
    async ({ page }) => {
      await asked(page).getByRole("button", { name: "Say nothing" }).click();
      await page.getByText("The application did not respond").last().waitFor(patience);
      await send(page, "/slow");
      await says(newest(page), "Bot is thinking");
    },
  ],
  [
    "the list of commands",
    async ({ page }) => {
      await input(page).fill("/");
      await page.getByRole("option").first().waitFor(patience);
    },
  ],
  [
    "a command that is told in a line, and lacks something",
    async ({ page }) => {
      await send(page, "/event as-of:2021");
      await says(page.getByRole("alert"), "/event needs name.");
    },
  ],
  [
    "a command being filled in, with proposals",
    async ({ page }) => {
      await input(page).pressSequentially("/event bid");
      await page.getByRole("option", { selected: true }).waitFor(patience);
      await page.getByRole("combobox").last().fill("as-of:2021");
    },
  ],
  [
    "what was said last being changed",
    async ({ page }) => {
      await send(page, "One more thing");
      await says(newest(page), "One more thing");
      await input(page).press("ArrowUp");
      await page.getByText("You are changing what you said.").waitFor(patience);
    },
  ],
  ["the menu of a message", ({ page }) => openMenu(page, "Forward")],
  [
    "the places that a message can be forwarded to",
    async ({ page }) => {
      await openMenu(page, "Forward");
      await page.getByRole("menuitem", { name: "Forward" }).click();
      await page.getByRole("menuitem", { name: /^Sam/ }).waitFor(patience);
    },
  ],
  [
    "a select menu",
    async ({ page }) => {
      await page.getByRole("combobox", { name: "Other events" }).last().click();
      await page.getByRole("option", { name: /G20 in Bali/ }).waitFor(patience);
    },
  ],
  [
    "a form that lacks something",
    async ({ page }) => {
      await page.getByRole("button", { name: "Form" }).last().click();
      await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
    },
  ],
  [
    "a list in a form",
    async ({ page }) => {
      await page.getByRole("button", { name: "Form" }).last().click();
      await page.getByRole("dialog").getByRole("combobox", { name: "Faults" }).click();
      await page.getByRole("option", { name: "Wrong day" }).waitFor(patience);
    },
  ],
  [
    "another place, with nothing in it",
    async (stage) => {
      await goTo(stage, /^Sam,/);
      await stage.page.getByText("This is where your conversation with Sam begins.").waitFor(patience);
    },
  ],
  [
    "the channels and the buttons at the top, as far as they wait",
    async ({ page, isPhone }) => {
      if (isPhone) await press(page, /^Channels/);
      await page.getByRole("button", { name: /^general/ }).waitFor(patience);
    },
  ],
  [
    "the list of what can be opened",
    async ({ page, isPhone }) => {
      if (isPhone) await press(page, "More about this place");
      await page.getByRole("button", { name: "Search", exact: true }).waitFor(patience);
    },
  ],
  ["pinned messages, of which there are none", (stage) => openPane(stage, "Pinned messages")],
  ["threads", (stage) => openPane(stage, "Threads")],
  [
    "a search that finds nothing",
    async (stage) => {
      const pane = await openPane(stage, "Search");
      await stage.page.getByLabel("Words in messages").fill("nowhere to be found");
      await pane.getByText("No message has all these words.").waitFor(patience);
    },
  ],
  [
    "the way to a channel that there is not",
    async ({ page }) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Channel" }).fill("nowhere");
      await page.getByText("No channel or conversation here has this in its name.").waitFor(patience);
    },
  ],
  [
    "all traffic, with one entry open",
    async ({ page }) => {
      await press(page, "Inspector");
      const inspector = page.getByRole("complementary", { name: "Inspector" });
      await inspector.locator("summary").first().click();
      await inspector.locator("pre").first().waitFor(patience);
    },
  ],
];
