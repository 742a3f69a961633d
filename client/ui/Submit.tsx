import type { ComponentChildren } from 'preact';
import { useText } from '../i18n/text.ts';

/** The one main button of a form. While busy it stays in place and says so. */
export function Submit(props: {
  busy: boolean;
  children: ComponentChildren;
  disabled?: boolean;
  block?: boolean;
}) {
  const text = useText();
  return (
    <div>
      <button
        type="submit"
        class={props.block ? 'button primary block' : 'button primary'}
        aria-disabled={props.busy || props.disabled ? true : undefined}
        onClick={(event) => {
          if (props.busy || props.disabled) event.preventDefault();
        }}
      >
        {props.busy ? text.shell.working : props.children}
      </button>
    </div>
  );
}
