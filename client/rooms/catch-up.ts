import type { MeetingMessage } from '../../shared/rooms.ts';

/** A line that says how much came while the reader was away. */
export interface AwayLine {
  /** It stands after the message with this seq. */
  afterSeq: number;
  count: number;
}

/** What is known of a meeting's messages: a run without gaps, in order. */
export interface Heard {
  messages: readonly MeetingMessage[];
  /** Seq before the first message here; 0 when nothing came before. */
  from: number;
  /** Seq of the last message here. */
  last: number;
}

/** Nothing heard yet, of a meeting whose last seq is known: the last `size` messages are to be fetched. */
export function startAt(lastSeq: number, size: number): Heard {
  const from = Math.max(0, lastSeq - size);
  return { messages: [], from, last: from };
}

/** Adds messages that came in any order: those already here are dropped, and nothing is added past a gap. */
export function hear(heard: Heard, incoming: readonly MeetingMessage[]): { heard: Heard; gap: boolean } {
  const fresh = incoming.filter((message) => message.seq > heard.last).sort((a, b) => a.seq - b.seq);
  const messages = [...heard.messages];
  let last = heard.last;
  let gap = false;
  for (const message of fresh) {
    if (message.seq <= last) continue;
    if (message.seq !== last + 1) {
      gap = true;
      break;
    }
    messages.push(message);
    last = message.seq;
  }
  return { heard: { ...heard, messages, last }, gap };
}

/** Takes the words out of a message that a moderator has withheld; its place in the order stays. */
export function withdraw(heard: Heard, messageId: string): Heard {
  return {
    ...heard,
    messages: heard.messages.map((message) =>
      message.messageId === messageId ? { ...message, text: '', withheld: true } : message,
    ),
  };
}

/** Puts what was said before the run in front of it. */
export function hearEarlier(heard: Heard, earlier: readonly MeetingMessage[], from: number): Heard {
  const before = earlier.filter((message) => message.seq > from && message.seq <= heard.from);
  return { ...heard, from, messages: [...before.sort((a, b) => a.seq - b.seq), ...heard.messages] };
}
