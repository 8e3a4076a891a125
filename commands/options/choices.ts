// Options of which one of a few values is chosen.
import type { ReadOption, TextOption } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";

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
    read(typed, { words }): ReadOption<V> {
      const value = values.find((one) => one === typed);
      if (value !== undefined) return { ok: true, value };
      return { ok: false, view: notice("problem", words.reading.noChoice({ typed })) };
    },
  } as const satisfies TextOption;
}
