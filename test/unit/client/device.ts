/** Gives the tests of a suite a device that remembers; what it holds, by the full names of its keys. */
export function aDevice(): Map<string, string> {
  const held = new Map<string, string>();
  before(() => {
    const localStorage = {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    };
    Object.defineProperty(globalThis, 'localStorage', { value: localStorage, configurable: true });
  });
  after(() => Reflect.deleteProperty(globalThis, 'localStorage'));
  return held;
}
