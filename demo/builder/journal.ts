/**
 * Keeps a query in the address of the page. Each change of another thing is a step that Back undoes; what is typed into
 * one field, or dragged, is one step.
 */
export class Journal {
  #typing?: string;

  constructor(
    readonly window: Window,
    /** Called after Back and Forward. */
    readonly onReturn: (query: URLSearchParams) => void,
  ) {}

  get query(): URLSearchParams {
    return new URLSearchParams(this.window.location.search);
  }

  connect(): void {
    this.window.addEventListener('popstate', this.#returned);
  }

  disconnect(): void {
    this.window.removeEventListener('popstate', this.#returned);
  }

  /** @param field  What is being changed bit by bit; absent where the change is complete in itself. */
  write(query: URLSearchParams, field?: string): void {
    const { history, location } = this.window;
    const address = this.#address(query);
    if (address === location.pathname + location.search + location.hash) return;
    if (field !== undefined && field === this.#typing) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    this.#typing = field;
  }

  /** What follows from the last step belongs to it. */
  amend(query: URLSearchParams): void {
    const { history } = this.window;
    history.replaceState(history.state, '', this.#address(query));
  }

  /** What is changed from now on is another step. */
  pause(): void {
    this.#typing = undefined;
  }

  #address(query: URLSearchParams): string {
    const { pathname, hash } = this.window.location;
    return `${pathname}?${query.toString()}${hash}`;
  }

  readonly #returned = (): void => {
    this.pause();
    this.onReturn(this.query);
  };
}
