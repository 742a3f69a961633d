import { Gate } from '../ui/Gate.tsx';
import type { ScreenProps } from '../ui/screen.tsx';

/** An address that leads nowhere. */
export function NotFoundScreen(_props: ScreenProps) {
  return <Gate problem={{ code: 'NOT_FOUND', message: '' }} />;
}
