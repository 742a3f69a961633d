import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { DAY } from '../../shared/time.ts';
import { cookieOf } from './cookies.ts';
import { type Secrets, sameText } from './secrets.ts';

const LIFETIME_MS = 400 * DAY;

const SYSTEMS: [RegExp, string][] = [
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];
/** The first that fits counts: many browsers also call themselves Chrome or Safari. */
const BROWSERS: [RegExp, string][] = [
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

/** A device as its owner would name it, '' where it does not say. No version and no model: less to keep, and nothing to tell people apart by. */
export interface DeviceLabel {
  browser: string;
  system: string;
}

/** Reads the coarse label out of what a browser says of itself. */
export function labelOf(userAgent: string): DeviceLabel {
  const first = (names: [RegExp, string][]) =>
    names.find(([pattern]) => pattern.test(userAgent.slice(0, 500)))?.[1] ?? '';
  return { browser: first(BROWSERS), system: first(SYSTEMS) };
}

/** Knows again the devices on which somebody has signed in before. */
export interface Devices {
  /** A name for this device where this handle has signed in on it before, else null. */
  known(request: Request, handleKey: string): string | null;
  /** Marks this device as one on which this handle has signed in. */
  remember(request: Request, response: Response, handleKey: string): void;
}

/** Marks devices by a signed cookie: a random name, and a seal over it and the handle. The handle can not be read from it. */
export function createDevices(secrets: Secrets, production: boolean): Devices {
  const cookie = production ? '__Host-device' : 'device';
  const seal = (name: string, handleKey: string) => secrets.hash('device', `${name}:${handleKey}`);
  const known: Devices['known'] = (request, handleKey) => {
    const [, name, mac] = /^([\w-]{22})\.([0-9a-f]{64})$/.exec(cookieOf(request, cookie) ?? '') ?? [];
    return name && mac && sameText(mac, seal(name, handleKey)) ? name : null;
  };
  return {
    known,
    remember(request, response, handleKey) {
      const name = known(request, handleKey) ?? randomBytes(16).toString('base64url');
      response.cookie(cookie, `${name}.${seal(name, handleKey)}`, {
        httpOnly: true,
        sameSite: 'lax',
        secure: production,
        path: '/',
        maxAge: LIFETIME_MS,
      });
    },
  };
}
