/** Milliseconds that a task takes. */
export function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
