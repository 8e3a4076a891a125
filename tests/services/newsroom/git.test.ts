// The history of the archive's folder, with real repositories: one that is written in, one that is pushed to, one of somebody else.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLoader } from "#src/archive/files/load.ts";
import { type GitMode, openArchiveGit } from "#src/newsroom/writing/git.ts";
import { createWriter } from "#src/newsroom/writing/writer.ts";
import { aDevelopmentDraft, aWritingWorld, EDITOR, EVENT } from "#tests/newsroom/writing/writing-world.ts";

/** Nobody is told to Git: neither by the machine's settings nor by the person's. */
const BARE = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", HOME: "/nonexistent" };
const SOMEBODY = {
  ...BARE,
  GIT_AUTHOR_NAME: "Somebody",
  GIT_AUTHOR_EMAIL: "somebody@example.org",
  GIT_COMMITTER_NAME: "Somebody",
  GIT_COMMITTER_EMAIL: "somebody@example.org",
};

let folder: string;
let world: ReturnType<typeof aWritingWorld>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "attache-git-"));
  world = aWritingWorld();
});

afterEach(() => {
  world.remove();
  rmSync(folder, { recursive: true, force: true });
});

function git(dir: string, ...args: readonly string[]): string {
  return execFileSync("git", args, {
    cwd: dir,
    env: { ...process.env, ...SOMEBODY },
    encoding: "utf8",
    stdio: "pipe",
  }).trimEnd();
}

/** The archive's folder as a repository on `main`, with a bare one to push to, and the clone of somebody else. */
function repositories() {
  const remote = join(folder, "remote.git");
  const other = join(folder, "other");
  git(world.dir, "init", "--quiet", "--initial-branch=main");
  git(world.dir, "add", ".");
  git(world.dir, "commit", "--quiet", "-m", "first");
  git(folder, "clone", "--quiet", "--bare", world.dir, remote);
  git(world.dir, "remote", "add", "origin", remote);
  git(folder, "clone", "--quiet", remote, other);
  return {
    remote,
    other,
    /** Somebody else changes a file and pushes it. */
    push(path: string, change: (text: string) => string) {
      writeFileSync(
        join(other, path),
        change(existsSync(join(other, path)) ? readFileSync(join(other, path), "utf8") : ""),
      );
      git(other, "add", ".");
      git(other, "commit", "--quiet", "-m", `changes ${path}`);
      git(other, "push", "--quiet", "origin", "main");
    },
  };
}

function writerWith(mode: GitMode) {
  const check = (dir: string) => {
    const loaded = createLoader(dir).load();
    return loaded.ok ? [] : loaded.faults;
  };
  return createWriter({ ...world.start(), git: openArchiveGit({ dir: world.dir, mode, check }) });
}

const log = (dir: string, ref = "HEAD") =>
  git(dir, "log", "--reverse", "--format=%an <%ae> | %cn | %s", ref).split("\n").slice(1);

const OF_ADA = "Ada <100000000000000001@users.noreply.invalid> | Attaché | archive: Talks of France and Japan: held";

test("a publication is a commit of its editor, and so is its undoing", async () => {
  repositories();
  const writer = writerWith("commit");
  const done = await writer.publish(aDevelopmentDraft(), EDITOR);
  const commit = git(world.dir, "rev-parse", "HEAD");
  expect(done).toMatchObject({ ok: true, git: { state: "committed", commit }, publication: { commit } });
  expect(git(world.dir, "show", "--format=", "--name-only").split("\n")).toEqual([EVENT, "sources.yaml"]);
  const [{ id = "" } = {}] = world.publications.all();
  expect(world.publications.all()).toMatchObject([{ commit }]);
  const undone = await writer.undo(id, { user: "100000000000000002", name: "<> \n" });
  expect(undone).toMatchObject({ ok: true, git: { state: "committed" } });
  expect(log(world.dir)).toEqual([
    OF_ADA,
    "an editor <100000000000000002@users.noreply.invalid> | Attaché | archive: Talks of France and Japan: takes back held",
  ]);
  expect(git(world.dir, "diff", "HEAD~2")).toBe("");
  expect(git(world.dir, "status", "--porcelain")).toBe("");
});

test("what somebody else has staged or changed is not committed, and stays as it was", async () => {
  repositories();
  world.write("topics.yaml", "- id: trade\n  name: Trade\n");
  git(world.dir, "add", "topics.yaml");
  world.write("notes.txt", "mine");
  const done = await writerWith("commit").publish(aDevelopmentDraft(), EDITOR);
  expect(done).toMatchObject({ git: { state: "committed" } });
  expect(git(world.dir, "status", "--porcelain")).toBe("M  topics.yaml\n?? notes.txt");
});

