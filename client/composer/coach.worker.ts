import { suggest } from '../../moderation/suggest.ts';

/** What the composer asks. */
export interface CoachQuestion {
  serial: number;
  text: string;
}

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<CoachQuestion>) => void) | null;
  postMessage: (answer: unknown) => void;
};

// Reads beside the page, so that typing never waits. Nothing leaves the device.
scope.onmessage = ({ data }) => {
  scope.postMessage({ serial: data.serial, suggestions: suggest(data.text) });
};
