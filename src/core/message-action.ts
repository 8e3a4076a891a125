// What a direct message can ask to have done, beside a question: the same as the commands do.
import type { EventId } from "../archive/fields.ts";
import type { Before, Target } from "../follow/follower.ts";

/** Only ever about a record that is named exactly; of any other name the person is asked first. */
export type MessageAction =
  | { readonly do: "follow"; readonly target: Target }
  | { readonly do: "unfollow"; readonly target: Target }
  /** Without `before`, the usual time. */
  | { readonly do: "remind"; readonly event: EventId; readonly before?: Before }
  /** An end to all that the bot sends. */
  | { readonly do: "stop" }
  /** All that is kept of them, once they have said yes. */
  | { readonly do: "forget" }
  | { readonly do: "following" };
