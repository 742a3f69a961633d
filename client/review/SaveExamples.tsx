import { useCall } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { toast } from '../ui/toast.tsx';

type Suite = 'crisis' | 'language';

function saveFile(name: string, lines: readonly string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${lines.join('\n')}\n`], { type: 'application/jsonl' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves the confirmed examples as files for the readers' suites. */
export function SaveExamples() {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const save = async (suite: Suite) => {
    const lines: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await doing.run(() => call('review.listExamples', { suite, limit: 100, cursor }));
      if (!page) return;
      lines.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    if (lines.length) saveFile(`desk-${suite}.jsonl`, lines);
    toast(lines.length ? text.examples.exported(lines.length) : text.examples.exportNone);
  };
  return (
    <div class="stack tight">
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <div class="row">
        <button type="button" class="button" onClick={() => void save('crisis')}>
          {text.examples.exportCrisis}
        </button>
        <button type="button" class="button" onClick={() => void save('language')}>
          {text.examples.exportLanguage}
        </button>
      </div>
    </div>
  );
}
