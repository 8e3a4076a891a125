// What the writer needs of the world.
import type { Fault } from "../../archive/files/faults.ts";
import type { Loader } from "../../archive/files/load.ts";
import type { Records } from "../../archive/records.ts";
import type { Clock } from "../../process/clock.ts";
import type { ArchiveFiles } from "./archive-files.ts";
import type { Editor, Publication } from "./publication.ts";

export type PublicationStore = {
  get(id: string): Promise<Publication | undefined>;
  save(publication: Publication): Promise<void>;
  /** The newest first, `limit` of them at most. */
  recent(limit: number): Promise<readonly Publication[]>;
};

/** The archive's folder. Every method rejects when the disk fails. */
export type ArchiveDisk = {
  /** The files as they are now; each is read when it is first asked for. */
  read(): ArchiveFiles;
  /** Writes the text beside the file, down to the disk, where no reader looks. Gives the name to put in place. */
  stage(path: string, text: string): Promise<string>;
  /** Puts what was staged in the place of the file, at one stroke. */
  putInPlace(staged: string, path: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes what was staged and never put in place. */
  sweep(): Promise<void>;
};

/** What became of the history: a failure never undoes what was written. */
export type GitOutcome =
  | { readonly state: "off" }
  /** The history has these files as they are. */
  | { readonly state: "nothing" }
  | { readonly state: "committed" | "pushed"; readonly commit: string }
  /** `commit`: made here, but it could not be pushed; `branch`: where it was put besides, as it does not fit what others wrote. */
  | {
      readonly state: "failed";
      readonly message: string;
      readonly commit?: string | undefined;
      readonly branch?: string | undefined;
    };

export type ArchiveGit = {
  /** Commits these files, by their path in the archive's folder, and nothing else. `id`: of the publication. */
  record(change: {
    readonly id: string;
    readonly paths: readonly string[];
    readonly message: string;
    readonly editor: Editor;
  }): Promise<GitOutcome>;
};

export type WriterPorts = {
  readonly disk: ArchiveDisk;
  readonly foresee: Loader["foresee"];
  /** Reads the folder again, so that `archive` and `faults` are of the files as they are, and tells whom it concerns. */
  readonly reload: () => void | Promise<void>;
  readonly archive: () => Records;
  /** Why the files as they are cannot be served; empty when `archive` is what they say. */
  readonly faults: () => readonly Fault[];
  readonly git: ArchiveGit;
  readonly publications: PublicationStore;
  readonly clock: Clock;
};
