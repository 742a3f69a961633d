import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  label: string;
  name: string;
  value: string;
  onValue: (value: string) => void;
  hint?: ComponentChildren;
  fault?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'datetime-local' | 'date' | 'time' | 'number' | undefined;
  /** With rows it is a text area. */
  rows?: number;
  autocomplete?: 'username' | 'current-password' | 'new-password' | 'email' | 'one-time-code' | 'off';
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  disabled?: boolean;
  /** For passwords: the words on the button that shows and hides it. */
  reveal?: { show: string; hide: string };
}

/** A labelled field with its hint and its fault tied to it, so that both are read out with it. */
export function Field(props: Props) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const { label, name, value, onValue, hint, fault, rows, reveal } = props;
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  const common = {
    id,
    name,
    value,
    class: 'input',
    required: props.required,
    maxLength: props.maxLength,
    minLength: props.minLength,
    disabled: props.disabled,
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? true : undefined,
    onInput: (event: Event) => onValue((event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {rows ? (
        <textarea {...common} rows={rows} />
      ) : (
        <div class="input-row">
          <input
            {...common}
            type={(shown ? 'text' : (props.type ?? 'text')) as 'text'}
            autocomplete={props.autocomplete}
            autocapitalize="none"
            spellcheck={false}
          />
          {reveal && (
            <button type="button" class="action" aria-pressed={shown} onClick={() => setShown(!shown)}>
              {shown ? reveal.hide : reveal.show}
            </button>
          )}
        </div>
      )}
      {fault && (
        <div class="fault" id={`${id}-fault`}>
          <Icon name="warn" size={18} />
          <span>{fault}</span>
        </div>
      )}
    </div>
  );
}

/** A choice of one among few, in words. */
export function Choices<T extends string>(props: {
  label: string;
  name: string;
  value: T | '';
  options: { value: T; label: ComponentChildren; hint?: string }[];
  onValue: (value: T) => void;
  class?: string;
}) {
  return (
    <fieldset class="field">
      <legend>{props.label}</legend>
      <div class={props.class ?? 'stack tight'}>
        {props.options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={props.name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onValue(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <span class="soft small"> {option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A list to pick one from. */
export function Select(props: {
  label: string;
  name: string;
  value: string;
  options: { value: string; label: string }[];
  onValue: (value: string) => void;
  hint?: string;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.hint && (
        <div class="hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      )}
      <select
        id={id}
        name={props.name}
        class="input"
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onValue(event.currentTarget.value)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
