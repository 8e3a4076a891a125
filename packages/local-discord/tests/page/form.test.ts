import { describe, expect, test } from "vitest";
import { listEntries } from "../../page/slash/entries.ts";
import * as forms from "../../page/slash/form.ts";
import { EMPTY_DIRECTORY } from "../../page/state/directory.ts";
import { sampleCommands } from "./sample-commands.ts";

const entries = listEntries(sampleCommands);
const directory = { ...EMPTY_DIRECTORY, channels: [{ id: "3", name: "general", kind: "text" as const }] };

function open(name: string): forms.Form {
  const entry = entries.find((one) => one.name === name);
  if (!entry) throw new Error(`There is no command ${name}.`);
  return forms.openForm(entry);
}

const texts = (form: forms.Form) => Object.fromEntries(forms.fieldTexts(form));

describe("the form of a command", () => {
  test("begins with the required options and offers the others", () => {
    expect(texts(open("event"))).toEqual({ name: "" });
    expect(forms.remainingOptions(open("event")).map(({ name }) => name)).toEqual(["as-of"]);
  });

  test("lets go of an optional field, never of a required one", () => {
    const both = forms.addField(open("event"), "as-of");
    expect(texts(both)).toEqual({ name: "", "as-of": "" });
    expect(texts(forms.removeField(both, "as-of"))).toEqual({ name: "" });
    expect(texts(forms.removeField(both, "name"))).toEqual({ name: "", "as-of": "" });
  });

  test("goes on in another option when its name is typed", () => {
    const { form, focus } = forms.typeInto(open("event"), "name", "biden xi as-of:");
    expect([texts(form), focus]).toEqual([{ name: "biden xi", "as-of": "" }, "as-of"]);
    const tail = forms.typeInto(open("event"), "", "as-of:2021");
    expect([texts(tail.form), tail.focus]).toEqual([{ name: "", "as-of": "2021" }, "as-of"]);
  });

  test("takes its own name at the front for what it is", () => {
    expect(texts(forms.typeInto(open("event"), "name", "name:biden").form)).toEqual({ name: "biden" });
  });

  test("does not overwrite an option that is filled in", () => {
    const filled = forms.typeInto(open("event"), "name", "x as-of:2021").form;
    const { form } = forms.typeInto(filled, "name", "x as-of:2022");
    expect(texts(form)).toEqual({ name: "x as-of:2022", "as-of": "2021" });
  });

  test("sends the value of what was chosen, and the text after it was changed", () => {
    const chosen = forms.pickFor(open("event"), "name", { name: "Biden–Xi summit", value: "summit-2021" });
    expect(forms.resolveForm(chosen, directory)).toEqual({ ok: true, options: { name: "summit-2021" } });
    const changed = forms.typeInto(chosen, "name", "Biden–Xi").form;
    expect(forms.resolveForm(changed, directory)).toEqual({ ok: true, options: { name: "Biden–Xi" } });
  });

  test("says which option is missing or wrong", () => {
    expect(forms.resolveForm(open("event"), directory)).toEqual({
      ok: false,
      option: "name",
      message: "/event needs name.",
    });
    const wrong = forms.typeInto(open("digest add"), "channel", "general limit:99").form;
    expect(forms.resolveForm(wrong, directory)).toMatchObject({ ok: false, option: "limit" });
  });

  test("tells the bot the focused text as it is and leaves out what cannot be read", () => {
    const form = forms.typeInto(open("digest add"), "channel", "general limit:99 code:a").form;
    expect(forms.partialOptions(form, "code", directory)).toEqual({ channel: "3", code: "a" });
  });
});
