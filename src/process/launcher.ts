// npm starts a shell that starts this process, and hands a signal on to the shell alone, which ends and leaves us behind.

/** How often it is looked for. Milliseconds. */
const LOOK_INTERVAL_MS = 1_000;

/** Taken at once: the launcher may have gone before anybody asks. */
const LAUNCHER = process.ppid;

/**
 * Calls `gone` once what `npm start` started us through has ended: then npm was told to stop. Does nothing for a process that
 * npm did not start, which may well outlive the shell that it was started from. Does not keep the process alive.
 */
export function onLauncherGone(gone: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const looking = setInterval(() => {
    if (process.ppid === LAUNCHER) return;
    clearInterval(looking);
    gone();
  }, LOOK_INTERVAL_MS).unref();
}
