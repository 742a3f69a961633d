import type { ComponentChildren } from 'preact';
import { useText } from '../i18n/text.ts';
import { Icon } from './Icon.tsx';

/** A list and one open item: beside each other where there is room, one at a time on a phone. */
export function Split(props: { list: ComponentChildren; item: ComponentChildren | null; backTo: string }) {
  const text = useText();
  return (
    <div class={props.item ? 'split open' : 'split'}>
      <div class="split-list">{props.list}</div>
      <div class="split-item">
        {props.item ? (
          <>
            <a class="crumb split-back" href={props.backTo}>
              <Icon name="left" size={18} />
              {text.desk.list}
            </a>
            {props.item}
          </>
        ) : (
          <p class="soft split-none">{text.desk.choose}</p>
        )}
      </div>
    </div>
  );
}
