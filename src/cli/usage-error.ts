/** The call was wrong, or there was nothing to work on: said in a line, with exit status 2. */
export class UsageError extends Error {
  /** How to call it. */
  readonly usage?: string;

  constructor(message: string, usage?: string) {
    super(message);
    this.name = 'UsageError';
    this.usage = usage;
  }
}
