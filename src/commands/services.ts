/** What commands are given to answer from. Tests build small ones. */
export interface Services {
  /** The number of councils on file, until the services proper are listed here. */
  readonly placeholder?: never;
}
