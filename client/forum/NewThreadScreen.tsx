import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { SpaceView } from '../../shared/forum-views.ts';
import { LIMITS } from '../../shared/limits.ts';
import { showCare } from '../api/care.ts';
import { useCall, useMe, useOperation, useStore } from '../api/context.ts';
import { recall, remember } from '../api/device.ts';
import type { Problem } from '../api/page.ts';
import { Composer } from '../composer/ComposerHost.tsx';
import { useText } from '../i18n/text.ts';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { Gate, Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { asksWhere } from './asks-where.ts';
import { NoteField, useNote } from './NoteField.tsx';
import { Similar } from './Similar.tsx';
import { pollOf, ThreadOptions, useOptions } from './ThreadOptions.tsx';

/** A new conversation in a space. */
export default function NewThreadScreen({ params }: ScreenProps) {
  const store = useStore();
  const input = { spaceId: params.spaceId ?? '' };
  const answer = useOperation('forum.listThreads', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('forum.listThreads', input)}>
      {({ space }) =>
        space.can.post ? <NewThread space={space} /> : <Gate problem={{ code: 'FORBIDDEN', message: '' }} />
      }
    </Main>
  );
}

function NewThread({ space }: { space: SpaceView }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const { route } = useLocation();
  const target = `thread:${space.spaceId}`;
  const me = useMe();
  const [title, setTitle] = useState('');
  const [refused, setRefused] = useState<Problem | null>(null);
  const note = useNote(target);
  const { options, change, forget } = useOptions(target);
  useScreen(text.starting.newThreadTitle);
  useEffect(() => setTitle(recall(`draft-title:${target}`) ?? ''), [target]);
  const keepTitle = (value: string) => {
    setTitle(value);
    remember(`draft-title:${target}`, value || null);
  };
  const send = async (body: string, clientId: string, mask: boolean) => {
    const result = await call('forum.createThread', {
      spaceId: space.spaceId,
      clientId,
      title: title.trim(),
      body,
      note: note.value,
      tags: options.tags.filter((tag) => space.tags.includes(tag)),
      region: options.region || null,
      poll: pollOf(options),
      mask,
    });
    setRefused(result.ok ? null : result.problem);
    if (!result.ok) return result.problem;
    remember(`draft-title:${target}`, null);
    note.forget();
    forget();
    // Answers in it begin under the same name.
    if (mask) remember(`draft-mask:reply:${result.value.post.threadId}`, '1');
    showCare(result.value.careNotice);
    void store.refresh('forum.listThreads', { spaceId: space.spaceId });
    route(`/threads/${result.value.post.threadId}`, true);
    return null;
  };
  const short = title.trim().length < LIMITS.title.min;
  return (
    <div class="column stack wide">
      <header class="page-head">
        <a class="crumb" href={`/spaces/${space.spaceId}`}>
          <Icon name="left" size={18} />
          {space.name}
        </a>
        <Heading>{text.starting.newThreadTitle}</Heading>
      </header>
      <Field
        label={text.starting.title}
        name="title"
        hint={text.starting.titleHint}
        value={title}
        onValue={keepTitle}
        fault={faultOf(refused, 'title', text)}
        maxLength={LIMITS.title.max}
        required
      />
      <Similar title={title} />
      {me?.newcomer && (
        <Notice kind="plain" icon="clock">
          <p>{text.starting.newcomerFirst}</p>
        </Notice>
      )}
      <Composer
        post
        target={target}
        label={text.starting.body}
        showLabel
        submit={text.starting.publish}
        maxLength={LIMITS.body.max}
        rows={9}
        ready={!short}
        space={space}
        mask={space.can.mask}
        extra={
          <>
            <NoteField note={note} />
            <ThreadOptions space={space} options={options} asksWhere={asksWhere(title)} onChange={change} />
          </>
        }
        onSend={send}
      />
    </div>
  );
}
