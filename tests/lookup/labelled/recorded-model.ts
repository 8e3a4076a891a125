// A language model played back: what one answered to the messages of `recorded/`, and nothing to any other.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AskModel } from "#src/parser/ask-model.ts";
import type { Label } from "./judge.ts";

/** A text stands for what is no JSON object: prose. */
export type Recording = { readonly text: string; readonly reply: object | string };

export function recordingsOf(name: "seen" | "beyond"): readonly (Recording & Label)[] {
  return readFileSync(join(import.meta.dirname, "recorded", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Recording & Label);
}

/** As the model of PARSER_URL: what is not of the shape is no answer. `asked` grows by each message that it is shown. */
export function recordedModel(recordings: readonly Recording[]): AskModel & { readonly asked: readonly string[] } {
  const replies = new Map(recordings.map(({ text, reply }) => [text, reply]));
  const asked: string[] = [];
  const askModel: AskModel = async ({ text, shape }) => {
    const { message } = JSON.parse(text) as { readonly message: string };
    asked.push(message);
    const read = shape.safeParse(replyTo(message, replies));
    return read.success ? read.data : undefined;
  };
  return Object.assign(askModel, { asked });
}

/** The mark at the end of a question is no part of what is shown to the model. */
function replyTo(message: string, replies: ReadonlyMap<string, object | string>): object | string | undefined {
  return [...replies].find(([text]) => text === message || text.replace(/[?!.;\s]+$/u, "") === message)?.[1];
}
