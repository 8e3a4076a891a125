/**
 * Where an address leads: `#channel`, `#channel/message`, and where the world is that of a day and may be founded anew,
 * `#channel/message/mark`; the mark stands for what the message says.
 */
export type MessageLink = { readonly channel: string; readonly message?: string; readonly mark?: string };

/** `hash`: of an address, with its #. */
export function readLink(hash: string): MessageLink {
  const [channel = "", message = "", mark = ""] = hash.slice(1).split("/");
  return { channel, ...(message === "" ? {} : { message }), ...(mark === "" ? {} : { mark }) };
}

/** The hash of a link, without the #. */
export function writeLink({ channel, message, mark }: MessageLink): string {
  return [channel, message, mark].filter((part) => part !== undefined).join("/");
}
