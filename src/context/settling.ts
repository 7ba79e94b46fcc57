/**
 * One promise for many loads: it settles when the load in force ends. A superseded load leaves it
 * open for the next one; after it has settled, the next load opens a new one.
 */
export class Settling<T> {
  #turn = 0;
  #settled = false;
  #promise!: Promise<T>;
  #resolve!: (value: T) => void;

  constructor() {
    this.#open();
  }

  get promise(): Promise<T> {
    return this.#promise;
  }

  get settled(): boolean {
    return this.#settled;
  }

  /** A load begins; what an earlier one still had to say is void. */
  begin(): void {
    this.#turn += 1;
    if (this.#settled) this.#open();
  }

  /** Nothing is under way any more. */
  supersede(): void {
    this.#turn += 1;
  }

  settle(value: T): void {
    this.#settled = true;
    this.#resolve(value);
  }

  /** Settles with what `end` returns, once `ready` is fulfilled, unless superseded before that. */
  async settleAfter(ready: Promise<unknown>, end: () => T): Promise<void> {
    const turn = this.#turn;
    await ready.catch(() => undefined);
    if (turn === this.#turn && !this.#settled) this.settle(end());
  }

  #open(): void {
    this.#settled = false;
    this.#promise = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }
}
