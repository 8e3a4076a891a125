// Limits of forms that the schema lacks. Source: Discord's pages on responding to interactions (modal) and on components.
import { ComponentType } from "discord-api-types/v10";
import type { Path, Problem } from "../errors/refusal.ts";
import type { Part } from "../world/components.ts";
import { checkComponents, measureComponents, placeParts } from "./components.ts";
import { excesses, type LimitUse } from "./measure.ts";

const MAX_MODAL_PARTS = 5;

export function checkModal(components: unknown, path: Path): readonly Problem[] {
  return [
    ...excesses([measureParts(components, path)]),
    ...checkComponents(components, path, true),
    ...placeParts(components, path).flatMap(({ part, path: place }) => checkField(part, place)),
  ];
}

/** What a form uses of its limits. */
export function measureModal(components: unknown, path: Path): readonly LimitUse[] {
  return [measureParts(components, path), ...measureComponents(components, path)];
}

function measureParts(components: unknown, path: Path): LimitUse {
  const used = Array.isArray(components) ? components.length : 0;
  const says = `Must be between 1 and ${MAX_MODAL_PARTS} in length.`;
  return { name: "parts of the form", used, most: MAX_MODAL_PARTS, path, says };
}

/** Nobody can be asked for at least none of what is required, and nothing in a form can be disabled. */
function checkField(part: Part, path: Path): readonly Problem[] {
  const problems: Problem[] = [];
  if (part.type !== ComponentType.TextInput && part.min_values === 0 && part.required !== false)
    problems.push({ path: [...path, "min_values"], message: "Must be at least 1 when the field is required." });
  if (part.disabled === true)
    problems.push({ path: [...path, "disabled"], message: "A component of a modal cannot be disabled." });
  return problems;
}
