import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../../moderation/types.ts';
import type { Problem } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { announce } from '../ui/announce.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { toast } from '../ui/toast.tsx';
import { CoachCards } from './CoachCard.tsx';
import { useCoach } from './coach.ts';
import { useDraft } from './draft.ts';
import { fitWords } from './fitting.ts';
import { KeptLine } from './KeptLine.tsx';
import { MaskChoice, useMask } from './MaskChoice.tsx';
import { Preview } from './Preview.tsx';
import { forgetQuotes, rememberQuote, withSources } from './quotes.ts';
import { Underlay } from './Underlay.tsx';
import { useComposerText } from './words.ts';

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
  /** Gentle beginnings; `reply` has its own. */
  prompts?: readonly string[] | 'reply' | undefined;
  /** The space in which the words will stand; words can be kept for it alone. */
  space?: { spaceId: string; name: string } | undefined;
  /** One may write here without one's handle. */
  mask?: boolean;
  /** Words to put in, such as a quotation; a new serial is a new insertion. */
  inserted?: { words: string; from?: string; serial: number } | null;
  /** It becomes a post that others read: an attack in it is named before, and rules that spoke are counted after. */
  post?: boolean;
  /** What belongs to the words and stands under them, such as a content note. */
  extra?: ComponentChildren;
  /** Sends once; null when it went well, otherwise why not, and the words come back. */
  onSend: (body: string, clientId: string, mask: boolean) => Promise<Problem | null>;
  onCancel?: (() => void) | undefined;
}

/** Where one writes: a draft that survives, a preview, and suggestions that stay private. */
export function Composer(props: ComposerProps) {
  const text = useText();
  const words = useComposerText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const mask = useMask(props.target);
  const draft = useDraft(props.target, props.initial ?? '', props.mask ? mask : undefined);
  const coach = useCoach(draft.body, draft.clientId, props.post === true, props.space?.spaceId);
  const prompts = props.prompts === 'reply' ? words.prompts : props.prompts;
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
    if (inserted.from) rememberQuote(props.target, inserted.words, inserted.from);
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
    const refused = await props.onSend(
      withSources(taken.body, props.target),
      taken.clientId,
      props.mask === true && mask.on,
    );
    if (refused) {
      draft.failed(taken);
      setProblem(refused);
    } else {
      draft.sent();
      forgetQuotes(props.target);
      coach.tell(taken.clientId, taken.body);
    }
    setSending(false);
  };
  const select = (from: number, to: number) =>
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(from, to);
    });
  const use = (suggestion: Suggestion, offered: string) => {
    const fitted = fitWords(draft.body, suggestion, offered);
    coach.use(suggestion);
    if (fitted.put !== null) draft.write(fitted.body);
    announce(fitted.put === null ? words.yourTurn : words.used(fitted.put));
    select(fitted.from, fitted.to);
  };
  const backToWords = ({ end }: Suggestion) => select(end, end);
  const onEscape = (event: KeyboardEvent) => {
    const [first] = coach.shown;
    if (event.key !== 'Escape' || !first) return;
    for (const one of coach.shown) coach.leave(one);
    if (event.target !== area.current) backToWords(first);
  };
  /** The parts that a fault is told of here: the words, and what stands with them. */
  const parts: Record<string, string> = {
    body: props.label,
    text: props.label,
    summary: props.label,
    note: text.forum.note,
    tags: text.forum.tags,
    region: text.forum.region,
    poll: text.forum.poll,
  };
  const left = props.maxLength - draft.body.length;

  return (
    <form class="composer" onSubmit={submit} onKeyDown={onEscape}>
      <div class="composer-head">
        <label for={id} class={props.showLabel ? 'strong' : 'visually-hidden'}>
          {props.label}
        </label>
        <div class="segments">
          <button type="button" aria-pressed={!preview} onClick={() => setPreview(false)}>
            {words.write}
          </button>
          <button type="button" aria-pressed={preview} onClick={() => setPreview(true)}>
            {words.preview}
          </button>
        </div>
      </div>
      {prompts && !draft.body && !preview && (
        <div class="row prompts">
          {prompts.map((prompt) => (
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
      {preview && <Preview body={withSources(draft.body, props.target)} />}
      <div class={props.rows && props.rows > 6 ? 'writing tall' : 'writing'} hidden={preview}>
        <Underlay body={draft.body} suggestions={coach.shown} />
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
      <CoachCards
        shown={coach.shown}
        onUse={use}
        onKeep={(suggestion) => {
          coach.keep(suggestion);
          announce(words.kepts(suggestion.match));
          backToWords(suggestion);
        }}
        onChange={(suggestion) => {
          coach.leave(suggestion);
          select(suggestion.start, suggestion.end);
        }}
        onLeave={(suggestion) => {
          coach.leave(suggestion);
          backToWords(suggestion);
        }}
        onTurnOff={() => {
          coach.turnOff();
          area.current?.focus();
        }}
      />
      {coach.justKept && <KeptLine kept={coach.justKept} space={props.space} onReach={coach.reach} />}
      {props.extra}
      {props.mask && <MaskChoice mask={mask} />}
      {problem && (
        <ProblemNotice problem={problem}>
          {problem.code === 'INVALID' &&
            Object.entries(parts).map(([field, label]) => {
              const fault = faultOf(problem, field, text);
              return (
                fault && (
                  <p key={field}>
                    {label}: {fault}
                  </p>
                )
              );
            })}
        </ProblemNotice>
      )}
      <div class="composer-foot">
        <p class="soft small grow" id={`${id}-hint`}>
          {left < 500 ? words.left(left) : draft.body ? words.kept : words.formatting}
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
                  forgetQuotes(props.target);
                  toast(words.discarded, { label: text.shell.undo, run: () => draft.write(body) });
                }}
              >
                {words.discard}
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
