import type { ServerResponse } from "node:http";
import type { World } from "../world/world.ts";

/** `/attachments/:channel/:id/:name`: what the bot uploaded. Never run by a browser as part of the page. */
export function serveFile(url: URL, response: ServerResponse, world: World): void {
  const id = url.pathname.split("/")[3] ?? "";
  const file = world.store.file(id);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.type);
  response
    .writeHead(200, {
      "content-type": isPicture ? file.type : "application/octet-stream",
      "content-length": file.bytes.length,
      "x-content-type-options": "nosniff",
      ...(isPicture ? {} : { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` }),
    })
    .end(file.bytes);
}
