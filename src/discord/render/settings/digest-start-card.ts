// What is still missing of a digest that is being set up: a menu for it, and a form for what is not in the menu.
import { AS_IT_HAPPENS } from "../../../core/digest-action.ts";
import type { MenuOption } from "../../../core/form.ts";
import type { View } from "../../../core/view.ts";
import { describeZone } from "../../../wording/describe-digest.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import type { MenuSpec } from "../message/menus.ts";
import { TONE } from "../message/theme.ts";
import { timeOptions } from "./digest-setup-menus.ts";

export function digestStartCard(view: Extract<View, { kind: "digest-start" }>, words: Words): Card {
  const { channel, at, asks, zones, problem } = view;
  const { setupSteps: say, setupControls, setup } = words;
  const begun = { channel, ...(at === undefined ? {} : { at }) };
  const told = `<#${channel}>`;
  const time = at === undefined || at === AS_IT_HAPPENS ? setup.asItHappens() : at;
  const menu: MenuSpec = {
    kind: "values",
    action: { do: "digest-add", ...begun },
    ...(asks === "time"
      ? { placeholder: setupControls.chooseTime(), options: timeOptions(undefined, true, words) }
      : {
          placeholder: setupControls.chooseZone(),
          options: zones.map((zone) => zoneOption(zone, words)),
        }),
  };
  return {
    accent: TONE[problem === undefined ? "info" : "problem"],
    blocks: [
      ...(problem === undefined ? [] : [plain(problem)]),
      asks === "time" ? say.askTime({ channel: told }) : say.askZone({ channel: told, time }),
    ],
    menus: [menu],
    actions: [
      {
        label: asks === "time" ? setupControls.otherTime() : setupControls.otherZone(),
        action: { do: "digest-add-form", ...begun },
      },
    ],
  };
}

/** “New York time”, with the name that the zone database has for it, where that is another. */
function zoneOption(zone: string, words: Words): MenuOption {
  const label = describeZone(zone, words);
  return { value: zone, label, ...(label === zone ? {} : { hint: zone }) };
}
