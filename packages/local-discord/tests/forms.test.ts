import {
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  Events,
  type ModalSubmitInteraction,
} from "discord.js";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { checkBody } from "../src/index.ts";
import { type Harness, roleId, startHarness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.client.application.commands.set([{ name: "form", description: "Opens one" }]);
  return () => harness.stop();
});

type Component = APIModalInteractionResponseCallbackData["components"][number];
const robin = () => harness.local.person("robin");

/** Opens a form with these fields; what comes back is the data of the answer, as Discord sends it. */
async function open(...components: readonly Component[]): Promise<(fields: object) => Promise<Submitted>> {
  const form = { custom_id: "form", title: "Form", components: [...components] };
  harness.client.once(Events.InteractionCreate, (one) => void (one as ChatInputCommandInteraction).showModal(form));
  await robin().type("/form");
  return async (fields) => {
    const answer = Promise.withResolvers<Submitted>();
    harness.client.ws.once("INTERACTION_CREATE" as never, (packet: { data: Submitted }) => answer.resolve(packet.data));
    await robin().submit("form", fields as Record<string, string>);
    return answer.promise;
  };
}

type Submitted = { readonly components: readonly object[]; readonly resolved?: object };

beforeEach(() => {
  harness.client.removeAllListeners(Events.InteractionCreate);
  harness.client.on(Events.InteractionCreate, (one) => {
    if (one.isModalSubmit()) void (one as ModalSubmitInteraction).reply("taken");
  });
});

const options = ["one", "two", "three, or more"].map((value) => ({ label: value.toUpperCase(), value }));

/** The answers of the fields, without the labels around them. */
const answersIn = ({ components }: Submitted) =>
  components.map((part) => ("component" in part ? part.component : part) as Record<string, unknown>);

test("several choices are a list, however their values are written", async () => {
  const submit = await open({
    type: 18,
    label: "Which",
    component: { type: 3, custom_id: "which", max_values: 3, options },
  });
  const sent = await submit({ which: ["three, or more", "one"] });
  expect(sent.components).toEqual([
    { type: 18, id: 1, component: { type: 3, id: 2, custom_id: "which", values: ["three, or more", "one"] } },
  ]);
});

test("each kind of field answers in its own form", async () => {
  const submit = await open(
    { type: 10, content: "Fill in" },
    { type: 18, label: "Text", component: { type: 4, custom_id: "text", style: 1 } },
    { type: 18, label: "One of", component: { type: 21, custom_id: "one", options } },
    { type: 18, label: "Some of", component: { type: 22, custom_id: "some", options } },
    { type: 18, label: "Sure", component: { type: 23, custom_id: "sure" } },
  );
  const sent = await submit({ text: "a, b", one: ["two"], some: ["one", "two"], sure: true });
  expect(answersIn(sent)).toMatchObject([
    { type: 10 },
    { type: 4, value: "a, b" },
    { type: 21, value: "two" },
    { type: 22, values: ["one", "two"] },
    { type: 23, value: true },
  ]);
});

test("what may be left out is empty, in its own form too", async () => {
  const submit = await open(
    { type: 18, label: "Text", component: { type: 4, custom_id: "text", style: 1, required: false } },
    { type: 18, label: "Which", component: { type: 3, custom_id: "which", required: false, options } },
    { type: 18, label: "One of", component: { type: 21, custom_id: "one", required: false, options } },
    { type: 18, label: "Some of", component: { type: 22, custom_id: "some", required: false, options } },
    { type: 18, label: "Sure", component: { type: 23, custom_id: "sure" } },
  );
  expect(answersIn(await submit({}))).toMatchObject([
    { value: "" },
    { values: [] },
    { value: null },
    { values: [] },
    { value: false },
  ]);
});

test("people, roles and channels that were chosen come along", async () => {
  const { robin: id, general } = harness.local.ids;
  const members = roleId(harness, "Members");
  const submit = await open(
    { type: 18, label: "Who", component: { type: 7, custom_id: "who", max_values: 2 } },
    { type: 18, label: "Where", component: { type: 8, custom_id: "where" } },
  );
  const sent = await submit({ who: [id, members], where: [general] });
  expect(answersIn(sent)).toMatchObject([{ values: [id, members] }, { values: [general] }]);
  expect(sent.resolved).toMatchObject({
    users: { [id]: { username: "robin" } },
    members: { [id]: { nick: null } },
    roles: { [members]: { name: "Members" } },
    channels: { [general]: { name: "general", type: 0 } },
  });
});

