import type { Records } from "./records.ts";

/** Whether what concerns `id` concerns `wanted`: a person also stands for the state that they act for. */
export function represents(id: string, wanted: string, archive: Pick<Records, "actors">): boolean {
  return id === wanted || archive.actors.get(id)?.country === wanted;
}
