import { useMe } from '../api/context.ts';
import type { ScreenProps } from '../ui/screen.tsx';
import { MemberHome } from './MemberHome.tsx';
import { Welcome } from './Welcome.tsx';

/** The first page: what this is for those outside, what is going on for those inside. */
export default function HomeScreen(_props: ScreenProps) {
  return useMe() ? <MemberHome /> : <Welcome />;
}
