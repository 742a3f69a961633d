import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../../moderation/types.ts';
import type { Problem } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { announce } from '../ui/announce.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { toast } from '../ui/toast.tsx';
import { CoachCards } from './CoachCard.tsx';
import { useCoach } from './coach.ts';
import { useDraft } from './draft.ts';
import { Preview } from './Preview.tsx';
import { Underlay } from './Underlay.tsx';

/** What a place tells the composer. */
export interface ComposerProps {
  /** The place the words are for; the draft is kept under this name. */
  target: string;
  label: string;
  showLabel?: boolean;
  submit: string;
  maxLength: number;
  initial?: string;
  rows?: number;
  autofocus?: boolean;
  /** False while something else is still missing. */
  ready?: boolean;
  /** Gentle beginnings for a first reply. */
  prompts?: readonly string[] | undefined;
  /** Words to put in, such as a quotation; a new serial is a new insertion. */
  inserted?: { words: string; serial: number } | null;
  /** What belongs to the words and stands under them, such as a content note. */
  extra?: ComponentChildren;
  /** Sends once; null when it went well, otherwise why not, and the words come back. */
  onSend: (body: string, clientId: string) => Promise<Problem | null>;
  onCancel?: (() => void) | undefined;
}

/** Where one writes: a draft that survives, a preview, and suggestions that stay private. */
export function Composer(props: ComposerProps) {
  const text = useText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(props.target, props.initial ?? '');
  const coach = useCoach(draft.body);
  const [preview, setPreview] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { inserted } = props;
  const serial = inserted?.serial ?? 0;

  useEffect(() => {
    if (props.autofocus) area.current?.focus();
  }, []);
  useEffect(() => {
    if (!inserted) return;
    if (inserted.words)
      draft.write(draft.body ? `${draft.body.trimEnd()}\n\n${inserted.words}` : inserted.words);
    requestAnimationFrame(() => {
      const field = area.current;
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
  }, [serial]);

  const blank = !draft.body.trim() || props.ready === false;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (blank || sending) return;
    setSending(true);
    setProblem(null);
    setPreview(false);
    const taken = draft.take();
    const refused = await props.onSend(taken.body, taken.clientId);
    if (refused) {
      draft.failed(taken);
      setProblem(refused);
    } else draft.sent();
    setSending(false);
  };
  const use = (suggestion: Suggestion, words: string) => {
    const { start, end } = suggestion;
    draft.write(draft.body.slice(0, start) + words + draft.body.slice(end));
    announce(text.composer.useWords(words));
    area.current?.focus();
  };
  const left = props.maxLength - draft.body.length;

  return (
    <form class="composer" onSubmit={submit}>
      <div class="composer-head">
        <label for={id} class={props.showLabel ? 'strong' : 'visually-hidden'}>
          {props.label}
        </label>
        <div class="segments">
          <button type="button" aria-pressed={!preview} onClick={() => setPreview(false)}>
            {text.composer.write}
          </button>
          <button type="button" aria-pressed={preview} onClick={() => setPreview(true)}>
            {text.composer.preview}
          </button>
        </div>
      </div>
      {props.prompts && !draft.body && !preview && (
        <div class="row prompts">
          {props.prompts.map((prompt) => (
            <button
              type="button"
              class="chip-button"
              key={prompt}
              onClick={() => {
                draft.write(`${prompt}: `);
                area.current?.focus();
              }}
            >
              {prompt}
            </button>
          ))}
        </div>
      )}
      {preview && <Preview body={draft.body} />}
      <div class={props.rows && props.rows > 6 ? 'writing tall' : 'writing'} hidden={preview}>
        <Underlay body={draft.body} suggestions={coach.suggestions} />
        <textarea
          id={id}
          ref={area}
          value={draft.body}
          maxLength={props.maxLength}
          aria-describedby={`${id}-hint`}
          onInput={(event) => draft.write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
          }}
        />
      </div>
      <CoachCards suggestions={coach.suggestions} onUse={use} onKeep={coach.keep} onTurnOff={coach.turnOff} />
      {props.extra}
      {problem && <ProblemNotice problem={problem} />}
      <div class="composer-foot">
        <p class="soft small grow" id={`${id}-hint`}>
          {left < 500 ? text.composer.left(left) : draft.body ? text.composer.kept : text.composer.formatting}
        </p>
        <div class="row">
          {props.onCancel ? (
            <button type="button" class="button quiet" onClick={props.onCancel}>
              {text.shell.cancel}
            </button>
          ) : (
            draft.body.trim() && (
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  const { body } = draft;
                  draft.discard();
                  toast(text.composer.discarded, { label: text.shell.undo, run: () => draft.write(body) });
                }}
              >
                {text.composer.discard}
              </button>
            )
          )}
          <button type="submit" class="button primary" aria-disabled={blank || sending ? true : undefined}>
            {sending ? text.shell.working : props.submit}
          </button>
        </div>
      </div>
    </form>
  );
}
