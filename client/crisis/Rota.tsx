import { useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import { useCall, useMe, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Shown } from '../ui/Shown.tsx';
import { Moment } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import { ShiftForm } from './ShiftForm.tsx';
import { WeekPicture } from './WeekPicture.tsx';

/** The week of the rota as it is asked for. */
export const THIS_WEEK = {};

/** Who is on call, the week as a picture, and the same as a table. */
export function Rota() {
  const store = useStore();
  const answer = useOperation('crisis.getRota', THIS_WEEK);
  return (
    <Shown answer={answer} onRetry={() => store.retry('crisis.getRota', THIS_WEEK)}>
      {(rota) => <Week rota={rota} />}
    </Shown>
  );
}

function Week({ rota }: { rota: OutputOf<'crisis.getRota'> }) {
  const text = useText();
  const [adding, setAdding] = useState(false);
  return (
    <div class="stack wide">
      <p class={rota.onCallNow.length ? 'notice' : 'notice care'}>
        <Icon name="phone" />
        <span>
          {rota.onCallNow.length
            ? `${text.desk.onCall}: ${rota.onCallNow.map((person) => person.handle).join(', ')}`
            : text.desk.nobodyOnCall}
        </span>
      </p>
      <section class="card stack" aria-labelledby="week">
        <h2 id="week">{text.desk.week}</h2>
        <WeekPicture shifts={rota.shifts} gaps={rota.gaps} />
        <p class={rota.gaps.length ? 'small gaps' : 'small soft'}>
          {rota.gaps.length === 0 ? text.desk.noGaps : `${text.desk.gaps}: `}
          {rota.gaps.map((gap, at) => (
            <span key={gap.startsAt}>
              {at > 0 && '; '}
              <Moment at={gap.startsAt} /> – <Moment at={gap.endsAt} />
            </span>
          ))}
        </p>
        <details class="fold">
          <summary>{text.desk.weekTable}</summary>
          <ShiftTable rota={rota} />
        </details>
      </section>
      {rota.can.change &&
        (adding ? (
          <div class="card">
            <ShiftForm onDone={() => setAdding(false)} />
          </div>
        ) : (
          <div>
            <button type="button" class="button" onClick={() => setAdding(true)}>
              {text.desk.addShift}
            </button>
          </div>
        ))}
    </div>
  );
}

function ShiftTable({ rota }: { rota: OutputOf<'crisis.getRota'> }) {
  const text = useText();
  const me = useMe();
  const call = useCall();
  const store = useStore();
  const remove = async (shiftId: string) => {
    const result = await call('crisis.deleteShift', { shiftId });
    toast(result.ok ? text.desk.shiftRemoved : text.problems[result.problem.code]);
    void store.refresh('crisis.getRota', THIS_WEEK);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keys
    <section class="table-wrap" tabIndex={0} aria-label={text.desk.weekTable}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.desk.who}</th>
            <th scope="col">{text.desk.from}</th>
            <th scope="col">{text.desk.to}</th>
            <th scope="col">{text.admin.shiftLine}</th>
            <th scope="col">
              <span class="visually-hidden">{text.desk.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rota.shifts.map((shift) => (
            <tr key={shift.shiftId}>
              <th scope="row">{shift.person.handle}</th>
              <td>
                <Moment at={shift.startsAt} />
              </td>
              <td>
                <Moment at={shift.endsAt} />
              </td>
              <td>{text.desk.line(shift.line)}</td>
              <td>
                {rota.can.change && (me?.can.administer || me?.memberId === shift.person.memberId) && (
                  <button
                    type="button"
                    class="action"
                    aria-label={`${text.desk.remove}: ${shift.person.handle}`}
                    onClick={() => void remove(shift.shiftId)}
                  >
                    {text.desk.remove}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
