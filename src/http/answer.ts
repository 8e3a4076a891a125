// What an address gives, before it becomes a response.

export type HttpAnswer = {
  readonly status: 200 | 400 | 404 | 410 | 503;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
};

export const CONTENT_TYPES = {
  html: "text/html; charset=utf-8",
  text: "text/plain; charset=utf-8",
  css: "text/css; charset=utf-8",
  png: "image/png",
  calendar: "text/calendar; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
} as const;

export function httpAnswer(
  type: keyof typeof CONTENT_TYPES,
  body: HttpAnswer["body"],
  status: HttpAnswer["status"] = 200,
): HttpAnswer {
  return { status, type: CONTENT_TYPES[type], body };
}
