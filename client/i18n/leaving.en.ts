/** Words that any view may need: coming back after one left, and the page that was covered. */
export const leavingEn = {
  stayTitle: 'This account is closed',
  stayBody: (day: string) =>
    `It will be deleted on ${day}. Until then you can come back, and all is as it was.`,
  stay: 'I want to stay',
  former: 'someone who left',
  thread: 'A conversation begun by someone who left',
  showAgain: 'Show the page',
};
