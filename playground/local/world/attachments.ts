// Uploaded files: stored, and described as Discord describes attachments.
import type { APIAttachment } from "discord-api-types/v10";
import type { Upload } from "../http/request-body.ts";
import type { MessageBody } from "./bodies.ts";
import type { World } from "./world.ts";

export function storeUploads(
  uploads: readonly Upload[],
  described: MessageBody["attachments"],
  channel: string,
  world: World,
): APIAttachment[] {
  return uploads.map(({ index, name, type, bytes }) => {
    const id = world.nextId();
    const description = described?.find((one) => String(one.id) === String(index))?.description;
    world.store.putFile(id, { name, type, bytes });
    const url = `${world.url}/attachments/${channel}/${id}/${encodeURIComponent(name)}`;
    return {
      id,
      filename: name,
      size: bytes.length,
      url,
      proxy_url: url,
      content_type: type,
      ...(description === undefined || description === null ? {} : { description }),
    };
  });
}

/** After an edit: those that the body still names, or all when it names none; then the new ones. */
export function keptAttachments(present: readonly APIAttachment[], body: MessageBody): APIAttachment[] {
  const { attachments } = body;
  if (attachments === undefined) return [...present];
  return present.filter(({ id }) => attachments?.some((one) => String(one.id) === id) === true);
}
