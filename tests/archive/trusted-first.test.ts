import { expect, test } from "vitest";
import type { SourceId } from "#src/archive/fields.ts";
import { trustedFirst } from "#src/archive/trusted-first.ts";
import { anArchive, aSource } from "#tests/helpers/archive.ts";

test("who says so itself stands before agencies, agencies before the press, and a re-post last; then what can be opened", () => {
  const url = "https://example.org/";
  const archive = anArchive({
    sources: [
      aSource({ id: "copy", kind: "repost", url }),
      aSource({ id: "paper", kind: "press", url }),
      aSource({ id: "wire-unseen", kind: "agency" }),
      aSource({ id: "wire", kind: "agency", url }),
      aSource({ id: "ministry", kind: "official" }),
    ],
  });
  const ids = ["copy", "paper", "wire-unseen", "wire", "nobody", "ministry"] as SourceId[];
  expect(trustedFirst(ids, archive).map(({ id }) => id)).toEqual(["ministry", "wire", "wire-unseen", "paper", "copy"]);
});
