import { useEffect, useState } from 'preact/hooks';
import { LIMITS } from '../../shared/limits.ts';
import { recall, remember } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { Field } from '../ui/Field.tsx';

/** A content note being written: kept on the device with the draft of its place. */
export function useNote(target: string, initial: string | null = null) {
  const key = `draft-note:${target}`;
  const [note, setNote] = useState<string | null>(initial);
  useEffect(() => setNote(recall(key) ?? initial), [key]);
  const write = (words: string | null) => {
    setNote(words);
    remember(key, words || null);
  };
  return { words: note, write, value: note?.trim() || null, forget: () => remember(key, null) };
}

/** Says beforehand what a text is about, for people who would rather not read it now. Folded until asked for. */
export function NoteField({ note }: { note: ReturnType<typeof useNote> }) {
  const text = useText();
  if (note.words === null)
    return (
      <div>
        <button type="button" class="action" onClick={() => note.write('')}>
          + {text.forum.noteAdd}
        </button>
      </div>
    );
  return (
    <Field
      label={`${text.forum.note} (${text.shell.optional})`}
      name="note"
      hint={text.forum.noteHint}
      value={note.words}
      onValue={note.write}
      maxLength={LIMITS.contentNote.max}
    />
  );
}
