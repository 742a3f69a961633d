/// <reference lib="webworker" />

/** Hashed files of the help page, written in by the build. */
declare const __KEPT__: readonly string[];

const scope = self as unknown as ServiceWorkerGlobalScope;
const FILES: readonly string[] = __KEPT__;
const STORE = `help-${FILES.join('').length}-${FILES.map((file) => file.slice(-14))
  .join('')
  .slice(-60)}`;
const LANGUAGES = ['en', 'es'];

/** The help page is asked for without cookies: what is kept knows nothing about anyone. */
async function keepHelp(country: string): Promise<void> {
  const store = await caches.open(STORE);
  await Promise.all(
    LANGUAGES.map(async (language) => {
      const query = country ? `language=${language}&country=${country}` : `language=${language}`;
      const response = await fetch(`/help?${query}`, { credentials: 'omit', cache: 'no-cache' });
      if (response.ok) await store.put(`/help?language=${language}`, response);
    }),
  );
}

async function keepFiles(): Promise<void> {
  const store = await caches.open(STORE);
  await store.addAll([...FILES]);
}

/** Old stores go when a new build takes over. */
async function forgetOld(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith('help-') && name !== STORE) await caches.delete(name);
}

function languageHint(url: URL): string {
  return url.searchParams.get('language') ?? (scope.navigator.language.startsWith('es') ? 'es' : 'en');
}

/** Goes to the network; where that fails, or a gateway says that the service is gone, opens the kept help page. */
async function navigate(request: Request): Promise<Response> {
  const kept = async () => {
    const store = await caches.open(STORE);
    return (
      (await store.match(`/help?language=${languageHint(new URL(request.url))}`)) ??
      (await store.match('/help?language=en'))
    );
  };
  try {
    const response = await fetch(request);
    if (response.status < 502 || response.status > 504) return response;
    return (await kept()) ?? response;
  } catch {
    return (await kept()) ?? Response.error();
  }
}

scope.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepFiles(), keepHelp('')]).then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOld(), scope.clients.claim()]));
});

scope.addEventListener('message', (event) => {
  const country = event.data?.keepHelp?.country;
  if (typeof country === 'string')
    event.waitUntil(keepHelp(/^[A-Z]{2}$/.test(country) ? country : '').catch(() => {}));
});

scope.addEventListener('push', (event) => {
  const { body, tag } = (event.data?.json() ?? {}) as { body?: string; tag?: string };
  if (!body) return;
  // The same notice told twice is shown once, and nothing of it is kept here.
  event.waitUntil(scope.registration.showNotification(body, { ...(tag ? { tag } : {}), data: '/notices' }));
});

scope.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const open = async () => {
    const pages = await scope.clients.matchAll({ type: 'window' });
    const page = pages[0];
    if (!page) return scope.clients.openWindow('/notices');
    await page.focus();
    return page.navigate('/notices');
  };
  event.waitUntil(open());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(navigate(request));
  else if (FILES.includes(url.pathname))
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
});
