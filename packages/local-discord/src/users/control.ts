// A button or menu of a message, by what a person or a test calls it.
import { type APIMessage, ComponentType } from "discord-api-types/v10";
import { everyPart } from "../world/components.ts";
import { buttonLabels, labelOf } from "./read-message.ts";

/** By label, custom id or placeholder; what is chosen by labels or values. Throws an Error for one that is not there. */
export function findControl(message: APIMessage, wanted: string, values: readonly string[] | undefined) {
  const parts = [...everyPart(message.components ?? [])];
  const part = parts.find(
    (one) =>
      one.custom_id === wanted ||
      one.placeholder === wanted ||
      (one.type === ComponentType.Button && labelOf(one) === wanted),
  );
  if (part === undefined) throw new Error(`There is no “${wanted}”; there are: ${buttonLabels(message).join(", ")}.`);
  if (typeof part.custom_id !== "string") throw new Error(`“${wanted}” opens an address.`);
  const options: unknown[] = Array.isArray(part.options) ? part.options : [];
  const chosenValue = (name: string) => {
    const option = options.find(
      (one) => typeof one === "object" && one !== null && "label" in one && one.label === name,
    );
    return typeof option === "object" && option !== null && "value" in option ? String(option.value) : name;
  };
  return { customId: part.custom_id, chosen: values?.map(chosenValue) };
}
