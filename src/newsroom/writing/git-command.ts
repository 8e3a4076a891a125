// One call of `git` in a folder: no shell, no questions, no hooks, no language but C.
import { execFile } from "node:child_process";

export type GitAnswer = { readonly ok: boolean; readonly out: string; readonly error: string };

export type GitCommand = (args: readonly string[], extra?: Readonly<Record<string, string>>) => Promise<GitAnswer>;

/** What a remote may take, in milliseconds. */
const GIT_TIMEOUT_MS = 60_000;

/** The bot commits in its own name, whoever is the author. */
const COMMITTER = {
  GIT_COMMITTER_NAME: "Attaché",
  GIT_COMMITTER_EMAIL: "attache@users.noreply.invalid",
};

/** `extra`: further variables of one call. An answer that is not ok has Git's own words in `error`. */
export function gitIn(dir: string): GitCommand {
  return (args, extra = {}) =>
    new Promise((resolve) => {
      const settings = ["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false", "-c", "core.quotePath=off"];
      const options = {
        cwd: dir,
        env: { ...cleanEnvironment(), ...extra },
        timeout: GIT_TIMEOUT_MS,
        maxBuffer: 16 << 20,
      };
      execFile("git", [...settings, ...args], options, (error, stdout, stderr) => {
        const said = stderr.trim() || stdout.trim() || error?.message || "";
        resolve({ ok: error === null, out: stdout.trimEnd(), error: error === null ? "" : said });
      });
    });
}

/** Without what a process that was itself started by Git inherits: it would lead to another repository. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("GIT_") || /^GIT_(?:SSH|ASKPASS)/.test(name),
  );
  return { ...Object.fromEntries(own), ...COMMITTER, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C", GIT_EDITOR: "true" };
}
