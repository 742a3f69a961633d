import { useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ShownList } from '../ui/ShownList.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Time } from '../ui/Time.tsx';

const INPUT = { limit: 50 };

/** All spaces. */
export default function SpacesScreen(_props: ScreenProps) {
  const store = useStore();
  const answer = useOperation('forum.listSpaces', INPUT);
  return (
    <Main answer={answer} onRetry={() => store.retry('forum.listSpaces', INPUT)}>
      {() => <Spaces />}
    </Main>
  );
}

function Spaces() {
  const text = useText();
  useScreen(text.forum.spacesTitle);
  return (
    <div class="stack wide">
      <header class="page-head">
        <Heading>{text.forum.spacesTitle}</Heading>
        <p class="soft">{text.forum.spacesIntro}</p>
        <a class="action" href="/knowledge">
          <Icon name="leaf" size={20} />
          {text.forum.knowledge}
        </a>
      </header>
      <ShownList
        name="forum.listSpaces"
        input={INPUT}
        icon="spaces"
        none={text.forum.noSpaces}
        class="cards"
        keyOf={(space) => space.spaceId}
      >
        {(space) => (
          <div class="card link space-card stack tight">
            <h2>
              <a href={`/spaces/${space.spaceId}`}>{space.name}</a>
            </h2>
            <p class="soft grow">{space.purpose}</p>
            <p class="meta">
              <span>{text.forum.threads(space.threadCount)}</span>
              {space.lastActivityAt && <Time at={space.lastActivityAt} />}
            </p>
          </div>
        )}
      </ShownList>
    </div>
  );
}
