/** The words of one's own sign-ins, fetched with the account screen. */
export const sessionsEn = {
  title: 'Where I am signed in',
  on: (browser: string, system: string) =>
    browser && system
      ? `${browser} on ${system}`
      : browser || system || 'A device that does not say what it is',
  here: 'this one',
  signedIn: 'Signed in',
  lastUsed: 'last used',
  end: 'End this one',
  endOf: (device: string) => `End the sign-in: ${device}`,
  ended: (device: string) => `Signed out there: ${device}.`,
  hint: 'If you do not know one of these, end it, and choose a new password with a recovery code.',
};
