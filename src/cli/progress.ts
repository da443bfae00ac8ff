/** Where a line can be written anew. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Back to the beginning of the line, and nothing on it. */
const EMPTY = '\r\u001b[2K';

/** A line that says how far something is. Only people see it: in files and pipes there is none. */
export class Progress {
  readonly #terminal: Terminal;
  #shown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  show(text: string): void {
    if (!this.#terminal.isTTY) return;
    // A line that is broken could not be taken back.
    this.#terminal.write(EMPTY + text.slice(0, (this.#terminal.columns ?? 80) - 1));
    this.#shown = true;
  }

  /** To be called before anything else is written. */
  clear(): void {
    if (this.#shown) this.#terminal.write(EMPTY);
    this.#shown = false;
  }
}
