// The history of the archive's folder: each publication a commit with the editor as its author, pushed where that is wanted.
import type { Fault } from "../../archive/files/faults.ts";
import type { DeskConfig } from "../../process/desk-config.ts";
import { type GitAnswer, type GitCommand, gitIn } from "./git-command.ts";
import type { ArchiveGit, GitOutcome } from "./ports.ts";
import type { Editor } from "./publication.ts";
import { pushBranch } from "./push.ts";

export type GitMode = DeskConfig["git"];

export type GitOptions = {
  /** DATA_DIR, within a repository or at its top. */
  readonly dir: string;
  readonly mode: GitMode;
  /** What is wrong with an archive in another folder: asked before what others wrote is joined with ours. */
  readonly check: (dir: string) => readonly Fault[];
};

/** Never rejects: whatever Git says no to is told in the outcome, and what was written stays. */
export function openArchiveGit({ dir, mode, check }: GitOptions): ArchiveGit {
  if (mode === "off") return { record: async () => ({ state: "off" }) };
  const git = gitIn(dir);
  return {
    async record({ id, paths, message, editor }) {
      const branch = await branchOf(git);
      if (typeof branch !== "string") return branch;
      const made = await commitPaths(git, paths, message, editor);
      if (made.state !== "committed" || mode === "commit") return made;
      return pushBranch({ git, dir, branch, id, check });
    },
  };
}

/** The branch that is checked out. A commit beside every branch would be lost with the next checkout. */
async function branchOf(git: GitCommand): Promise<string | GitOutcome> {
  const inside = await git(["rev-parse", "--is-inside-work-tree"]);
  if (!inside.ok || inside.out !== "true") return failedGit(inside, "the archive’s folder is not in a Git repository");
  const head = await git(["symbolic-ref", "--short", "--quiet", "HEAD"]);
  return head.ok
    ? head.out
    : { state: "failed", message: "no branch is checked out in the archive’s repository (detached HEAD)" };
}

/** These files as they are, and nothing that somebody else has staged. */
async function commitPaths(
  git: GitCommand,
  paths: readonly string[],
  message: string,
  editor: Editor,
): Promise<GitOutcome> {
  const touched: string[] = [];
  for (const path of paths) {
    const status = await git(["status", "--porcelain", "--untracked-files=all", "--", literal(path)]);
    if (!status.ok) return failedGit(status);
    if (status.out !== "") touched.push(path);
  }
  if (touched.length === 0) return nothingOrIgnored(git, paths);
  const specs = touched.map(literal);
  const added = await git(["add", "--", ...specs]);
  if (!added.ok) return failedGit(added);
  const committed = await git(["commit", "--quiet", "--only", "--message", message, "--", ...specs], authorOf(editor));
  if (!committed.ok) return failedGit(committed);
  const head = await git(["rev-parse", "HEAD"]);
  return head.ok ? { state: "committed", commit: head.out } : failedGit(head);
}

/** A file that Git is told not to look at never changes for it. */
async function nothingOrIgnored(git: GitCommand, paths: readonly string[]): Promise<GitOutcome> {
  const ignored = await git(["check-ignore", "--", ...paths]);
  if (!ignored.ok || ignored.out === "") return { state: "nothing" };
  return { state: "failed", message: `Git ignores ${ignored.out.split("\n").join(", ")}` };
}

/** No sign of a path is a pattern. */
function literal(path: string): string {
  return `:(literal)${path}`;
}

/** Git cuts some signs off a name, and takes none that consists of them alone. */
function authorOf({ user, name }: Editor): Readonly<Record<string, string>> {
  const plain = name.replace(/[\p{Cc}<>]/gu, " ").trim();
  const isName = /[\p{L}\p{N}]/u.test(plain);
  return { GIT_AUTHOR_NAME: isName ? plain : "an editor", GIT_AUTHOR_EMAIL: `${user}@users.noreply.invalid` };
}

export function failedGit(answer: Pick<GitAnswer, "error">, otherwise = "Git failed"): GitOutcome {
  return { state: "failed", message: answer.error.split("\n").slice(0, 4).join(" ").slice(0, 400) || otherwise };
}
