// “Who hosted the Summit of the Future”: at its own seat the United Nations, whoever of that state came; a state that receives it where it does.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

test.each([
  ["who hosted the Summit of the Future", "un-summit-of-the-future-2024", "**Host:** The United Nations · New York"],
  ["who hosts the UN General Assembly 2025", "un-general-assembly-80-2025", "**Host:** The United Nations · UN Head"],
  ["who hosted UNGA 2023", "un-general-assembly-78-2023", "**Host:** The United Nations · UN Head"],
  ["who hosted the NPT review conference 2022", "npt-review-conference-2022", "**In the chair:** Gustavo Zlauvinen"],
  ["who hosted the UN Ocean conference", "un-ocean-lisbon-2022", "**Host:** Portugal · Lisbon"],
  ["who hosted the UN water conference", "un-water-conference-2026", "**Host:** The United Arab Emirates"],
  ["who hosted the 2024 NATO summit", "nato-washington-2024", "**Host:** The United States · Washington · Joe Biden"],
])("“%s” is told of %s", (message, id, line) => {
  expect(idsShown(shown(message))).toEqual([id]);
  expect(told(message)).toContain(line);
});
