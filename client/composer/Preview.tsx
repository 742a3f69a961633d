import { useEffect, useState } from 'preact/hooks';
import { useCall } from '../api/context.ts';
import type { Problem } from '../api/page.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { useComposerText } from './words.ts';

/** How the words will look. The server draws it and keeps nothing; it is asked only here, on purpose. */
export function Preview({ body }: { body: string }) {
  const text = useComposerText();
  const call = useCall();
  const [html, setHtml] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (!body.trim()) return;
    let current = true;
    void call('forum.preview', { body }).then((result) => {
      if (!current) return;
      if (result.ok) setHtml(result.value.html);
      else setProblem(result.problem);
    });
    return () => {
      current = false;
    };
  }, [body, call]);
  return (
    <div class="preview">
      {!body.trim() && <p class="soft">{text.nothingToPreview}</p>}
      {problem && <ProblemNotice problem={problem} />}
      {html !== null && <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />}
      <p class="soft small">{text.previewNote}</p>
    </div>
  );
}
