import { expect, test } from "vitest";
import { decidingDevelopment } from "#src/archive/deciding-development.ts";
import { aDevelopment, anEvent } from "#tests/helpers/archive.ts";

const event = anEvent({
  developments: [
    aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-12", summary: "A month." }),
    aDevelopment({ known: "2021-10-02", summary: "An aside." }),
    aDevelopment({ known: "2021-10-03", status: "planned", date: "2021-12-09", summary: "A day." }),
    aDevelopment({ known: "2021-10-04", place: { name: "Geneva" }, summary: "A place." }),
    aDevelopment({ known: "2021-10-05", status: "planned", date: "2021-12-09", summary: "The day again." }),
  ],
});

test.each([
  [undefined, "A day."],
  ["2021-10-05", "A day."],
  ["2021-10-02", "A month."],
  ["2021-10-01", "A month."],
  ["2021-09-30", undefined],
])("as known on %s, date and status rest on the step that changed them last", (day, summary) => {
  expect(decidingDevelopment(event, day)?.summary).toBe(summary);
});
