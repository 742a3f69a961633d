import { useEffect, useRef, useState } from 'preact/hooks';
import { recall } from '../api/device.ts';
import { parseDraft } from './draft.ts';

const IDLE_MS = 500;
/** What leads out of the house: it is said before sending, and never kept from being sent. */
const RULES = ['conduct.phone', 'conduct.mail', 'conduct.off-platform'] as const;

/** One of these. */
export type ContactRule = (typeof RULES)[number];

/** Says while someone writes to one person whether there are ways to reach them elsewhere in it. Read on the device alone. */
export function useContactHint(target: string): { hint: ContactRule | null; read: (words: string) => void } {
  const [words, read] = useState('');
  const [hint, setHint] = useState<ContactRule | null>(null);
  const worker = useRef<Worker | null>(null);
  const serial = useRef(0);
  useEffect(() => {
    read(parseDraft(recall(`draft:${target}`))?.body ?? '');
    return () => worker.current?.terminate();
  }, [target]);
  useEffect(() => {
    serial.current += 1;
    if (!words.trim()) {
      setHint(null);
      return;
    }
    const timer = setTimeout(() => {
      worker.current ??= new Worker(new URL('./coach.worker.ts', import.meta.url), { type: 'module' });
      worker.current.onmessage = ({ data }) => {
        if (data.serial !== serial.current) return;
        const found = (data.suggestions as { rule: string }[]).map((one) => one.rule);
        setHint(RULES.find((rule) => found.includes(rule)) ?? null);
      };
      worker.current.postMessage({ serial: serial.current, text: words, setting: { quiet: true } });
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return { hint, read };
}
