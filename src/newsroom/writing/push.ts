// Joins what was committed here with what others pushed, beside the folder that the bot reads, and pushes it; never by force.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fault, formatFault } from "../../archive/files/faults.ts";
import { type GitAnswer, type GitCommand, gitIn } from "./git-command.ts";
import type { GitOutcome } from "./ports.ts";

export type Push = {
  readonly git: GitCommand;
  readonly dir: string;
  /** The branch that is checked out, with the commit on it. */
  readonly branch: string;
  /** Of the publication. */
  readonly id: string;
  readonly check: (dir: string) => readonly Fault[];
};

type PushTarget = { readonly remote: string; readonly ref: string };

/** Somebody may push again while ours is made ready. */
const PUSHES = 3;

/**
 * When others have pushed, ours is put on top of theirs in a folder of its own: the one that the bot reads is never between two
 * states. What does not fit, or gives an archive with faults, stays on this branch and goes to `desk/<id>` for somebody to join.
 */
export async function pushBranch(push: Push): Promise<GitOutcome> {
  const { git, branch } = push;
  const commit = (await git(["rev-parse", "HEAD"])).out;
  const failed = (answer: Pick<GitAnswer, "error">): GitOutcome => ({
    state: "failed",
    commit,
    message: answer.error.split("\n").slice(0, 6).join(" ").slice(0, 400),
  });
  const target = await targetOfBranch(git, branch);
  if (target === undefined) return failed({ error: "the archive’s repository has no remote to push to" });
  for (let attempt = 1; attempt <= PUSHES; attempt++) {
    const pushed = await git(["push", "--quiet", target.remote, `HEAD:${target.ref}`]);
    if (pushed.ok) return { state: "pushed", commit: (await git(["rev-parse", "HEAD"])).out };
    if (!/fetch first|non-fast-forward/.test(pushed.error)) return failed(pushed);
    const fetched = await git(["fetch", "--quiet", target.remote, target.ref]);
    if (!fetched.ok) return failed(fetched);
    const joined = await joinBeside(push);
    if (!joined.ok) return putAside(push, target, commit, joined.error);
    // Moves the files that differ, and none that somebody is editing.
    const moved = await git(["reset", "--quiet", "--keep", joined.out]);
    if (!moved.ok)
      return failed({ error: `what others pushed cannot be brought into the archive’s folder: ${moved.error}` });
  }
  return failed({ error: `others push to ${target.remote} all the time: it is tried again with the next publication` });
}

async function targetOfBranch(git: GitCommand, branch: string): Promise<PushTarget | undefined> {
  const remote = (await git(["config", `branch.${branch}.remote`])).out;
  const merge = (await git(["config", `branch.${branch}.merge`])).out;
  if (remote !== "" && remote !== ".") return { remote, ref: merge || `refs/heads/${branch}` };
  const remotes = (await git(["remote"])).out.split("\n").filter((name) => name !== "");
  const only = remotes.find((name) => name === "origin") ?? (remotes.length === 1 ? remotes[0] : undefined);
  return only === undefined ? undefined : { remote: only, ref: `refs/heads/${branch}` };
}

/** Our commits on top of what was fetched, in a folder that is removed again: `out` is the last of them. */
async function joinBeside({ git, check }: Push): Promise<GitAnswer> {
  const parent = await mkdtemp(join(tmpdir(), "attache-join-"));
  const folder = join(parent, "tree");
  try {
    const theirs = (await git(["rev-parse", "FETCH_HEAD"])).out;
    const prefix = (await git(["rev-parse", "--show-prefix"])).out;
    const made = await git(["worktree", "add", "--quiet", "--detach", folder, "HEAD"]);
    if (!made.ok) return made;
    const beside = gitIn(folder);
    const rebased = await beside(["rebase", "--quiet", theirs]);
    if (!rebased.ok) {
      await beside(["rebase", "--abort"]);
      return { ...rebased, error: `it conflicts with what others pushed: ${rebased.error}` };
    }
    const faults = check(join(folder, prefix));
    if (faults.length > 0) {
      const told = faults.slice(0, 3).map(formatFault).join("; ");
      return { ok: false, out: "", error: `with what others pushed the archive has faults: ${told}` };
    }
    return await beside(["rev-parse", "HEAD"]);
  } finally {
    await git(["worktree", "remove", "--force", folder]);
    await rm(parent, { recursive: true, force: true });
  }
}

async function putAside({ git, id }: Push, { remote }: PushTarget, commit: string, why: string): Promise<GitOutcome> {
  const branch = `desk/${id}`;
  const made = await git(["branch", "--force", branch, commit]);
  if (!made.ok) return { state: "failed", commit, message: `${why} ${made.error}` };
  const pushed = await git(["push", "--quiet", remote, `refs/heads/${branch}:refs/heads/${branch}`]);
  const where = pushed.ok ? "" : ` The branch is only here: ${pushed.error}`;
  return { state: "failed", commit, branch, message: `${why}${where}`.slice(0, 600) };
}
