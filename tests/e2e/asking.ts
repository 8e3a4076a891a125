// What the tests share that ask the bot everything: where one can ask, what can be pressed on an answer, whether it is whole.
import { everyPart, type Person, type Seen } from "@attache/local-discord";
import { type APIMessage, ComponentType } from "discord-api-types/v10";
import { expect } from "vitest";
import { TONE } from "#src/discord/render/message/theme.ts";
import type { TestBot } from "#tests/helpers/bot.ts";
import { expectToFit } from "#tests/helpers/fits.ts";

export type Where = NonNullable<Parameters<Person["type"]>[1]>;

/** In a server that has the bot, in a direct message with it, and in a conversation without it, by one's own installation. */
export const PLACES = {
  "in a server": {},
  "in a direct message": { channel: "dm" },
  elsewhere: { context: "elsewhere" },
} as const satisfies Record<string, Where>;

/** Something on a message that can be pressed, or a menu with one of its options. */
export type Control = { readonly id: string; readonly label: string; readonly values?: readonly string[] };

/** Everything that a person could press or choose, in reading order; links and disabled controls are not among it. */
export function controlsOf(message: Pick<APIMessage, "components"> | undefined): readonly Control[] {
  return [...everyPart(message?.components ?? [])].flatMap((part): readonly Control[] => {
    const { custom_id: id, disabled, label, placeholder, options } = part;
    if (typeof id !== "string" || disabled === true) return [];
    if (part.type === ComponentType.Button) return [{ id, label: String(label) }];
    const choices: readonly unknown[] = Array.isArray(options) ? options : [];
    return choices.map((option) => {
      const { value, label: name } = Object(option) as { readonly value: string; readonly label: string };
      return { id, label: `${String(placeholder ?? id)}: ${name}`, values: [value] };
    });
  });
}

/** The button with this label, or the menu with the option of this label. */
export function controlNamed(message: Pick<APIMessage, "components"> | undefined, name: string): Control {
  const control = controlsOf(message).find(({ label, values }) =>
    values === undefined ? label === name : label.endsWith(`: ${name}`),
  );
  if (control === undefined) throw new Error(`There is nothing called ${name}.`);
  return control;
}

/** The button beside a text that has these words. */
export function besideOf(message: Pick<APIMessage, "components"> | undefined, words: string): Control {
  const section = [...everyPart(message?.components ?? [])].find(
    (part) => part.type === ComponentType.Section && JSON.stringify(part.components).includes(words),
  );
  const { custom_id: id, label } = Object(section?.accessory) as { readonly custom_id: string; readonly label: string };
  if (id === undefined) throw new Error(`Nothing with “${words}” has a button beside it.`);
  return { id, label };
}

/** One sentence in red: what was asked for cannot be done. */
export function isProblem({ message, text }: Seen): boolean {
  const [card] = message?.components ?? [];
  const isRed = card !== undefined && "accent_color" in card && card.accent_color === TONE.problem;
  return isRed && !text.startsWith("## ");
}

/** A message that Discord takes and that somebody can read. */
export function expectWhole(seen: Seen): void {
  expect(seen.text).not.toBe("");
  expect(seen.text).not.toMatch(/undefined|\bnull\b|NaN|\[object |Something went wrong|older version/);
  expectToFit({ components: seen.message?.components ?? [] });
}

/** What a short answer says, without its buttons and small print. */
export function sentenceOf({ text }: Pick<Seen, "text">): string | undefined {
  return text.split(/\n(?:\[|-# )/)[0];
}

/** The day on which an answer says it was known; undefined for one that is of now. */
export function asOfIn({ text }: Pick<Seen, "text">): string | undefined {
  return /As known on (\d{1,2} \w+ \d{4})/.exec(text)?.[1];
}

/** The clock of the bot shows this instant; the archive reaches to the end of May 2026. */
export function standAt(bot: TestBot, instant: string): void {
  bot.clock.advance(Date.parse(instant) - bot.clock.now());
}

/** How often the bot answers each interaction from now on, by the interaction's id; messages after the first count too. */
export function countAnswers(bot: TestBot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  bot.discord.intercept(({ method, path }, phase) => {
    const [, kind = "", id = ""] = /^\/(interactions|webhooks)\/(\d+)/.exec(path) ?? [];
    const more = kind === "interactions" || (kind === "webhooks" && method === "POST");
    if (phase === "before" && more) counts.set(`${kind} ${id}`, (counts.get(`${kind} ${id}`) ?? 0) + 1);
    return undefined;
  });
  return counts;
}

/** What went wrong in the bot since this was last asked, in the words of its log. */
export function createFaultReader(bot: TestBot): () => readonly string[] {
  let read = 0;
  return () => {
    const lines = bot.log.slice(read).filter((line) => /"level":"(error|fatal)"/.test(line));
    read = bot.log.length;
    return lines.map((line) => {
      const { msg, err } = JSON.parse(line) as { readonly msg: string; readonly err?: { readonly stack?: string } };
      return `${msg}: ${err?.stack?.split("\n").slice(0, 3).join(" ") ?? ""}`;
    });
  };
}
