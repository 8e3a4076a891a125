// One request to an OpenAI-compatible address: what is sent, and the text that comes back, within limits of time and size.

import * as z from "zod";
import type { ParserConfig } from "../process/config.ts";
import type { ModelRequest } from "./ask-model.ts";

/** How long a person waits for what the rules could have told at once. */
export const TIMEOUT_MS = 4_000;

/** Of a reply, in bytes: a reading has some hundred. */
export const MAX_REPLY_BYTES = 64 * 1024;

/** Of what the model writes, in its tokens. */
const MAX_TOKENS = 400;

/** What is needed of a chat completion; servers add more. */
const ChatReply = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** The JSON that the model wrote, not yet checked. Rejects with the cause, which names neither the key nor anybody's words. */
export async function completeChat(
  { url, model, key }: ParserConfig,
  request: ModelRequest<unknown>,
  timeout = TIMEOUT_MS,
): Promise<unknown> {
  const response = await fetch(`${url}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(chatBody(model, request)),
    // The key is for this address, and for no other that it may lead to.
    redirect: "error",
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`the model answered with status ${response.status}`);
  }
  const { choices } = ChatReply.parse(readJson(await readText(response), "the reply of the model is no JSON"));
  return readJson(choices[0]?.message.content ?? "", "what the model wrote is no JSON");
}

function chatBody(model: string, { instructions, text, shape }: ModelRequest<unknown>): object {
  return {
    model,
    temperature: 0,
    max_tokens: MAX_TOKENS,
    stream: false,
    response_format: {
      type: "json_schema",
      json_schema: { name: "reading", strict: true, schema: schemaOf(shape) },
    },
    messages: [
      { role: "system", content: instructions },
      { role: "user", content: text },
    ],
  };
}

/** Lengths and patterns are left out: servers refuse schemas that have more than they know, and zod checks them anyway. */
function schemaOf(shape: z.ZodType): object {
  return z.toJSONSchema(shape, {
    target: "draft-7",
    override: ({ jsonSchema }) => {
      for (const keyword of ["pattern", "minLength", "maxLength"] as const) delete jsonSchema[keyword];
    },
  });
}

/** JSON.parse tells what it could not read, and that may be somebody's words. */
function readJson(text: string, complaint: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(complaint);
  }
}

async function readText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (size > MAX_REPLY_BYTES) throw new Error(`the reply of the model is longer than ${MAX_REPLY_BYTES} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
