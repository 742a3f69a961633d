import type { ReviewItemLine } from '../../shared/review.ts';
import { useText } from '../i18n/text.ts';
import { ShownList } from '../ui/ShownList.tsx';
import { Split } from '../ui/Split.tsx';
import { Time } from '../ui/Time.tsx';
import { ReportItem } from './ReportItem.tsx';

/** Reports, the longest waiting first, and the one that is open. */
export function Reports({ open, state }: { open: string | null; state: 'open' | 'decided' }) {
  const text = useText();
  const address = state === 'open' ? '/desk?part=reports' : '/desk?part=reports&show=decided';
  return (
    <Split
      backTo={address}
      item={open?.startsWith('item_') ? <ReportItem key={open} itemId={open} /> : null}
      list={
        <div class="stack tight">
          <ShownList
            key={state}
            name="review.listItems"
            input={{ state, limit: 50 }}
            class="desk-lines"
            none={text.desk.noReports}
            keyOf={(item) => item.itemId}
          >
            {(item) => <Line item={item} current={item.itemId === open} address={address} />}
          </ShownList>
          <a class="crumb" href={state === 'open' ? '/desk?part=reports&show=decided' : '/desk?part=reports'}>
            {state === 'open' ? text.desk.decidedList : text.desk.liveList}
          </a>
        </div>
      }
    />
  );
}

function Line({ item, current, address }: { item: ReviewItemLine; current: boolean; address: string }) {
  const text = useText();
  return (
    <a
      class={`desk-line ${item.lane} ${item.state}`}
      href={`${address}&open=${item.itemId}`}
      data-desk="line"
      aria-current={current ? 'true' : undefined}
    >
      <span class="row between">
        <span class={item.lane === 'worried' ? 'chip care' : 'chip'}>{text.desk.lanes[item.lane]}</span>
        <span class="soft small">
          <Time at={item.openedAt} />
        </span>
      </span>
      <span class="strong">{item.about.handle}</span>
      <span class="soft small">
        {item.reportCount > 0 && `${text.desk.reportCount(item.reportCount)} · `}
        {item.decision
          ? text.desk.decided[item.decision.what]
          : `${item.reasons.map((reason) => text.report.reasons[reason]).join(', ')}`}
      </span>
    </a>
  );
}
