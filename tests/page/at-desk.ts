// What the test of the desk's page and its pictures have in common: a desk with a lead, and an editor in a browser.
import type { Browser, Locator, Page } from "playwright-core";
import { CONFIRMED_VISIT, type DeskBot, startDesk } from "#tests/helpers/desk.ts";

/** What an editor writes of that headline. */
export const SUMMARY = "The White House says that Xi comes on 24 September.";

/** A desk whose channel has the morning post and one card. */
export async function deskWithLead(): Promise<DeskBot> {
  const desk = await startDesk({ page: true });
  await desk.say(CONFIRMED_VISIT);
  return desk;
}

/** The page as an editor has it in the desk's channel, at the time of the bot. */
export async function openAtDesk(
  browser: Browser,
  desk: DeskBot,
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await browser.newPage({
    viewport: size,
    locale: "en-GB",
    timezoneId: "Europe/London",
    colorScheme: "dark",
  });
  page.setDefaultTimeout(20_000);
  // Discord's times are told relative to now; timers go on.
  await page.clock.setFixedTime(desk.clock.now());
  await page.goto(`${desk.discord.url}?as=robin#${desk.discord.ids.desk}`);
  await page.getByRole("textbox", { name: /^Message / }).waitFor();
  return page;
}

/** The last message that has a button of that name. */
export function messageWith(page: Page, button: string): Locator {
  return page
    .getByRole("article")
    .filter({ has: page.getByRole("button", { name: button, exact: true }) })
    .last();
}
