/** A fault of a body, with its place in the body. */
export type Problem = { readonly path: readonly (string | number)[]; readonly message: string };

/** A request that Discord would refuse. Codes and sentences: Discord's page on opcodes and status codes. */
export class Refusal extends Error {
  override name = "Refusal" as const;
  readonly status: number;
  readonly code: number;
  /** The faults of a body. */
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

export function refuseBody(problems: readonly Problem[]): Refusal {
  return new Refusal(400, 50035, "Invalid Form Body", problems);
}

const KNOWN = {
  unauthorized: [401, 0, "401: Unauthorized"],
  notFound: [404, 0, "404: Not Found"],
  unreadable: [400, 50109, "The request body contains invalid JSON."],
  unknownChannel: [404, 10003, "Unknown Channel"],
  unknownGuild: [404, 10004, "Unknown Guild"],
  unknownMember: [404, 10007, "Unknown Member"],
  unknownMessage: [404, 10008, "Unknown Message"],
  unknownUser: [404, 10013, "Unknown User"],
  unknownWebhook: [404, 10015, "Unknown Webhook"],
  unknownInteraction: [404, 10062, "Unknown interaction"],
  unknownCommand: [404, 10063, "Unknown application command"],
  answeredAlready: [400, 40060, "Interaction has already been acknowledged."],
  missingAccess: [403, 50001, "Missing Access"],
  notAuthor: [403, 50005, "Cannot edit a message authored by another user"],
  empty: [400, 50006, "Cannot send an empty message"],
  dmClosed: [403, 50007, "Cannot send messages to this user"],
  missingPermissions: [403, 50013, "Missing Permissions"],
  tokenOver: [401, 50027, "Invalid Webhook Token"],
  replyNeedsHistory: [400, 160002, "Cannot reply without permission to read message history"],
} as const satisfies Record<string, readonly [number, number, string]>;

export function refuse(reason: keyof typeof KNOWN): Refusal {
  const [status, code, message] = KNOWN[reason];
  return new Refusal(status, code, message);
}
