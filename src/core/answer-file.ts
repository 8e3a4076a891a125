// A file that comes with an answer.

/** Its name in letters, digits, hyphens and one dot, and what is in it. */
export type AnswerFile = { readonly name: string; readonly data: string | Uint8Array };