test.each([
  [{ which: ["one", "two", "three, or more"] }, "Which: choose at most 2"],
  [{ which: [] }, "Which: this field is required"],
  [{ which: ["one"] }, "Which: choose at least 2"],
  [{ which: ["one", "one"] }, "Which: a choice can be made only once"],
  [{ which: ["one", "four"] }, "Which: “four” is not one of the choices"],
  [{ which: ["one", "two"], text: "" }, "Text: this field is required"],
  [{ which: ["one", "two"], text: "abcd" }, "Text: longer than 3 characters"],
  [{ which: ["one", "two"], text: ["a"] }, "Text: is a text"],
])("%j is not sent: %s", async (fields, reason) => {
  const submit = await open(
    { type: 18, label: "Which", component: { type: 3, custom_id: "which", min_values: 2, max_values: 2, options } },
    { type: 18, label: "Text", component: { type: 4, custom_id: "text", style: 1, max_length: 3 } },
  );
  await expect(submit(fields)).rejects.toThrow(reason);
});

test("what is left out is sent as the form came, what is emptied is empty", async () => {
  const chosen = options.map((option) => ({ ...option, default: option.value === "two" }));
  const preset = [
    {
      type: 18,
      label: "Text",
      component: { type: 4, custom_id: "text", style: 2, value: "one\ntwo", required: false },
    },
    { type: 18, label: "Which", component: { type: 3, custom_id: "which", required: false, options: chosen } },
    { type: 18, label: "Sure", component: { type: 23, custom_id: "sure", default: true } },
  ] as const;
  expect(answersIn(await (await open(...preset))({}))).toMatchObject([
    { value: "one\ntwo" },
    { values: ["two"] },
    { value: true },
  ]);
  const emptied = { text: "", which: [], sure: false };
  expect(answersIn(await (await open(...preset))(emptied))).toMatchObject([
    { value: "" },
    { values: [] },
    { value: false },
  ]);
});

test("a form comes with its id and what stands in it, and is sent from where it was opened", async () => {
  const text = { type: 4, custom_id: "text", style: 1, value: "as before" } as const;
  harness.client.once(Events.InteractionCreate, (one) =>
    (one as ChatInputCommandInteraction).showModal({
      custom_id: "there",
      title: "Form",
      components: [{ type: 18, label: "Text", component: text }],
    }),
  );
  const { form } = await robin().type("/form", { channel: "#updates" });
  expect(form).toMatchObject({ custom_id: "there", components: [{ component: { value: "as before" } }] });
  const { message } = await robin().submit(form?.custom_id ?? "", {});
  expect(message?.channel_id).toBe(harness.local.ids.updates);
});

const label = (component: object) => ({ type: 18, label: "Label", component });
const select = (more: object) => label({ type: 3, custom_id: "which", options, ...more });
const faults = (...components: object[]) =>
  checkBody("callback", { type: 9, data: { custom_id: "form", title: "Form", components } });

test.each<[string, readonly object[], string]>([
  ["six fields", "abcdef".split("").map((id) => label({ type: 4, custom_id: id, style: 1 })), "between 1 and 5"],
  ["none", [], "1 or more"],
  ["a select that need not be answered, but must", [select({ min_values: 0 })], "min_values: Must be at least 1"],
  ["what is disabled", [select({ disabled: true })], "disabled: A component of a modal cannot be disabled"],
  ["26 options", [select({ options: Array.from({ length: 26 }, (_, n) => ({ label: "x", value: `${n}` })) })], "25"],
  ["two choices made of one", [select({ options: options.map((one) => ({ ...one, default: true })) })], "beforehand"],
  ["a select without a label", [{ type: 1, components: [select({}).component] }], "components[0]"],
  ["a text of 4,001", [label({ type: 4, custom_id: "text", style: 2, value: "x".repeat(4_001) })], "4000"],
])("a form is refused with %s", (_, components, reason) => {
  expect(faults(...components).join("\n")).toContain(reason);
});

test("a form with one to five fields of every kind is right", () => {
  const text = label({ type: 4, custom_id: "text", style: 2, value: "x".repeat(4_000), max_length: 4_000 });
  const sure = label({ type: 23, custom_id: "sure", default: true });
  expect(faults(text, select({ required: false, min_values: 0, max_values: 3 }), sure)).toEqual([]);
});

test("a form that was never opened is not sent", async () => {
  await expect(robin().submit("nothing", {})).rejects.toThrow("no longer open");
});
