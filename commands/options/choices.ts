// Options of which one of a few values is chosen.
import type { TextOption } from "#src/core/command.ts";

/**
 * `nameOf` gives what is shown for a value. Discord lets nothing else through, except from somebody whose client still has
 * an older list.
 */
export function choiceOption<const V extends string>(
  description: string,
  values: readonly V[],
  nameOf: (value: V) => string,
) {
  return {
    type: "text",
    description,
    choices: values.map((value) => ({ name: nameOf(value), value })),
    read(text) {
      const value = values.find((one) => one === text);
      if (value !== undefined) return { ok: true, value } as const;
      const sentence = `“${text}” is not one of the choices. Choose one of those offered.`;
      return { ok: false, view: { kind: "notice", tone: "problem", text: sentence } } as const;
    },
  } as const satisfies TextOption;
}
