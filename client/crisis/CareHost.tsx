import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CareNotice } from '../../shared/care.ts';
import { care } from '../api/care.ts';

const loaded = signal<ComponentType<{ notice: CareNotice }> | null>(null);

/** Where help appears after words that may mean danger, on whatever screen they were written. */
export function CareHost() {
  const notice = care.value;
  useEffect(() => {
    if (notice && !loaded.value)
      void import('./CareCard.tsx').then((module) => {
        loaded.value = module.CareCard;
      });
  }, [notice]);
  const Card = loaded.value;
  return notice && Card ? <Card notice={notice} /> : null;
}
