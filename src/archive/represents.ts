import type { Archive } from "./archive.ts";

/** Whether what concerns `id` concerns `wanted`: a person also stands for the state that they act for. */
export function standsFor(id: string, wanted: string, archive: Pick<Archive, "actors">): boolean {
  return id === wanted || archive.actors.get(id)?.country === wanted;
}
