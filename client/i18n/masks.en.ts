/** The words about masks at the desk and in the list of whom one does not see, fetched where they are needed. */
export const masksEn = {
  title: 'Written without a handle',
  closed:
    'Nobody can see who this is. Two of the desk can open it, each with a reason; both are written down, and the person is told.',
  asked: 'One of the desk wants to know who this is. It opens when another one agrees.',
  open: 'Two of the desk opened this. The person was told. Readers still see the mask.',
  reason: 'Why it needs to be known',
  reasonHint:
    'For example: someone may be in danger and can not be reached in the thread. The person reads this in their data.',
  ask: 'Ask to open it',
  agree: 'Agree and open it',
  muteHint:
    'You no longer see what is written under this name, which is worn in this conversation alone. You do not learn who it is, and they notice nothing.',
  inOne: 'A name worn in one conversation',
};
