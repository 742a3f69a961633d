import { loadTools } from '../i18n/text.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { ReportProps } from './ReportDialog.tsx';

const dialog = lazyPart<ReportProps>(() =>
  Promise.all([import('./ReportDialog.tsx'), loadTools()]).then(([module]) => module.ReportDialog),
);

/** The way to tell the moderators about something, fetched when it is first opened. */
export function ReportHost(props: ReportProps) {
  return <dialog.Part of={props} />;
}
