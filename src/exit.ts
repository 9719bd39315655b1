/**
 * Ends the program with one sentence for the person who started it.
 * `2`: wrong usage or configuration. `3`: do not restart, it cannot get better by itself. `1`: it ran and failed.
 */
export class ExitError extends Error {
  override readonly name = 'ExitError';
  constructor(
    readonly exitCode: 1 | 2 | 3,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
