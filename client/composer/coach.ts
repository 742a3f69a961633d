import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../../moderation/types.ts';
import type { KeptWord } from '../../shared/kept-words.ts';
import { useCall, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { toast } from '../ui/toast.tsx';
import { forgetHere, isKept, keepHere, keptFor, keptHere, keptIn, speaksOnce } from './kept.ts';
import { useComposerText } from './words.ts';

const IDLE_MS = 700;
/** At most so many cards at a time. */
const AT_ONCE = 2;

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
  shown: Map<string, Suggestion>;
  used: Set<string>;
  kept: Set<string>;
}

/** How far words are kept: in this post alone, in the space where one writes, or everywhere. */
export type Reach = 'post' | KeptWord['scope'];

/** Words that were just kept, and how far. */
export interface JustKept {
  suggestion: Suggestion;
  reach: Reach;
}

/** The language coach for one text: quiet, private, asked in a worker after a pause in typing. `draftId` tells one post from the next; `spaceId` is where it will stand. */
export function useCoach(text: string, draftId: string, isPost: boolean, spaceId: string | undefined) {
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
  const [justKept, setJustKept] = useState<JustKept | null>(null);
  const [, setTurn] = useState(0);

  const notedOf = (id: string): Noted => {
    const known = notes.current.get(id);
    if (known) return known;
    const fresh: Noted = { answered: new Set(), shown: new Map(), used: new Set(), kept: new Set() };
    notes.current.set(id, fresh);
    return fresh;
  };
  const noted = notedOf(draftId);
  const kept = [...(me?.keptWords ?? []), ...(found.length ? keptHere() : [])];
  const wanted = stillFitting(found, text).filter(
    (one) => one.action === 'review' || !isKept(one, kept, spaceId),
  );
  const shown = on ? chooseShown(wanted, noted.answered, isPost) : [];
  for (const one of shown) if (one.action === 'suggest') noted.shown.set(one.rule, one);

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
      worker.current.postMessage({ serial: serial.current, text });
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [text, on]);

  const setOn = async (coach: boolean) => {
    // At once, also where the service is slow or away.
    if (me) store.me.value = { ...me, coach };
    const result = await call('accounts.changeSettings', { coach });
    if (result.ok) store.me.value = result.value.me;
  };
  const answer = (suggestion: Suggestion, how?: 'used' | 'kept') => {
    noted.answered.add(suggestion.rule);
    if (how) noted[how].add(suggestion.rule);
    if (speaksOnce(suggestion.rule)) keepHere(keptFor(suggestion, 'everywhere'));
    setTurn((turn) => turn + 1);
  };
  const reach = (suggestion: Suggestion, reach: Reach) => {
    if (reach === 'post') forgetHere(keptFor(suggestion, 'everywhere'));
    else keepHere(keptFor(suggestion, reach));
    setJustKept({ suggestion, reach });
  };
  /** What this device keeps of a post that was sent becomes one's own setting, on all of one's devices. */
  const hand = async (sent: string) => {
    const words = keptIn(sent);
    if (!words.length) return;
    const result = await call('accounts.keepWords', { words });
    if (!result.ok) return;
    for (const one of words) forgetHere(one);
    const now = store.me.peek();
    if (now) store.me.value = { ...now, ...result.value };
  };
  return {
    shown,
    justKept,
    use: (suggestion: Suggestion) => answer(suggestion, 'used'),
    keep: (suggestion: Suggestion) => {
      answer(suggestion, 'kept');
      reach(suggestion, 'everywhere');
    },
    /** How far the words that were just kept are kept. */
    reach: (far: Reach) => justKept && reach(justKept.suggestion, far),
    /** Says no more of it in this post. */
    leave: (suggestion: Suggestion) => answer(suggestion),
    /** After a post that was sent: which rules spoke and what came of it, never words. Nothing while suggestions are off. */
    tell: (sentId: string, body: string) => {
      const sent = notedOf(sentId);
      notes.current.delete(sentId);
      setJustKept(null);
      if (!on || !sent.shown.size) return;
      for (const one of sent.shown.values()) if (speaksOnce(one.rule)) keepHere(keptFor(one, 'everywhere'));
      void hand(body);
      const { shown, used, kept } = sent;
      if (isPost)
        void call('review.countRules', { shown: [...shown.keys()], used: [...used], kept: [...kept] });
    },
    turnOff: () => {
      void setOn(false);
      toast(words.turnedOff, { label: shell.undo, run: () => void setOn(true) });
    },
  };
}
