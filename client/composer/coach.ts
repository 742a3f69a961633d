import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../../moderation/types.ts';
import { useCall, useStore } from '../api/context.ts';
import { recall, remember } from '../api/device.ts';
import { useWords } from '../i18n/text.ts';
import { toast } from '../ui/toast.tsx';

const IDLE_MS = 700;
const MOST_KEPT = 300;

/** Words kept on this device alone, each with the rule that it is kept for (`rule:word`): nothing of it is sent anywhere. */
export function keptHere(): string[] {
  try {
    const list = JSON.parse(recall('kept-words') ?? '[]');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps exactly these. */
export function keepHere(words: readonly string[]): void {
  remember('kept-words', words.length ? JSON.stringify(words.slice(-MOST_KEPT)) : null);
}

/** Suggestions that still fit the text: the words they are about stand where they stood. */
export function stillFitting(suggestions: readonly Suggestion[], text: string): Suggestion[] {
  return suggestions.filter((one) => text.slice(one.start, one.end) === one.match);
}

/** The language coach for one text: quiet, private, asked in a worker after a pause in typing. */
export function useCoach(text: string) {
  const words = useWords();
  const store = useStore();
  const call = useCall();
  const me = store.me.value;
  const on = me?.coach ?? false;
  const worker = useRef<Worker | null>(null);
  const serial = useRef(0);
  const [found, setFound] = useState<Suggestion[]>([]);

  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!on || !text.trim()) {
      setFound([]);
      return;
    }
    const timer = setTimeout(() => {
      worker.current ??= new Worker(new URL('./coach.worker.ts', import.meta.url), { type: 'module' });
      serial.current += 1;
      worker.current.onmessage = ({ data }) => {
        if (data.serial === serial.current) setFound(data.suggestions);
      };
      worker.current.postMessage({
        serial: serial.current,
        text,
        setting: { language: words.language, keep: [...(me?.keptWords ?? []), ...keptHere()] },
      });
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [text, on, words.language, me?.keptWords]);

  const setOn = async (coach: boolean) => {
    const result = await call('accounts.changeSettings', { coach });
    if (result.ok) store.me.value = result.value.me;
  };
  return {
    suggestions: on ? stillFitting(found, text).filter((one) => one.action === 'suggest') : [],
    keep: (suggestion: Suggestion) => {
      const word = `${suggestion.rule}:${suggestion.match.toLowerCase()}`;
      keepHere([...new Set([...keptHere(), word])]);
      setFound((list) =>
        list.filter(
          (one) => one.rule !== suggestion.rule || one.match.toLowerCase() !== suggestion.match.toLowerCase(),
        ),
      );
    },
    turnOff: () => {
      void setOn(false);
      toast(words.text.composer.turnedOff, { label: words.text.shell.undo, run: () => void setOn(true) });
    },
  };
}
