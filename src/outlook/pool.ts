/** Runs jobs in the order they were handed in, never more than `size` of them at once. A job must settle. */
export function pool(size: number): <T>(job: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = size;

  function next(): void {
    const start = free > 0 ? waiting.shift() : undefined;
    if (start === undefined) return;
    free -= 1;
    start();
  }

  function ended(): void {
    free += 1;
    next();
  }

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push(() => {
        const running = job();
        running.then(ended, ended);
        running.then(resolve, reject);
      });
      next();
    });
}
