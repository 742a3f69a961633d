import { useState } from 'preact/hooks';
import type { PostView } from '../../shared/forum-views.ts';
import { LIMITS } from '../../shared/limits.ts';
import { useCall } from '../api/context.ts';
import { useDraft } from '../composer/draft.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Choices, Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';

/** Says who stands behind one's own post. */
export function WhoForm(props: { post: PostView; put: (post: PostView) => void; onClose: () => void }) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const { answer } = props.post.trust ?? { answer: null };
  const who = useDraft(`who:${props.post.postId}`, answer?.who ?? '');
  const [paid, setPaid] = useState<'yes' | 'no' | ''>(answer ? (answer.paid ? 'yes' : 'no') : '');
  const [link, setLink] = useState(answer?.link ?? '');
  const words = text.whoFields;
  const submit = async (event: Event) => {
    event.preventDefault();
    const value = await doing.run(() =>
      call('forum.answerWho', {
        postId: props.post.postId,
        who: who.body,
        paid: paid === 'yes',
        link: link.trim() || null,
      }),
    );
    if (!value) return;
    who.discard();
    props.put(value);
    props.onClose();
  };
  return (
    <form class="stack" onSubmit={submit}>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <Field
        label={words.who}
        name="who"
        rows={3}
        hint={words.whoHint}
        value={who.body}
        onValue={who.write}
        maxLength={LIMITS.trustWho.max}
        fault={faultOf(doing.problem, 'who', text)}
      />
      <Choices
        label={words.paid}
        name="paid"
        class="choices-row"
        value={paid}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        onValue={setPaid}
      />
      <Field
        label={`${words.link} (${text.shell.optional})`}
        name="link"
        hint={words.linkHint}
        value={link}
        onValue={setLink}
        fault={faultOf(doing.problem, 'link', text)}
      />
      <div class="row">
        <button type="button" class="button quiet" onClick={props.onClose}>
          {text.shell.cancel}
        </button>
        <Submit busy={doing.busy} disabled={!paid || who.body.trim().length < LIMITS.trustWho.min}>
          {words.save}
        </Submit>
      </div>
    </form>
  );
}
