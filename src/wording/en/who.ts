export const who = {} as const;
