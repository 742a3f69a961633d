import { useState } from 'preact/hooks';
import type { Audience, SpaceView } from '../../shared/forum-views.ts';
import { STATES } from '../../shared/states.ts';
import { useCall, useStore } from '../api/context.ts';
import { newClientId } from '../api/device.ts';
import { useText } from '../i18n/text.ts';
import { useDoing } from '../ui/busy.ts';
import { Field, Select } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { listOf } from '../ui/lists.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Submit } from '../ui/Submit.tsx';
import { toast } from '../ui/toast.tsx';

const KINDS: Audience['kind'][] = ['members', 'peer-specialists', 'region', 'staff'];
const EVERYONE: Audience = { kind: 'members', region: null };

function formOf(space: SpaceView | null) {
  return {
    name: space?.name ?? '',
    purpose: space?.purpose ?? '',
    guidelines: space?.guidelines ?? '',
    tags: space?.tags.join(', ') ?? '',
    readers: space?.readers ?? EVERYONE,
    posters: space?.posters ?? EVERYONE,
    holdsAttacks: space?.holdsAttacks ?? false,
    masks: space?.masks ?? false,
  };
}

/** Opens a space, or changes one. */
export function SpaceForm({ space, onDone }: { space: SpaceView | null; onDone?: () => void }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const [form, setForm] = useState(formOf(space));
  const [clientId, setClientId] = useState(newClientId);
  const submit = async (event: Event) => {
    event.preventDefault();
    const { name, tags, ...rest } = form;
    const settings = { ...rest, tags: listOf(tags) };
    const value = await doing.run(() =>
      space
        ? call('forum.changeSpace', { spaceId: space.spaceId, ...settings })
        : call('forum.createSpace', { clientId, name, ...settings }),
    );
    if (!value) return;
    void store.refresh('forum.listSpaces', { limit: 50 });
    toast(space ? text.admin.spaceSaved : text.admin.spaceDone);
    if (!space) {
      setClientId(newClientId());
      setForm(formOf(null));
    }
    onDone?.();
  };
  const words = (
    name: 'name' | 'purpose' | 'guidelines' | 'tags',
    label: string,
    rows?: number,
    hint?: string,
  ) => (
    <Field
      label={label}
      name={name}
      rows={rows}
      hint={hint}
      value={form[name]}
      onValue={(value) => setForm({ ...form, [name]: value })}
      fault={faultOf(doing.problem, name, text)}
      required={name === 'name' || name === 'purpose'}
    />
  );
  const people = (name: 'readers' | 'posters', label: string) => {
    const { kind, region } = form[name];
    return (
      <>
        <Select
          label={label}
          name={name}
          value={kind}
          options={KINDS.map((value) => ({ value, label: text.admin.audiences[value] }))}
          onValue={(value) => {
            const next = KINDS.find((one) => one === value) ?? 'members';
            setForm({ ...form, [name]: { kind: next, region: next === 'region' ? 'US-TN' : null } });
          }}
        />
        {kind === 'region' && (
          <Select
            label={text.admin.audienceRegion}
            name={`${name}-region`}
            value={region ?? ''}
            options={Object.entries(STATES).map(([value, state]) => ({ value, label: state }))}
            onValue={(value) => setForm({ ...form, [name]: { kind, region: value } })}
          />
        )}
      </>
    );
  };
  return (
    <form class="stack" onSubmit={submit}>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {!space && words('name', text.admin.spaceName)}
      {words('purpose', text.admin.purpose, 3, text.admin.purposeHint)}
      {words('guidelines', text.admin.guidelines, 3)}
      {words('tags', text.admin.tags, undefined, text.admin.tagsHint)}
      {people('readers', text.admin.readers)}
      {people('posters', text.admin.posters)}
      <label class="choice">
        <input
          type="checkbox"
          checked={form.holdsAttacks}
          onChange={(event) => setForm({ ...form, holdsAttacks: event.currentTarget.checked })}
        />
        <span>{text.admin.holdsAttacks}</span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={form.masks}
          onChange={(event) => setForm({ ...form, masks: event.currentTarget.checked })}
        />
        <span>{text.admin.masks}</span>
      </label>
      <Submit busy={doing.busy}>{space ? text.shell.save : text.admin.createSpace}</Submit>
    </form>
  );
}
