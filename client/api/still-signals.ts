/** Stands in for @preact/signals in the server's build: a view is made once there, so nothing needs to follow changes. */
export class Signal<T> {
  constructor(public value: T) {}

  peek(): T {
    return this.value;
  }
}

/** A value that can be read and set. */
export function signal<T>(value: T): Signal<T> {
  return new Signal(value);
}
