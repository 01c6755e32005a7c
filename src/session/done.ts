/** Whether the write was taken. */
export function done(write: () => Promise<void>): Promise<boolean> {
  return Promise.resolve()
    .then(write)
    .then(
      () => true,
      () => false,
    );
}
