import { useEffect, useRef, useState } from 'preact/hooks';
import type { PrivateMessage } from '../../shared/messages.ts';
import type { InputOf, OutputOf } from '../../shared/operations.ts';
import { showCare } from '../api/care.ts';
import { useStore } from '../api/context.ts';
import { liveness, useChannel, useLiveCall } from '../api/live.ts';
import type { Problem } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { announce } from '../ui/announce.tsx';
import { EVERY_MS, merged } from './talk.ts';

const PAGE = 50;

/** Words on their way. */
export interface Pending {
  clientId: string;
  text: string;
}

/** Follows one conversation: what was said, what is on its way, what the other one lets be seen. */
export function useConversation(first: OutputOf<'messages.getConversation'>) {
  const text = useText();
  const store = useStore();
  const call = useLiveCall();
  const [conversation, setConversation] = useState(first.conversation);
  const [messages, setMessages] = useState<PrivateMessage[]>(first.messages);
  const [pending, setPending] = useState<Pending[]>([]);
  const [signals, setSignals] = useState({ typing: 0, here: 0 });
  const last = useRef(first.lastSeq);
  const marked = useRef(0);
  const said = useRef(0);
  /** Changes made here, and those that are answered: an answer from before the last one does not undo it on the screen. */
  const changes = useRef({ made: 0, answered: 0 });
  const { conversationId } = conversation;

  const put = (more: readonly PrivateMessage[], upTo: number) => {
    last.current = Math.max(last.current, upTo);
    setMessages((now) => merged(now, more));
    const ids = new Set(more.map((message) => message.clientId));
    setPending((list) => list.filter((one) => !ids.has(one.clientId)));
  };
  /** Fetches all that came after the last place looked at. */
  const catchUp = async () => {
    for (;;) {
      const afterSeq = last.current;
      const result = await store.page.call('messages.listMessages', {
        conversationId,
        afterSeq,
        limit: PAGE,
      });
      if (!result.ok) return;
      const { messages: more, lastSeq } = result.value;
      for (const one of more) if (!one.mine) announce(`${conversation.with.handle}: ${plain(one.html)}`);
      if (more.some((one) => !one.mine)) setSignals((now) => ({ ...now, typing: 0 }));
      put(more, lastSeq);
      if (lastSeq === afterSeq) return;
    }
  };
  const refresh = async () => {
    const { made } = changes.current;
    const result = await store.page.call('messages.getConversation', { conversationId });
    if (!result.ok) return;
    const now = changes.current;
    if (now.made === made && now.answered === made) setConversation(result.value.conversation);
    setMessages((now) => merged(now, result.value.messages));
  };
  const markRead = () => {
    const seq = last.current;
    if (document.visibilityState !== 'visible' || seq <= marked.current) return;
    marked.current = seq;
    void store.page.call('messages.markRead', { conversationId, seq });
  };
  useEffect(markRead, [messages]);
  useEffect(() => {
    document.addEventListener('visibilitychange', markRead);
    return () => document.removeEventListener('visibilitychange', markRead);
  }, []);
  const { presence } = conversation.signals;
  useEffect(() => {
    if (!presence) return;
    const tell = () => {
      if (document.visibilityState === 'visible')
        void call('messages.signal', { conversationId, signal: 'here' });
    };
    tell();
    const timer = setInterval(tell, EVERY_MS.here);
    return () => clearInterval(timer);
  }, [presence]);
  useEffect(() => {
    // What was signalled fades by itself.
    const timer = setTimeout(() => setSignals((now) => ({ ...now })), EVERY_MS.typing * 2);
    return () => clearTimeout(timer);
  }, [signals.typing]);

  useChannel(
    `conversation:${conversationId}`,
    {
      'messages.conversationChanged': (event) => {
        if (event.conversationId === conversationId) void (event.seq > 0 ? catchUp() : refresh());
      },
      'messages.messageChanged': (event) => {
        if (event.conversationId === conversationId) void refresh();
      },
      'messages.signalled': (event) => {
        if (event.conversationId === conversationId)
          setSignals((now) => ({ ...now, [event.signal]: Date.now() }));
      },
    },
    async () => {
      await refresh();
      await catchUp();
    },
  );

  const since = (at: number) => Date.now() - at;
  return {
    conversation,
    messages,
    pending,
    lost: liveness.value === 'lost',
    typing: conversation.signals.typing && since(signals.typing) < EVERY_MS.typing * 2,
    here: presence && since(signals.here) < EVERY_MS.here * 2,
    hasEarlier: (messages[0]?.seq ?? 1) > 1,
    earlier: async () => {
      const beforeSeq = messages[0]?.seq;
      if (!beforeSeq) return;
      const result = await store.page.call('messages.listMessages', {
        conversationId,
        beforeSeq,
        limit: PAGE,
      });
      if (result.ok) setMessages((now) => merged(now, result.value.messages));
    },
    /** Tells that one is writing, now and then, where both want that. */
    writing: () => {
      if (!conversation.signals.typing || since(said.current) < EVERY_MS.typing) return;
      said.current = Date.now();
      void call('messages.signal', { conversationId, signal: 'typing' });
    },
    send: async (body: string, clientId: string): Promise<Problem | null> => {
      setPending((list) => [...list, { clientId, text: body }]);
      const result = await store.call('messages.sendMessage', { conversationId, clientId, text: body });
      setPending((list) => list.filter((one) => one.clientId !== clientId));
      if (!result.ok) return result.problem;
      setMessages((now) => merged(now, [result.value.message]));
      showCare(result.value.careNotice);
      void catchUp();
      return null;
    },
    takeBack: async (messageId: string): Promise<Problem | null> => {
      const result = await store.call('messages.takeBackMessage', { conversationId, messageId });
      if (!result.ok) return result.problem;
      setMessages((now) => merged(now, [result.value]));
      announce(text.messages.takenBackOwn);
      return null;
    },
    answer: async (answer: InputOf<'messages.answerRequest'>['answer']): Promise<Problem | null> => {
      const result = await store.call('messages.answerRequest', { conversationId, answer });
      if (!result.ok) return result.problem;
      setConversation(result.value);
      return null;
    },
    change: async (
      settings: Omit<InputOf<'messages.changeSettings'>, 'conversationId'>,
    ): Promise<Problem | null> => {
      changes.current.made += 1;
      const { made } = changes.current;
      const { mine } = conversation;
      setConversation((now) => ({ ...now, mine: { ...now.mine, ...settings } }));
      const result = await store.call('messages.changeSettings', { conversationId, ...settings });
      changes.current.answered += 1;
      if (!result.ok) {
        setConversation((now) => ({ ...now, mine }));
        return result.problem;
      }
      if (changes.current.made === made) setConversation(result.value);
      return null;
    },
  };
}

function plain(html: string | null): string {
  const box = document.createElement('template');
  box.innerHTML = html ?? '';
  return box.content.textContent?.trim() ?? '';
}

/** What `useConversation` gives. */
export type Conversing = ReturnType<typeof useConversation>;
