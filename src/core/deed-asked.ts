// Who did what to whom, as a question about the steps of events carries it: “deed invite - vladimir-putin”.

export const ASKED_DEEDS = ["invite", "off", "suspend", "halt", "mediate"] as const;

export type DeedAsked = {
  readonly deed: (typeof ASKED_DEEDS)[number];
  /** Ids of those who may have done it, and of those to whom it may have been done; none where it is not told. */
  readonly by: readonly string[];
  readonly whom: readonly string[];
};

const NOBODY_TOLD = "-";
const DEED_STEP = new RegExp(`^deed (?<deed>${ASKED_DEEDS.join("|")}) (?<by>\\S+) (?<whom>\\S+)$`, "u");

/** As many characters as a question has room for. */
const MAX_DEED_LENGTH = 60;

/** As it stands in `step` of a question; of many who may be meant the first alone, where there is no room. */
export function deedAsStep({ deed, by, whom }: DeedAsked): string {
  const told = (ids: readonly string[]) => (ids.length === 0 ? NOBODY_TOLD : ids.join("|"));
  const all = ["deed", deed, told(by), told(whom)].join(" ");
  return all.length <= MAX_DEED_LENGTH ? all : ["deed", deed, told(by.slice(0, 1)), told(whom.slice(0, 1))].join(" ");
}

/** undefined for a step that is asked for otherwise. */
export function deedOfStep(step: string | undefined): DeedAsked | undefined {
  const found = DEED_STEP.exec(step ?? "")?.groups;
  const deed = ASKED_DEEDS.find((one) => one === found?.deed);
  if (found === undefined || deed === undefined) return undefined;
  const ids = (text = NOBODY_TOLD) => (text === NOBODY_TOLD ? [] : text.split("|"));
  return { deed, by: ids(found.by), whom: ids(found.whom) };
}
