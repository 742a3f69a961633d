import { useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import { ROLES, type Role } from '../../shared/roles.ts';
import { useCall, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useDoing } from '../ui/busy.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { faultOf } from '../ui/faults.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { ShownList } from '../ui/ShownList.tsx';
import { Submit } from '../ui/Submit.tsx';
import { Time } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';

type Member = OutputOf<'accounts.listMembers'>['items'][number];

/** Members by handle, with the way to give roles or to pause an account. */
export function Members() {
  const text = useText();
  const store = useStore();
  const [begin, setBegin] = useState('');
  const [changing, setChanging] = useState<Member | null>(null);
  const trimmed = begin.trim();
  const input = trimmed ? { startsWith: trimmed, limit: 20 } : { limit: 20 };
  return (
    <>
      <Field label={text.admin.find} name="startsWith" value={begin} onValue={setBegin} />
      <ShownList
        key={trimmed}
        name="accounts.listMembers"
        input={input}
        class="people"
        icon="person"
        none={text.admin.noMembers}
        keyOf={(member) => member.memberId}
      >
        {(member) => (
          <div class="person">
            <Avatar name={member.handle} small />
            <div class="grow">
              <p class="strong">{member.handle}</p>
              <p class="soft small">
                {member.roles.map((role) => text.admin.roles[role]).join(', ')}
                {member.peerSpecialist && ` · ${text.trust.badge}`}
                {member.state === 'suspended' && ` · ${text.admin.suspended}`}
                {' · '}
                {text.admin.joined} <Time at={member.joinedAt} />
              </p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={`${text.admin.change}: ${member.handle}`}
              onClick={() => setChanging(member)}
            >
              {text.admin.change}
            </button>
          </div>
        )}
      </ShownList>
      {changing && (
        <ChangeDialog
          member={changing}
          onClose={(changed) => {
            setChanging(null);
            if (changed) void store.refresh('accounts.listMembers', input);
          }}
        />
      )}
    </>
  );
}

function ChangeDialog({ member, onClose }: { member: Member; onClose: (changed: boolean) => void }) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const [roles, setRoles] = useState<readonly Role[]>(member.roles);
  const [reason, setReason] = useState('');
  const { memberId } = member;
  const finish = (value: unknown) => {
    if (!value) return;
    toast(text.admin.done);
    onClose(true);
  };
  const enough = reason.trim().length >= 3;
  const suspended = member.state === 'suspended';
  return (
    <Dialog
      title={text.admin.changeTitle(member.handle)}
      closeLabel={text.shell.close}
      onClose={() => onClose(false)}
    >
      <form
        class="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          finish(await doing.run(() => call('accounts.setRoles', { memberId, roles: [...roles], reason })));
        }}
      >
        {doing.problem && <ProblemNotice problem={doing.problem} />}
        <div class="stack tight">
          {ROLES.filter((role) => role !== 'peer').map((role) => (
            <label class="choice" key={role}>
              <input
                type="checkbox"
                checked={roles.includes(role)}
                onChange={(event) =>
                  setRoles(
                    event.currentTarget.checked ? [...roles, role] : roles.filter((other) => other !== role),
                  )
                }
              />
              <span>{text.admin.roles[role]}</span>
            </label>
          ))}
          <p class="soft small">{text.admin.rolesHint}</p>
        </div>
        <Field
          label={text.admin.reason}
          name="reason"
          hint={text.admin.reasonHint}
          value={reason}
          onValue={setReason}
          fault={faultOf(doing.problem, 'reason', text)}
          required
        />
        <div class="row">
          <Submit busy={doing.busy} disabled={!enough}>
            {text.shell.save}
          </Submit>
          <button
            type="button"
            class="button quiet"
            aria-disabled={!enough}
            onClick={async () => {
              if (enough)
                finish(
                  await doing.run(() =>
                    call('accounts.setSuspended', { memberId, suspended: !suspended, reason }),
                  ),
                );
            }}
          >
            {suspended ? text.admin.resume : text.admin.suspend}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
