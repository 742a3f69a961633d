import { useEffect, useRef, useState } from 'preact/hooks';
import type { SpaceView } from '../../shared/forum-views.ts';
import { LIMITS } from '../../shared/limits.ts';
import { STATES } from '../../shared/states.ts';
import { recall, remember } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { Field, Select } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';

/** What a new thread may carry besides its words. */
export interface Options {
  tags: string[];
  /** Null until it is asked for. */
  region: string | null;
  /** Null without a poll. */
  poll: string[] | null;
}

const NONE: Options = { tags: [], region: null, poll: null };

/** Options of a thread being written, kept on the device with its draft. */
export function useOptions(target: string) {
  const key = `draft-options:${target}`;
  const [options, setOptions] = useState(NONE);
  useEffect(() => {
    try {
      setOptions({ ...NONE, ...(JSON.parse(recall(key) ?? '{}') as Partial<Options>) });
    } catch {
      setOptions(NONE);
    }
  }, [key]);
  const change = (part: Partial<Options>) => {
    const next = { ...options, ...part };
    setOptions(next);
    remember(key, JSON.stringify(next));
  };
  return { options, change, forget: () => remember(key, null) };
}

/** The choices of a poll as they are sent: what was left empty is left out; null when too few are left. */
export function pollOf(options: Options): string[] | null {
  const choices = [...new Set(options.poll?.map((one) => one.trim()).filter(Boolean) ?? [])];
  return choices.length >= LIMITS.pollOptions.min ? choices : null;
}

/** Topics, a state, a poll: each for those who need it. */
export function ThreadOptions(props: {
  space: SpaceView;
  options: Options;
  /** The answer may depend on the state: it is asked for, and can be left out. */
  asksWhere: boolean;
  onChange: (part: Partial<Options>) => void;
}) {
  const text = useText();
  const { space, options, onChange } = props;
  const box = useRef<HTMLDivElement>(null);
  /** What was asked for goes on where it is filled in: the button for it is gone. */
  const asked = useRef<'region' | 'poll-0' | null>(null);
  useEffect(() => {
    if (!asked.current) return;
    box.current?.querySelector<HTMLElement>(`[name="${asked.current}"]`)?.focus();
    asked.current = null;
  }, [options.region === null, options.poll === null]);
  const add = (part: Partial<Options>, field: 'region' | 'poll-0') => {
    asked.current = field;
    onChange(part);
  };
  const full = options.tags.length >= LIMITS.tagsOfThread;
  const toggle = (tag: string) =>
    onChange({
      tags: options.tags.includes(tag) ? options.tags.filter((one) => one !== tag) : [...options.tags, tag],
    });
  return (
    <div class="stack" ref={box}>
      {space.tags.length > 0 && (
        <fieldset class="field">
          <legend>
            {text.forum.tags} <span class="soft small">{text.starting.tagsHint}</span>
          </legend>
          <div class="choices-row">
            {space.tags.map((tag) => (
              <label class="choice" key={tag}>
                <input
                  type="checkbox"
                  checked={options.tags.includes(tag)}
                  disabled={full && !options.tags.includes(tag)}
                  onChange={() => toggle(tag)}
                />
                <span>{tag}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div class="row">
        {options.region === null && (
          <button type="button" class="action" onClick={() => add({ region: '' }, 'region')}>
            + {text.forum.region}
          </button>
        )}
        {options.poll === null && (
          <button type="button" class="action" onClick={() => add({ poll: ['', ''] }, 'poll-0')}>
            + {text.starting.pollAdd}
          </button>
        )}
        <p class="soft small" role="status">
          {props.asksWhere && options.region === null && text.starting.whereAsk}
        </p>
      </div>
      {options.region !== null && (
        <Select
          label={`${text.forum.region} (${text.shell.optional})`}
          name="region"
          hint={text.starting.regionHint}
          value={options.region}
          options={[
            { value: '', label: text.starting.regionNone },
            ...Object.entries(STATES).map(([value, label]) => ({ value, label })),
          ]}
          onValue={(region) => onChange({ region })}
        />
      )}
      {options.poll !== null && (
        <fieldset class="field poll-edit">
          <legend>{text.forum.poll}</legend>
          {options.poll.map((choice, at) => (
            <Field
              key={at}
              label={text.starting.pollOption(at + 1)}
              name={`poll-${at}`}
              value={choice}
              maxLength={LIMITS.pollOption.max}
              onValue={(words) =>
                onChange({ poll: options.poll?.map((one, place) => (place === at ? words : one)) ?? null })
              }
            />
          ))}
          <div class="row">
            {options.poll.length < LIMITS.pollOptions.max && (
              <button
                type="button"
                class="action"
                onClick={() => onChange({ poll: [...(options.poll ?? []), ''] })}
              >
                + {text.starting.pollMore}
              </button>
            )}
            <button type="button" class="action" onClick={() => onChange({ poll: null })}>
              <Icon name="close" size={20} />
              {text.starting.pollRemove}
            </button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
