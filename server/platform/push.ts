import webpush from 'web-push';
import { declareModel } from './document.ts';
import { isDuplicate } from './outbox.ts';
import { openSeal, seal } from './seal.ts';
import type { Secrets } from './secrets.ts';

/** A browser that agreed to be told. */
export interface PushTarget {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** Tells browsers. What is told is encrypted for the browser alone. */
export interface Push {
  /** The public key with which a browser agrees. */
  key(): Promise<string>;
  /** `gone`: the browser is not there any more. Rejects where the push service can not be reached. */
  send(target: PushTarget, payload: string, options: { topic: string }): Promise<'sent' | 'gone'>;
}

/** The push services of the browser makers. Nothing else is ever called: an address from outside is not a place to go to. */
const SERVICES = [
  /^fcm\.googleapis\.com$/,
  /^(.+\.)?push\.services\.mozilla\.com$/,
  /^(.+\.)?notify\.windows\.com$/,
  /^(.+\.)?push\.apple\.com$/,
];

/** True for an address at one of the push services. */
export function isPushService(endpoint: string): boolean {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  return (
    url?.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    SERVICES.some((host) => host.test(url.hostname))
  );
}

/** The keys of this installation, made at its first start. */
const KeyModel = declareModel<{ _id: string; publicKey: string; sealed: string }>('PushKey', 'push_keys', {
  publicKey: { type: String, required: true },
  sealed: { type: String, required: true },
});
const ID = 'vapid';

interface Keys {
  publicKey: string;
  privateKey: string;
}

/** The keys as they are kept; made where there are none. Of two nodes that make them at once, the first one's count. */
async function keysOf(secrets: Secrets): Promise<Keys> {
  const kept = await KeyModel.findOne({ _id: ID }).lean();
  const privateKey = kept && openSeal(secrets, 'push', ID, kept.sealed);
  if (kept && privateKey) return { publicKey: kept.publicKey, privateKey };
  const made = webpush.generateVAPIDKeys();
  const row = { publicKey: made.publicKey, sealed: seal(secrets, 'push', ID, made.privateKey) };
  try {
    await KeyModel.findOneAndReplace({ _id: ID, ...(kept ? { sealed: kept.sealed } : {}) }, row, {
      upsert: true,
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return keysOf(secrets);
  }
  return made;
}

const TTL_S = 24 * 3_600;
const TIMEOUT_MS = 8_000;

/** Push through the browsers' own services. `contact` is an address where they reach whoever runs this. */
export function createPush(options: { secrets: Secrets; contact: string }): Push {
  let keys: Promise<Keys> | null = null;
  const known = () => {
    keys ??= keysOf(options.secrets);
    keys.catch(() => {
      keys = null;
    });
    return keys;
  };
  return {
    key: async () => (await known()).publicKey,
    async send({ endpoint, p256dh, auth }, payload, { topic }) {
      if (!isPushService(endpoint)) return 'gone';
      try {
        await webpush.sendNotification({ endpoint, keys: { p256dh, auth } }, payload, {
          vapidDetails: { subject: options.contact, ...(await known()) },
          TTL: TTL_S,
          topic: topic.slice(-32),
          timeout: TIMEOUT_MS,
        });
        return 'sent';
      } catch (error) {
        const status = (error as { statusCode?: number }).statusCode;
        if (status === 404 || status === 410) return 'gone';
        throw error;
      }
    },
  };
}
