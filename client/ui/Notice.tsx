import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

type Kind = 'info' | 'care' | 'fault' | 'plain';
const ICONS: Record<Kind, IconName> = { info: 'info', care: 'heart', fault: 'warn', plain: 'info' };

/** A few words in a quiet box. A fault is read out at once. */
export function Notice(props: {
  kind?: Kind;
  icon?: IconName;
  title?: string;
  /** False for a fault that was already there when the screen came. */
  live?: boolean;
  children?: ComponentChildren;
}) {
  const kind = props.kind ?? 'info';
  return (
    <div class={`notice ${kind}`} role={kind === 'fault' && props.live !== false ? 'alert' : undefined}>
      <Icon name={props.icon ?? ICONS[kind]} />
      <div class="stack tight grow">
        {props.title && <p class="strong">{props.title}</p>}
        {props.children}
      </div>
    </div>
  );
}

/** What stands where a list has nothing: a drawing, a sentence, and what one could do. */
export function Empty({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={icon} size={36} />
      {children}
    </div>
  );
}
