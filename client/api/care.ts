import { signal } from '@preact/signals';
import type { CareNotice } from '../../shared/care.ts';
import { recall, remember } from './device.ts';

/** What the person is being shown after words that may mean danger. */
export const care = signal<CareNotice | null>(null);

const QUIET_MS = 24 * 3_600_000;

/** Shows help at once. The same tier is not shown again within a day, except where it sounds like an emergency. */
export function showCare(notice: CareNotice | null): void {
  if (!notice) return;
  const last = Number(recall(`care-closed:${notice.tier}`) ?? 0);
  if (notice.tier !== 'imminent' && Date.now() - last < QUIET_MS) return;
  care.value = notice;
}

/** Closes the card that may be closed. */
export function closeCare(): void {
  if (care.value) remember(`care-closed:${care.value.tier}`, String(Date.now()));
  care.value = null;
}
