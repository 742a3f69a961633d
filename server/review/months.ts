/** The month of an instant in UTC, as 2026-11, so many months on; and when it ends. */
export function monthOf(at: Date, on = 0): { name: string; end: Date } {
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + on];
  return {
    name: new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7),
    end: new Date(Date.UTC(year, month + 1, 1)),
  };
}