test("hooks are not run", async () => {
  repositories();
  const hook = join(world.dir, ".git/hooks/pre-commit");
  mkdirSync(join(world.dir, ".git/hooks"), { recursive: true });
  writeFileSync(hook, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  expect(await writerWith("commit").publish(aDevelopmentDraft(), EDITOR)).toMatchObject({
    git: { state: "committed" },
  });
});

test.each([
  ["a folder without a repository", () => {}, /not a git repository/],
  [
    "a repository with no branch checked out",
    () => {
      repositories();
      git(world.dir, "checkout", "--quiet", "--detach");
    },
    /detached HEAD/,
  ],
  [
    "a repository that somebody else is writing to",
    () => {
      repositories();
      writeFileSync(join(world.dir, ".git/index.lock"), "");
    },
    /index\.lock/,
  ],
  [
    "a repository that ignores the files",
    () => {
      repositories();
      git(world.dir, "rm", "--quiet", "--cached", "-r", ".");
      world.write(".gitignore", "*.yaml\n");
    },
    /ignore/i,
  ],
])("%s is told, and what was published stays", async (_, prepare, message) => {
  prepare();
  const done = await writerWith("commit").publish(aDevelopmentDraft(), EDITOR);
  expect(done).toMatchObject({
    ok: true,
    publication: { state: "written" },
    git: { state: "failed", message: expect.stringMatching(message) },
  });
  expect(world.text(EVENT)).toContain("They talked.");
});

test("it is pushed to the branch that is checked out", async () => {
  const { remote } = repositories();
  const done = await writerWith("push").publish(aDevelopmentDraft(), EDITOR);
  expect(done).toMatchObject({ git: { state: "pushed", commit: git(remote, "rev-parse", "main") } });
});

test("without a remote it is committed, and told", async () => {
  repositories();
  git(world.dir, "remote", "remove", "origin");
  const done = await writerWith("push").publish(aDevelopmentDraft(), EDITOR);
  expect(done).toMatchObject({
    git: { state: "failed", commit: git(world.dir, "rev-parse", "HEAD"), message: /no remote/ },
  });
});

test("what others pushed in the meantime is joined, read, and pushed with it", async () => {
  const { remote, push } = repositories();
  push("topics.yaml", (text) => `${text}\n- id: fish\n  name: fish\n`);
  world.write("notes.txt", "mine");
  const ports = world.start();
  const git_ = openArchiveGit({ dir: world.dir, mode: "push", check: () => [] });
  const done = await createWriter({ ...ports, git: git_ }).publish(aDevelopmentDraft(), EDITOR);
  expect(done).toMatchObject({ git: { state: "pushed" } });
  expect(log(remote, "main")).toEqual(["Somebody <somebody@example.org> | Somebody | changes topics.yaml", OF_ADA]);
  expect(git(world.dir, "rev-parse", "HEAD")).toBe(git(remote, "rev-parse", "main"));
  expect(ports.archive().topics.has("fish")).toBe(true);
  expect(git(world.dir, "status", "--porcelain")).toBe("?? notes.txt");
  expect(git(world.dir, "worktree", "list").split("\n")).toHaveLength(1);
});

test("a conflict goes to a branch of its own, is told, and nothing here changes", async () => {
  const { remote, push } = repositories();
  push(EVENT, (text) =>
    text.replace("# The end.\n", "  - known: 2026-03-02\n    summary: Otherwise.\n    sources: []\n"),
  );
  const theirs = git(remote, "rev-parse", "main");
  const done = await writerWith("push").publish(aDevelopmentDraft(), EDITOR);
  const [{ id = "", state } = {}] = world.publications.all();
  expect(done).toMatchObject({ ok: true, git: { state: "failed", branch: `desk/${id}`, message: /conflict/i } });
  expect(state).toBe("written");
  expect(git(remote, "rev-parse", "main")).toBe(theirs);
  expect(git(remote, "rev-parse", `desk/${id}`)).toBe(git(world.dir, "rev-parse", "main"));
  expect(git(world.dir, "status", "--porcelain")).toBe("");
  expect(git(world.dir, "symbolic-ref", "--short", "HEAD")).toBe("main");
  expect(world.text(EVENT)).toContain("They talked.");
  expect(world.text(EVENT)).not.toContain("<<<<");
});

test("what others pushed is not joined when the archive would have faults with it", async () => {
  const { remote, push } = repositories();
  push("topics.yaml", (text) => text.replace("id: trade", "id: commerce"));
  const theirs = git(remote, "rev-parse", "main");
  const done = await writerWith("push").publish(aDevelopmentDraft(), EDITOR);
  expect(done).toMatchObject({ git: { state: "failed", message: /unknown topic “trade”/ } });
  expect(git(remote, "rev-parse", "main")).toBe(theirs);
  expect(world.text("topics.yaml")).toContain("id: trade");
});

test("what was left over by a push that failed goes with the next", async () => {
  const { remote } = repositories();
  git(world.dir, "remote", "set-url", "origin", join(folder, "nowhere.git"));
  const writer = writerWith("push");
  expect(await writer.publish(aDevelopmentDraft(), EDITOR)).toMatchObject({
    git: { state: "failed", message: /nowhere/ },
  });
  git(world.dir, "remote", "set-url", "origin", remote);
  const next = await writer.publish(
    aDevelopmentDraft({ summary: "More.", status: undefined, date: "2026-03-03" }),
    EDITOR,
  );
  expect(next).toMatchObject({ git: { state: "pushed" } });
  expect(log(remote, "main")).toHaveLength(2);
});

test("what was written and not committed, because the bot was stopped or Git said no, is committed after the next start", async () => {
  repositories();
  await createWriter(world.start()).publish(aDevelopmentDraft(), EDITOR);
  await writerWith("commit").recover();
  expect(log(world.dir)).toEqual([OF_ADA]);
  const [{ id = "", commit } = {}] = world.publications.all();
  expect(commit).toBe(git(world.dir, "rev-parse", "HEAD"));
  await createWriter(world.start()).undo(id, EDITOR);
  await writerWith("commit").recover();
  await writerWith("commit").recover();
  expect(log(world.dir)).toHaveLength(2);
  expect(git(world.dir, "diff", "HEAD~2")).toBe("");
});
