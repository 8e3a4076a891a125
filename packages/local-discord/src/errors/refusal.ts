/** A place in a body: `["components", 0, "label"]`. */
export type Path = readonly (string | number)[];

/** A fault of a body, with its place in the body. */
export type Problem = {
  readonly path: Path;
  readonly message: string;
  /** Discord's name for it, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code?: string;
};

/** At these Discord fails instead of refusing. */
export const BREAKS_DISCORD = "BREAKS_DISCORD";

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
  if (problems.every(({ code }) => code === BREAKS_DISCORD))
    return new Refusal(500, 0, "500: Internal Server Error", problems);
  return new Refusal(400, 50035, "Invalid Form Body", problems);
}

const KNOWN = {
  unauthorized: [401, 0, "401: Unauthorized"],
  notFound: [404, 0, "404: Not Found"],
  tooLarge: [413, 40005, "Request entity too large"],
  unreadable: [400, 50109, "The request body contains invalid JSON."],
  unknownChannel: [404, 10003, "Unknown Channel"],
  unknownGuild: [404, 10004, "Unknown Guild"],
  unknownMember: [404, 10007, "Unknown Member"],
  unknownMessage: [404, 10008, "Unknown Message"],
  unknownRole: [404, 10011, "Unknown Role"],
  unknownUser: [404, 10013, "Unknown User"],
  unknownEmoji: [400, 10014, "Unknown Emoji"],
  unknownWebhook: [404, 10015, "Unknown Webhook"],
  unknownInteraction: [404, 10062, "Unknown interaction"],
  unknownEvent: [404, 10070, "Unknown Guild Scheduled Event"],
  unknownCommand: [404, 10063, "Unknown application command"],
  tooManyReactions: [400, 30010, "Maximum number of reactions reached (20)"],
  tooManyPins: [400, 30003, "Maximum number of pins reached (250)"],
  tooManyEvents: [400, 30038, "Maximum number of guild scheduled events reached (100)"],
  tooManyThreads: [400, 160006, "Maximum number of active threads reached"],
  threadThere: [400, 160004, "A thread has already been created for this message"],
  threadLocked: [400, 160005, "Thread is locked"],
  threadArchived: [400, 50083, "Tried to perform an operation on an archived thread."],
  publishedAlready: [400, 40033, "This message has already been crossposted."],
  answeredAlready: [400, 40060, "Interaction has already been acknowledged."],
  tooManyFollowUps: [400, 40094, "Maximum number of follow-up messages reached for this interaction"],
  missingAccess: [403, 50001, "Missing Access"],
  notInDirectMessages: [403, 50003, "Cannot execute action on a DM channel"],
  notAuthor: [403, 50005, "Cannot edit a message authored by another user"],
  empty: [400, 50006, "Cannot send an empty message"],
  dmClosed: [403, 50007, "Cannot send messages to this user"],
  missingPermissions: [403, 50013, "Missing Permissions"],
  tokenOver: [401, 50027, "Invalid Webhook Token"],
  wrongChannelType: [400, 50024, "Cannot execute action on this channel type"],
  wrongMessageType: [400, 50068, "Invalid message type"],
  eventIsOver: [400, 180000, "Cannot update a finished event"],
  replyNeedsHistory: [400, 160002, "Cannot reply without permission to read message history"],
  forwardNeedsHistory: [400, 160009, "Cannot reference a message without permission to read message history"],
  forwardSaysMore: [400, 160011, "Forward messages cannot have additional content"],
  forwardUnreadable: [400, 160014, "You cannot forward a message whose content you cannot read."],
} as const satisfies Record<string, readonly [number, number, string]>;

/** To be told in the terminal too: a bot may swallow the answer. */
export class Unmodelled extends Refusal {}

/**
 * For what Discord has and this server has not: its own 404, so that clients do not try again, and a sentence that says so.
 * `what`: method and path of a request, or what in it is not there.
 */
export function refuseUnmodelled(what: string): Unmodelled {
  return new Unmodelled(404, 0, `The local Discord does not model ${what}. Its README lists what it does.`);
}

export function refuse(reason: keyof typeof KNOWN): Refusal {
  const [status, code, message] = KNOWN[reason];
  return new Refusal(status, code, message);
}
