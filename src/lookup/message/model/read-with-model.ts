// What the rules did not understand is shown to a model, where there is one. It turns words into a question, or the rules' answer stands.

import type { AskModel } from "../../../parser/ask-model.ts";
import type { Log } from "../../../process/log.ts";
import type { Intent, IntentContext } from "../intent.ts";
import { readMessage } from "../read-message.ts";
import { asMaterial, INSTRUCTIONS } from "./instructions.ts";
import { ModelReading } from "./reading.ts";
import { readingIntent } from "./reading-intent.ts";
import { refuseReading } from "./refuse-reading.ts";

/** A question is shorter; what is longer is not read by anybody else, either. UTF-16 units. */
const MAX_QUESTION_LENGTH = 500;

/** Never rejects. `intent` is what the rules made of the message; one that they understood is given back as it is. */
export async function readWithModel(
  intent: Intent,
  { archive, today, words }: Pick<IntentContext, "archive" | "today" | "words">,
  askModel: AskModel | undefined,
  log: Pick<Log, "info">,
): Promise<Intent> {
  const unread = intent.ok ? undefined : intent.notUnderstood;
  if (askModel === undefined || unread === undefined || unread.text.length > MAX_QUESTION_LENGTH) return intent;
  const { text, asOf } = unread;
  const then = { archive, today: asOf ?? today, asOf, words };
  const material = asMaterial(text, then.today);
  const reading = await askModel({ instructions: INSTRUCTIONS, text: material, shape: ModelReading });
  if (reading === undefined || reading.ask === "nothing") return intent;
  const message = readMessage(text, archive, then.today);
  const refusal = refuseReading(reading, unread, message, then);
  const read = refusal === undefined ? readingIntent(reading, then) : undefined;
  if (read !== undefined) return read;
  log.info(
    { why: refusal ?? "no question comes of it" },
    "a reading of the model was not taken; the rules answer alone",
  );
  return intent;
}
