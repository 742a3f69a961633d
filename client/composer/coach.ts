import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../../moderation/types.ts';
import { useCall, useStore } from '../api/context.ts';
import { recall, remember } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { toast } from '../ui/toast.tsx';
import { useComposerText } from './words.ts';

const IDLE_MS = 700;
const MOST_KEPT = 300;
/** At most so many cards at a time. */
const AT_ONCE = 2;

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

/** What is shown of what was found: each rule once, none that was answered in this post, two at a time. A word about an attack goes with words for others alone. */
export function chooseShown(
  found: readonly Suggestion[],
  answered: ReadonlySet<string>,
  forOthers: boolean,
): Suggestion[] {
  const shown = new Map<string, Suggestion>();
  for (const one of found) {
    if (answered.has(one.rule) || shown.has(one.rule)) continue;
    if (one.action === 'suggest' || (forOthers && one.category === 'attack')) shown.set(one.rule, one);
  }
  return [...shown.values()].slice(0, AT_ONCE);
}

/** What happened with the rules while one post was written: ids of rules, no words. */
interface Noted {
  answered: Set<string>;
  shown: Set<string>;
  used: Set<string>;
  kept: Set<string>;
}

/** The language coach for one text: quiet, private, asked in a worker after a pause in typing. `draftId` tells one post from the next. */
export function useCoach(text: string, draftId: string, isPost: boolean) {
  const { shell } = useText();
  const words = useComposerText();
  const store = useStore();
  const call = useCall();
  const me = store.me.value;
  const on = me?.coach ?? false;
  const worker = useRef<Worker | null>(null);
  const serial = useRef(0);
  const notes = useRef(new Map<string, Noted>());
  const [found, setFound] = useState<Suggestion[]>([]);
  const [, setTurn] = useState(0);

  const notedOf = (id: string): Noted => {
    const known = notes.current.get(id);
    if (known) return known;
    const fresh: Noted = { answered: new Set(), shown: new Set(), used: new Set(), kept: new Set() };
    notes.current.set(id, fresh);
    return fresh;
  };
  const noted = notedOf(draftId);
  const shown = on ? chooseShown(stillFitting(found, text), noted.answered, isPost) : [];
  for (const one of shown) if (one.action === 'suggest') noted.shown.add(one.rule);

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
      // No language is named: people write in one and have their screens in the other.
      worker.current.postMessage({
        serial: serial.current,
        text,
        setting: { keep: [...(me?.keptWords ?? []), ...keptHere()] },
      });
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [text, on, me?.keptWords]);

  const setOn = async (coach: boolean) => {
    // At once, also where the service is slow or away.
    if (me) store.me.value = { ...me, coach };
    const result = await call('accounts.changeSettings', { coach });
    if (result.ok) store.me.value = result.value.me;
  };
  const answer = (suggestion: Suggestion, how?: 'used' | 'kept') => {
    noted.answered.add(suggestion.rule);
    if (how) noted[how].add(suggestion.rule);
    setTurn((turn) => turn + 1);
  };
  return {
    shown,
    use: (suggestion: Suggestion) => answer(suggestion, 'used'),
    keep: (suggestion: Suggestion) => {
      const word = `${suggestion.rule}:${suggestion.match.toLowerCase()}`;
      keepHere([...new Set([...keptHere(), word])]);
      answer(suggestion, 'kept');
      toast(words.keptWords, {
        label: shell.undo,
        run: () => keepHere(keptHere().filter((one) => one !== word)),
      });
    },
    /** Says no more of it in this post. */
    leave: (suggestion: Suggestion) => answer(suggestion),
    /** After a post that was sent: which rules spoke and what came of it, never words. Nothing while suggestions are off. */
    tell: (sentId: string) => {
      const { shown, used, kept } = notedOf(sentId);
      notes.current.delete(sentId);
      if (on && isPost && shown.size)
        void call('review.countRules', { shown: [...shown], used: [...used], kept: [...kept] });
    },
    turnOff: () => {
      void setOn(false);
      toast(words.turnedOff, { label: shell.undo, run: () => void setOn(true) });
    },
  };
}
