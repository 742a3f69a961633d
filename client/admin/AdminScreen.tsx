import { useMe } from '../api/context.ts';
import { ShiftForm } from '../crisis/ShiftForm.tsx';
import { useText } from '../i18n/text.ts';
import { Gate } from '../ui/Gate.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Members } from './Members.tsx';
import { NewRoom } from './NewRoom.tsx';
import { SpaceForm } from './SpaceForm.tsx';
import { Spaces } from './Spaces.tsx';

/** For administrators: people's roles, new spaces and groups, the rota. */
export default function AdminScreen(_props: ScreenProps) {
  const me = useMe();
  if (!me) return <Gate problem={{ code: 'SIGN_IN_NEEDED', message: '' }} />;
  if (!me.can.administer) return <Gate problem={{ code: 'FORBIDDEN', message: '' }} />;
  return <Admin />;
}

function Admin() {
  const text = useText();
  useScreen(text.admin.title);
  return (
    <div class="column stack wide">
      <header class="page-head">
        <Heading>{text.admin.title}</Heading>
      </header>
      <section class="card stack" aria-labelledby="members">
        <h2 id="members">{text.admin.members}</h2>
        <Members />
      </section>
      <section class="card stack" aria-labelledby="all-spaces">
        <h2 id="all-spaces">{text.admin.spaces}</h2>
        <Spaces />
      </section>
      <section class="card stack" aria-labelledby="new-space">
        <h2 id="new-space">{text.admin.space}</h2>
        <SpaceForm space={null} />
      </section>
      <section class="card stack" aria-labelledby="new-room">
        <h2 id="new-room">{text.admin.room}</h2>
        <NewRoom />
      </section>
      <section class="card stack" aria-labelledby="new-shift">
        <h2 id="new-shift">{text.admin.shift}</h2>
        <ShiftForm />
      </section>
    </div>
  );
}
