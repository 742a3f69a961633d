import type { AlertLine } from '../../shared/crisis.ts';
import { useMe } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { ShownList } from '../ui/ShownList.tsx';
import { Split } from '../ui/Split.tsx';
import { Time } from '../ui/Time.tsx';
import { AlertItem } from './AlertItem.tsx';
import { tierClass } from './tiers.ts';

/** Alerts, the most pressing first, and the one that is open. */
export function Alerts({ open, show }: { open: string | null; show: 'live' | 'resolved' }) {
  const text = useText();
  const address = show === 'live' ? '/desk?part=alerts' : '/desk?part=alerts&show=resolved';
  return (
    <Split
      backTo={address}
      item={open?.startsWith('alert_') ? <AlertItem key={open} alertId={open} /> : null}
      list={
        <div class="stack tight">
          <p class="soft small keys-hint">{text.desk.keys}</p>
          <ShownList
            key={show}
            name="crisis.listAlerts"
            input={{ show, limit: 50 }}
            class="desk-lines"
            none={text.desk.noAlerts}
            keyOf={(alert) => alert.alertId}
          >
            {(alert) => <Line alert={alert} current={alert.alertId === open} address={address} />}
          </ShownList>
          <a class="crumb" href={show === 'live' ? '/desk?part=alerts&show=resolved' : '/desk?part=alerts'}>
            {show === 'live' ? text.desk.resolvedList : text.desk.liveList}
          </a>
        </div>
      }
    />
  );
}

function Line({ alert, current, address }: { alert: AlertLine; current: boolean; address: string }) {
  const text = useText();
  const me = useMe();
  const mine = alert.claimedBy !== null && alert.claimedBy.memberId === me?.memberId;
  return (
    <a
      class={`desk-line ${alert.tier} ${alert.state}`}
      href={`${address}&open=${alert.alertId}`}
      data-desk="line"
      aria-current={current ? 'true' : undefined}
    >
      <span class="row between">
        <span class={`chip ${tierClass(alert.tier)}`}>{text.desk.tiers[alert.tier]}</span>
        <span class="soft small">
          <Time at={alert.openedAt} />
        </span>
      </span>
      <span class="strong">{alert.about.handle}</span>
      <span class="soft small">
        {text.desk.categories[alert.category] ?? text.desk.categories.none}
        {alert.claimedBy
          ? ` · ${mine ? text.desk.yours : text.desk.takenBy(alert.claimedBy.handle)}`
          : ` · ${text.desk.states[alert.state]}`}
      </span>
    </a>
  );
}
