/** Set while this very page closes the account: the news that its session has ended must not take away what it shows then. */
export const leaving = { yes: false };
