/** Work that waits for other work of the same key in this process. */
export class Lines {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs after what was asked for before under this key, however that went. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => {});
    this.last.set(key, settled);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === settled) this.last.delete(key);
    }
  }
}
