// Verbs for what somebody does at a meeting or against it, in the forms in which steps tell it.

export const CALLS_IT = /^call(?:s|ed)?$/u;

/** Verbs that are read as a kind, a status or a quotation, in all forms in which steps have them. */
const DEED_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^sign(?:s|ed)?$/u, "sign|signs|signed"],
  [/^(?:cancel(?:s|l?ed)?)$/u, "cancels|cancel|cancelled"],
  [/^block(?:s|ed)?$/u, "blocks|blocked|block"],
  [/^reject(?:s|ed)?$/u, "rejects|rejected"],
  [/^refus(?:e|es|ed)$/u, "refuses|refused|refusal"],
  [/^object(?:s|ed)?$/u, "objects|objected|object"],
  [/^oppos(?:e|es|ed)$/u, "opposes|opposed|object|against"],
  [/^walk(?:s|ed)?$/u, "walks|walked"],
  [/^veto(?:es|ed)?$/u, "vetoes|veto|vetoed"],
  [/^votes?$/u, "votes|vote|voted"],
  [/^quarrel(?:s|l?ed)?$/u, "quarrel"],
  [/^left$/u, "left"],
  [CALLS_IT, "calls|called"],
];

/** Whether it is one of them. */
export function isDeedKey(key: string): boolean {
  return DEED_FORMS.some(([pattern]) => pattern.test(key));
}

/** With “|” between them; of any other word itself. */
export function formsOfInStep(key: string): string {
  return DEED_FORMS.find(([pattern]) => pattern.test(key))?.[1] ?? key;
}
