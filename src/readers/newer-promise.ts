interface WithResolvers {
  withResolvers?: <T>() => {
    promise: Promise<T>;
    resolve: (value: T | PromiseLike<T>) => void;
    reject: (reason: unknown) => void;
  };
}

/** Gives Promise what Safari before 17.4 (Outlook on Macs of 2023) lacks, and without which pdf.js does not start. */
export function completePromise(promise: WithResolvers = Promise as WithResolvers): void {
  promise.withResolvers ??= <T>() => {
    let resolve!: (value: T | PromiseLike<T>) => void;
    let reject!: (reason: unknown) => void;
    const made = new Promise<T>((onResolve, onReject) => {
      resolve = onResolve;
      reject = onReject;
    });
    return { promise: made, resolve, reject };
  };
}
