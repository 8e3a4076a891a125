// What the panels of the local Discord's newsroom need of the bot and of the place around it.
import type { Day } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import type { DeskService } from "../newsroom/desk/service.ts";
import type { ItemReading, ReadableItem } from "../newsroom/reading/item-reading.ts";
import type { Editor } from "../newsroom/writing/publication.ts";
import type { Words } from "../wording/words.ts";

export type PanelPorts = {
  readonly archive: () => Archive;
  /** Of the clock, in UTC. */
  readonly today: () => Day;
  readonly words: Words;
  readonly desk: DeskService;
  readonly read: (item: ReadableItem) => ItemReading;
  /** Puts a headline into the feed and resolves when the desk has what came of it. Gives its address. */
  readonly publish: (headline: string) => Promise<string>;
  /** Who publishes. `person`: by name. */
  readonly editor: (person: string) => Promise<Editor>;
  /** Has the digest of the place posted; resolves to what the bot says. */
  readonly postDigest: () => Promise<string>;
  /** Ids of channels. */
  readonly channels: { readonly desk: string; readonly digests: string };
};
