// A file that comes with an answer.

/** Its name in letters, digits, hyphens and one dot, and what is in it. */
export type AnswerFile = { readonly name: string; readonly data: Uint8Array };

/** Discord takes 10 MiB from a bot; the rest of the message needs its share. Bytes. */
export const MAX_ATTACHED_BYTES = 9 * 1024 * 1024;
