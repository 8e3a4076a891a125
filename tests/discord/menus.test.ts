import { ComponentType } from "discord.js";
import { expect, test } from "vitest";
import { digestForm } from "#src/actions/digest/digest-forms.ts";
import { SETUP_FORMS, SETUP_PANELS } from "#src/core/digest-action.ts";
import type { View } from "#src/core/view.ts";
import { decodeCustomId } from "#src/discord/custom-id.ts";
import { formBody } from "#src/discord/render/message/form-body.ts";
import { menuRows } from "#src/discord/render/message/menus.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { expectToFit } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const options = Array.from({ length: 30 }, (_, n) => ({
  value: String(n),
  label: "long ".repeat(40),
  chosen: n === 1,
}));

test("a menu has at most 25 values, labels that Discord takes, and an id that is read back", () => {
  const action = { do: "digest-set", id: "d1", setting: "topics" } as const;
  const spec = { kind: "values", action, placeholder: "Topics", options, least: 0, most: 30 } as const;
  const menu = menuRows([spec])[0]?.components[0];
  if (menu?.type !== ComponentType.StringSelect) throw new Error("not a menu of values");
  expect(menu.options).toHaveLength(25);
  expect(menu).toMatchObject({ min_values: 0, max_values: 25 });
  expect(menu.options.every(({ label }) => label.length <= 100)).toBe(true);
  expect(menu.options.flatMap(({ default: chosen }, n) => (chosen === true ? [n] : []))).toEqual([1]);
  expect(decodeCustomId(menu.custom_id)).toEqual({ act: "do", action });
});

test("nothing to choose is no menu", () => {
  expect(menuRows([{ kind: "values", action: { do: "digest-choose" }, placeholder: "", options: [] }])).toEqual([]);
});

const archive = shipped();
const full = aSubscription({
  topics: [...archive.topics.keys()].slice(0, 25),
  actors: [...archive.actors.keys()].slice(0, 25),
  kind: "summit",
  least: "confirmed",
  mention: "77",
  quotation: true,
  remarks: true,
  picture: true,
  quietHours: { from: "22:00", to: "07:00" },
});

test.each([undefined, ...SETUP_PANELS])("the fullest settings with %s open fit a message", (panel) => {
  for (const subscription of [full, { ...full, at: undefined, usualTime: "08:00" }]) {
    const report = { subscription, nextAt: "2021-11-10T08:00:00.000Z", pending: undefined };
    const view: View = { kind: "digest-setup", report, before: aSubscription(), panel, page: 1, problems: ["No."] };
    expectToFit(render(view, archive, ENGLISH));
  }
});

test.each(SETUP_FORMS)("the form %s has labels that Discord takes, and what is set now in its fields", (form) => {
  const body = formBody(digestForm(form, full, { words: ENGLISH }));
  expect(body.title.length).toBeLessThanOrEqual(45);
  expect(body.components.length).toBeLessThanOrEqual(5);
  for (const part of body.components) {
    if (part.type !== ComponentType.Label) throw new Error("not a label");
    expect(part.label.length).toBeLessThanOrEqual(45);
  }
  expect(decodeCustomId(body.custom_id)).toEqual({ act: "do", action: { do: "digest-fill", id: "d1", form } });
  if (form === "times") expect(JSON.stringify(body)).toContain('"value":"22:00-07:00"');
});
