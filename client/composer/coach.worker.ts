import { suggest } from '../../moderation/suggest.ts';
import type { Setting } from '../../moderation/types.ts';

/** What the composer asks. */
export interface CoachQuestion {
  serial: number;
  text: string;
  setting: Setting;
}

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<CoachQuestion>) => void) | null;
  postMessage: (answer: unknown) => void;
};

// Reads beside the page, so that typing never waits. Nothing leaves the device.
scope.onmessage = ({ data }) => {
  scope.postMessage({ serial: data.serial, suggestions: suggest(data.text, data.setting) });
};
