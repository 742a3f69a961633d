/** A private talk of the sample community; without `said` the request still waits. */
interface SampleTalk {
  from: string;
  to: string;
  request: string;
  said?: { by: string; text: string }[];
}

/** Private talks, in the order in which they began. */
export const TALKS: readonly SampleTalk[] = [
  {
    from: 'quiet-kettle',
    to: 'marigold-path',
    request: 'What you wrote about the first year stayed with me. May I ask how you found your supervisor?',
    said: [
      { by: 'marigold-path', text: 'Of course. I asked three people, and the third one laughed with me.' },
      { by: 'quiet-kettle', text: 'That is a good sign to look for.' },
      {
        by: 'marigold-path',
        text: 'It is. Ask them two things: *how do you look after yourself*, and *what do you do when you are wrong*.',
      },
      { by: 'quiet-kettle', text: 'I will write those down. Thank you for answering so late.' },
    ],
  },
  {
    from: 'old-truck',
    to: 'quiet-kettle',
    request:
      'Saw you are up at this hour as well. No need to talk about anything in particular, if you like.',
  },
  {
    from: 'luz-de-abril',
    to: 'marigold-path',
    request: 'Hola. ¿Le puedo preguntar por el grupo de los jueves? Me da un poco de vergüenza entrar.',
  },
];
