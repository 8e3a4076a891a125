// “How many times did Russian and Ukrainian delegations meet”: at talks of the two, and not at each at which others had both as guests.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

function idsShown(message: string): readonly string[] {
  const view = shown(message) as { events?: readonly { event: { id: string } }[] };
  return (view.events ?? []).map(({ event }) => event.id);
}

describe("talks of six sides that are not on the relations of two are a larger meeting of theirs", () => {
  const counted = "how many times did Russian and Ukrainian delegations meet";

  test("it is counted apart", () => {
    expect(idsShown(counted)).not.toContain("ukraine-miami-2025-12");
    expect(shown(counted)).toMatchObject({ kind: "events", larger: 2 });
  });

  test("those of three and four stay", () => {
    expect(idsShown(counted)).toEqual(
      expect.arrayContaining(["ukraine-normandy-paris-2019", "russia-ukraine-us-abu-dhabi-2026-1"]),
    );
  });

  test("for two on whose relations they are, they are theirs", () => {
    expect(idsShown("how many times did American and Ukrainian delegations meet in December 2025")).toContain(
      "ukraine-miami-2025-12",
    );
  });
});

test("“how many times did Indian and Pakistani delegations meet” says that there are only larger ones", () => {
  expect(shown("how many times did Indian and Pakistani delegations meet")).toMatchObject({
    kind: "events",
    amongOthers: true,
  });
});

test("“how many times have Israeli and Lebanese delegations met” counts their own", () => {
  expect(shown("how many times have Israeli and Lebanese delegations met")).not.toHaveProperty("amongOthers");
});
