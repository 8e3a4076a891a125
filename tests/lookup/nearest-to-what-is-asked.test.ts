import { describe, expect, it } from "vitest";
import { nearestStep } from "#src/lookup/answers/nearest-step.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const show = shownTo(archive, "2026-11-26");

function toldBeside(text: string) {
  const view = show(text);
  return view.kind === "notice" ? view.nearest : undefined;
}

describe("what is not told", () => {
  it("stands above the sentence that names most of what was asked", () => {
    const near = toldBeside("who paid Nigeria for COP32 in Addis Ababa?");
    expect(near?.event.id).toBe("cop32");
    expect(near?.development.summary).toMatch(/Nigeria/);
  });

  it("stands above the last step that settled when it is, where no sentence has the words", () => {
    const near = toldBeside("who paid for the Trump Putin Alaska summit");
    expect(near?.event.id).toBe("us-russia-alaska-2025");
    expect(near?.development.status).toBe("held");
  });

  it("stands alone where no event is meant", () => {
    const view = show("how old is Wang Yi?");
    expect(view).toMatchObject({ kind: "notice" });
    expect(view).not.toHaveProperty("nearest");
  });

  it("tells nothing that was not yet known on the day as of which it is asked", () => {
    const near = toldBeside("who paid for the Trump Putin Alaska summit as of 10 August 2025");
    expect(near?.development.status).not.toBe("held");
  });
});

describe("a step that is near", () => {
  const event = [...archive.events.values()].find(({ title }) => title === "G7 summit 2025");
  if (event === undefined) throw new Error("the shipped archive has no G7 summit of 2025");

  it("is none that has but one little word of many", () => {
    const near = nearestStep(event, event.developments, ["weather", "look", "like"]);
    expect(near?.development.status).toBeDefined();
  });

  it("is one sentence of its step", () => {
    const near = nearestStep(event, event.developments, ["statements", "minerals"]);
    expect(near?.development.summary).toMatch(/critical minerals/);
    expect(near?.development.summary.match(/\. /g)).toBeNull();
  });

  it("is none where nothing is known yet", () => {
    expect(nearestStep(event, [], ["statements"])).toBeUndefined();
  });
});
