import { useState } from 'preact/hooks';
import type { Problem, Result } from '../api/page.ts';

/** The state of one thing being done: busy while it runs, the problem when it was refused, `run` to do it (again). */
export interface Doing {
  busy: boolean;
  problem: Problem | null;
  run: <T>(what: () => Promise<Result<T>>) => Promise<T | null>;
  clear: () => void;
}

/** Follows something being done; a second press while it runs does nothing. */
export function useDoing(): Doing {
  const [state, setState] = useState<{ busy: boolean; problem: Problem | null }>({
    busy: false,
    problem: null,
  });
  return {
    ...state,
    clear: () => setState({ busy: false, problem: null }),
    run: async (what) => {
      if (state.busy) return null;
      setState({ busy: true, problem: null });
      const result = await what();
      setState({ busy: false, problem: result.ok ? null : result.problem });
      return result.ok ? result.value : null;
    },
  };
}
