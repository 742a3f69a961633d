/** A reply in the sample. `to` is the number of the reply it answers, counted from 0. */
export interface SampleReply {
  by: string;
  /** Hours before now. */
  ago: number;
  body: string;
  to?: number;
  likes?: string[];
}

/** A thread in the sample. */
export interface SampleThread {
  space: string;
  by: string;
  ago: number;
  title: string;
  body: string;
  likes?: string[];
  language?: 'es';
  tags?: string[];
  region?: string;
  note?: string;
  poll?: string[];
  /** Numbers of the replies that helped the one who asked. */
  helped?: number[];
  summary?: string;
  /** Who asked for more. */
  more?: string[];
  /** Who asked who stands behind it, and what they were told. */
  who?: { by: string; answer: string; paid: boolean; link: string };
  replies: SampleReply[];
}

/** The spaces of the sample, in order. */
export const SPACES = [
  {
    name: 'Welcome and hello',
    purpose: 'Say hello, or just read for a while. You do not owe anyone your story.',
    guidelines: 'Ask before you give advice. Nobody has to answer.',
  },
  {
    name: 'Becoming a peer specialist',
    purpose: 'Training, certification, pay, and what the work is really like.',
    guidelines: 'Say where you are if you want local answers. If you recruit or sell, say who you are.',
    tags: ['training', 'pay', 'requirements', 'the work itself'],
  },
  {
    name: 'Everyday recovery',
    purpose: 'Small steps, slow days, things that helped.',
    guidelines: 'Speak from what you have lived. What works for one of us may not for another.',
    tags: ['mornings', 'sleep', 'work', 'small wins'],
  },
  {
    name: 'Voices, visions and unusual experiences',
    purpose: 'A place to talk about hearing, seeing and sensing what others may not.',
    guidelines: 'Every meaning that someone gives to their experience is welcome.',
  },
  {
    name: 'Alcohol and other drugs',
    purpose: 'Many roads: abstinence, medication, using less, starting over.',
    guidelines: 'No sourcing, no amounts. A return to use is a day in a life, not the end of one.',
  },
  {
    name: 'Family and friends',
    purpose: 'For people who stand beside someone. You need support too.',
    guidelines: 'Talk about your own part. The person you love is not here to speak for themself.',
  },
  {
    name: 'Bulletin board',
    purpose: 'Material, sessions and questions among verified peer specialists.',
    guidelines: 'Say under which licence you share something. No names of people you support.',
    tags: ['group material', 'continuing education'],
    readers: { kind: 'peer-specialists', region: null },
    posters: { kind: 'peer-specialists', region: null },
  },
  {
    name: 'En español',
    purpose: 'Un lugar para conversar en español sobre la recuperación y la vida diaria.',
    guidelines: 'Escriba como habla. Aquí nadie corrige a nadie.',
  },
] as const;

/** The threads of the sample: the exchange that the service exists for, and the life around it. */
export const THREADS: readonly SampleThread[] = [
  {
    space: 'Becoming a peer specialist',
    by: 'marigold-path',
    ago: 190,
    title: 'You can turn what you lived through into a job',
    tags: ['training', 'pay'],
    region: 'US-TN',
    more: ['blue-porch', 'paper-kite', 'moss-garden'],
    who: {
      by: 'sparrow-7',
      answer:
        'I work at a non-profit clinic in Tennessee as a peer specialist. Nobody pays me to post here, and I get nothing when someone trains.',
      paid: false,
      link: 'https://www.tn.gov/behavioral-health.html',
    },
    body: 'Some of you have asked what I do all week. I am a peer specialist. I sit with people, I tell a bit of my own road when it helps, and I get paid for it. There is a training for this in most states, and you do not need a degree. If any part of you thinks "I could do that", look for a training near you. I will answer what I can.',
    likes: ['quiet-kettle', 'blue-porch', 'paper-kite', 'moss-garden'],
    replies: [
      {
        by: 'moss-garden',
        ago: 188,
        body: 'This made my morning. I never thought the worst years could be of use to anyone.',
        likes: ['marigold-path'],
      },
      {
        by: 'quiet-kettle',
        ago: 187,
        body: 'Thank you for writing this! Is it paid or is it volunteer work? And how long did the training take you?',
      },
      {
        by: 'sparrow-7',
        ago: 180,
        body: "Wait. Who are you, and why are you telling us this? Is it a business? I'm a paranoid schizophrenic, my words, and when a stranger says there is money in something my stomach goes tight. Some people here are having a hard month. This could be one more weight on them.",
        likes: ['old-truck'],
      },
      { by: 'blue-porch', ago: 179, body: 'More info please.', likes: ['quiet-kettle'] },
      {
        by: 'marigold-path',
        ago: 176,
        to: 2,
        body: "Fair questions, and I'm sorry that my post landed like that. I meant no harm. I'm schizoaffective, I've been at this for eleven years, and I work for a non-profit clinic in Tennessee. Nobody pays me to post. The training is run through the state. You can tap my badge to see who checked it and when.",
        likes: ['sparrow-7', 'quiet-kettle', 'june-lantern'],
      },
      {
        by: 'sparrow-7',
        ago: 175,
        to: 2,
        body: 'Okay. Thank you for saying it straight. My stomach is better.',
        likes: ['marigold-path', 'june-lantern', 'moss-garden'],
      },
      {
        by: 'marigold-path',
        ago: 174,
        to: 1,
        body: 'Both exist. Mine is paid, by the hour. Clinics, hospitals and drop-in centers hire; some people start as volunteers. The class was two weeks for me, then a test, then supervised hours.',
        likes: ['quiet-kettle', 'paper-kite'],
      },
      {
        by: 'blue-porch',
        ago: 150,
        body: 'Which organisations should I look at? You can write to me in private if links are not okay here.',
      },
      {
        by: 'marigold-path',
        ago: 149,
        to: 7,
        body: 'Happy to. Which city and state are you in? The rules differ a lot from one state to the next.',
      },
      {
        by: 'blue-porch',
        ago: 147,
        to: 7,
        body: "A very small town in Tennessee, the kind with one traffic light. I doubt there is anything within two hours of me. I would love to do it, though. I've wanted to be useful again for a long time.",
        likes: ['big-sister-k', 'tea-at-four'],
      },
      {
        by: 'marigold-path',
        ago: 146,
        to: 7,
        body: 'One traffic light is how my story starts too. The state runs some classes online now, with a shorter live part. Start with the certification page of the state mental health department; the application is there, and a phone number that a person answers.',
        likes: ['blue-porch'],
      },
    ],
  },
  {
    space: 'Becoming a peer specialist',
    by: 'two-rivers',
    ago: 130,
    title: 'What a peer specialist does all day (long)',
    tags: ['the work itself'],
    body: `People ask, so here is my week, piece by piece.

**One to one.** Someone tells me what they want to be different. I ask, I listen, I write it down in *their* words. "I want my mornings back" is a goal.

**Small steps.** We cut it into ten steps so small that the first one can be done today. Then we make two or three of them into objectives with a date.

**Groups.** I lead two. Check-in, one topic, check-out. Passing is always fine.

**The plan.** Strengths first. Then goals, what gets in the way, who helps, how it is going. It belongs to the person.

**Teaching.** What to do when the inner critic gets loud. How to walk toward a fear in small pieces. How to take a problem apart.

**Starting things.** Helping three people set up their own group and then staying out of the way.

**My own wellness.** Supervision twice a month, and a walk after hard days. It is part of the job, not a reward.`,
    likes: ['paper-kite', 'quiet-kettle', 'slow-river', 'north-cedar', 'blue-porch'],
    replies: [
      {
        by: 'paper-kite',
        ago: 128,
        body: 'Saving this. The part about writing goals in their own words is what I got wrong in my practice interview.',
        likes: ['two-rivers'],
      },
      {
        by: 'quiet-kettle',
        ago: 120,
        body: 'Who gets to say that somebody is "in recovery" enough to do this?',
      },
      {
        by: 'two-rivers',
        ago: 118,
        to: 1,
        body: 'Only you can know whether you are ready. Nobody can measure that from outside. Whoever pays should still check that people are safe with the helper, and that is fair too.',
        likes: ['quiet-kettle', 'moss-garden', 'sparrow-7'],
      },
      {
        by: 'north-cedar',
        ago: 100,
        body: 'As someone who supervises: the walk after hard days is the line I would underline.',
        likes: ['two-rivers'],
      },
    ],
  },
  {
    space: 'Becoming a peer specialist',
    by: 'paper-kite',
    ago: 96,
    title: 'My self-assessment, section by section',
    tags: ['requirements'],
    helped: [0, 2],
    summary: 'Reading how others felt before they began. The number is only a number.',
    body: 'I went through the readiness questions in the discovery guide. Section 1: five yes out of six. Section 2: four of seven. Section 3: six of six. Not a test, I know, but it helped to see that my doubts sit in one corner and not everywhere. Thank you to whoever posted it.',
    likes: ['marigold-path'],
    replies: [
      {
        by: 'marigold-path',
        ago: 95,
        body: 'Lovely to read. Section 2 is where most of us wobble. What is in that corner for you, if you like to say?',
      },
      {
        by: 'paper-kite',
        ago: 94,
        to: 0,
        body: 'Telling my story out loud to people who pay my wage. Writing it is fine. Saying it makes my hands cold.',
        likes: ['sparrow-7', 'slow-river'],
      },
      {
        by: 'slow-river',
        ago: 93,
        to: 0,
        body: 'Same here. I practise on my dog.',
        likes: ['paper-kite', 'quiet-kettle', 'big-sister-k'],
      },
    ],
  },
  {
    space: 'Becoming a peer specialist',
    by: 'tea-at-four',
    ago: 80,
    title: 'Is the online course open to someone in the UK?',
    tags: ['training', 'requirements'],
    body: 'I volunteer at a drop-in in Leeds on Thursdays. Could I take one of these American courses online, just to learn? Or is it only for people who live there?',
    replies: [
      {
        by: 'two-rivers',
        ago: 78,
        body: 'Anyone may take the book part of ours, from anywhere. It is only half of it: the live days still have to be done in person before you can sit the exam.',
        likes: ['tea-at-four'],
      },
      {
        by: 'paper-kite',
        ago: 77,
        body: 'Look up the requirements on the official page first. There are sites that copy old rules and get the hours wrong.',
      },
      {
        by: 'tea-at-four',
        ago: 70,
        to: 0,
        body: 'Then I shall do the book part with a pot of tea. Cheers, both.',
        likes: ['two-rivers', 'paper-kite'],
      },
    ],
  },
  {
    space: 'Becoming a peer specialist',
    by: 'slow-river',
    ago: 60,
    title: 'Reflection questions from my state, and a caution',
    body: 'Our application has questions to sit with: Where have you been helped by someone who had been there? What do you do when a person chooses what you would not? And statements to agree with, such as "I can keep a confidence." My trainer said something good: agreeing with them predicts nothing. They are a mirror, not a gate.',
    likes: ['north-cedar', 'paper-kite'],
    replies: [
      {
        by: 'quiet-kettle',
        ago: 58,
        body: 'A mirror, not a gate. I am writing that on my fridge.',
        likes: ['slow-river'],
      },
      { by: 'north-cedar', ago: 50, body: 'Good trainer.' },
    ],
  },
  {
    space: 'Welcome and hello',
    by: 'window-seat',
    ago: 30,
    title: 'Hello from a window seat',
    body: 'I have read here for a week without saying anything. My counselor mentioned peer support and I did not know it was a real thing. I mostly want to know whether it is okay to just read.',
    likes: ['june-lantern', 'quiet-kettle', 'moss-garden'],
    replies: [
      {
        by: 'june-lantern',
        ago: 29.5,
        body: 'More than okay. Reading is taking part. Welcome, and stay as quiet as you like.',
        likes: ['window-seat'],
      },
      {
        by: 'quiet-kettle',
        ago: 28,
        body: 'I read for three months before my first post. The window seat is a good seat.',
        likes: ['window-seat', 'june-lantern'],
      },
      { by: 'window-seat', ago: 27, to: 0, body: 'Thank you. That is a relief.', likes: ['june-lantern'] },
    ],
  },
  {
    space: 'Welcome and hello',
    by: 'june-lantern',
    ago: 240,
    title: 'How this place works, in five lines',
    body: `- Members see what you write. Search engines do not.
- If something worries you about a post, use **Tell a moderator**. There is a lane for "worried about them" apart from the one for rules.
- We can not read everything at once. If you need someone now, *Get help now* is on every screen.
- Software looks for words that may mean danger, and people decide what to do. It never hides a post.
- Nobody here will correct how you name yourself.`,
    likes: ['quiet-kettle', 'moss-garden', 'tea-at-four', 'old-truck'],
    replies: [
      {
        by: 'old-truck',
        ago: 200,
        body: 'Appreciate the plain talk about the software. Some places hide that.',
        likes: ['june-lantern'],
      },
    ],
  },
  {
    space: 'Everyday recovery',
    by: 'quiet-kettle',
    ago: 44,
    title: 'Tiny things that got you through a Sunday',
    tags: ['small wins'],
    poll: ['Something with my hands', 'Someone to talk to', 'Going outside', 'Staying in bed was right'],
    body: 'Sundays are long for me. The week has rails and Sunday has none. What are your smallest things? Mine: I move one plant to where the light is.',
    likes: ['moss-garden', 'tea-at-four', 'window-seat'],
    replies: [
      {
        by: 'tea-at-four',
        ago: 43,
        body: 'I phone the speaking clock. It always picks up.',
        likes: ['quiet-kettle', 'old-truck'],
      },
      {
        by: 'moss-garden',
        ago: 42,
        body: 'I write tomorrow in pencil. Three words only. "Bread, bus, call."',
        likes: ['quiet-kettle'],
      },
      {
        by: 'old-truck',
        ago: 41,
        body: 'I check the oil. It never needs it. That is not the point.',
        likes: ['quiet-kettle', 'tea-at-four', 'moss-garden'],
      },
      { by: 'window-seat', ago: 26, body: 'I am going to try the plant.', to: 1, likes: ['quiet-kettle'] },
    ],
  },
  {
    space: 'Everyday recovery',
    by: 'moss-garden',
    ago: 20,
    title: 'Two hundred days, and nobody at work knows',
    tags: ['work'],
    body: 'Two hundred days today. I celebrated in the supply room with a granola bar. It was honestly a nice party. I wanted to tell someone who would get it.',
    likes: ['quiet-kettle', 'old-truck', 'two-rivers', 'big-sister-k', 'marigold-path'],
    replies: [
      {
        by: 'old-truck',
        ago: 19,
        body: 'Two hundred is a lot of mornings. Well done from the cab of an old truck.',
        likes: ['moss-garden'],
      },
      {
        by: 'two-rivers',
        ago: 18,
        body: 'The supply room is where the best parties are. Congratulations.',
        likes: ['moss-garden'],
      },
      {
        by: 'big-sister-k',
        ago: 17,
        body: 'I got a lump in my throat. My brother is at 31.',
        likes: ['moss-garden'],
      },
    ],
  },
  {
    space: 'Voices, visions and unusual experiences',
    by: 'sparrow-7',
    ago: 110,
    title: 'Mine get louder in the supermarket',
    note: 'hearing voices in public',
    body: 'Strip lights, trolleys, other people talking: that is when mine join in. Does anyone have a way to get through the cereal aisle?',
    replies: [
      {
        by: 'marigold-path',
        ago: 108,
        body: 'One earbud, one song I know by heart. I sing along inside. They get bored.',
        likes: ['sparrow-7'],
      },
      {
        by: 'old-truck',
        ago: 100,
        body: 'I go at nine at night. Same shop, half the noise.',
        likes: ['sparrow-7', 'marigold-path'],
      },
      {
        by: 'sparrow-7',
        ago: 99,
        to: 0,
        body: 'Tried it today with an old Dolly song. Made it to the eggs.',
        likes: ['marigold-path', 'old-truck', 'quiet-kettle'],
      },
    ],
  },
  {
    space: 'Alcohol and other drugs',
    by: 'old-truck',
    ago: 52,
    title: 'Started over on Tuesday',
    body: 'Nine months, then Tuesday. I am back at day three and I am telling you so that I do not have to carry it on my own. I am safe and I have my sponsor on the phone. Not looking for advice, only company.',
    likes: ['moss-garden', 'two-rivers', 'june-lantern'],
    replies: [
      {
        by: 'two-rivers',
        ago: 51,
        body: 'Company it is. Day three is a day. Glad you came here with it.',
        likes: ['old-truck'],
      },
      {
        by: 'moss-garden',
        ago: 50,
        body: 'The nine months did not go anywhere. They are under your feet.',
        likes: ['old-truck', 'quiet-kettle'],
      },
      { by: 'old-truck', ago: 49, to: 1, body: 'Needed that sentence. Thank you.', likes: ['moss-garden'] },
    ],
  },
  {
    space: 'Alcohol and other drugs',
    by: 'paper-kite',
    ago: 34,
    title: 'Being asked "are you still on that medication?"',
    body: 'At my cousin’s birthday someone asked me across the table whether I am still on my medication, as if it did not count. I take it, it works, it counts. How do you answer without giving a lecture over the cake?',
    replies: [
      {
        by: 'two-rivers',
        ago: 33,
        body: '"Yes, and I would like a corner piece." That ended it for me.',
        likes: ['paper-kite', 'tea-at-four'],
      },
      {
        by: 'tea-at-four',
        ago: 32,
        body: 'People like your cousin are just ignorant junkies of drama, tell them to get lost for good and never talk to them.',
      },
      {
        by: 'june-lantern',
        ago: 31,
        to: 1,
        body: 'Easy there, tea. I hear that you are on kite’s side. Could you say it again without the name-calling?',
        likes: ['paper-kite'],
      },
    ],
  },
  {
    space: 'Family and friends',
    by: 'big-sister-k',
    ago: 15,
    title: 'How do I ask without sounding like the police?',
    body: 'My brother is 31 days in. Every time I ask how he is, he hears an inspection. I just miss him. What did you wish your people had asked you?',
    likes: ['moss-garden'],
    replies: [
      {
        by: 'moss-garden',
        ago: 14,
        body: '"Do you want to come and fix this shelf with me?" Worked better than any how are you.',
        likes: ['big-sister-k', 'old-truck'],
      },
      {
        by: 'marigold-path',
        ago: 13,
        body: 'Tell him the part about missing him. In those words.',
        likes: ['big-sister-k'],
      },
      {
        by: 'big-sister-k',
        ago: 12,
        to: 0,
        body: 'We do have a shelf. Saturday then.',
        likes: ['moss-garden', 'marigold-path'],
      },
    ],
  },
  {
    space: 'En español',
    by: 'luz-de-abril',
    ago: 70,
    title: '¿Alguien más siente que descansa mejor en otro idioma?',
    body: 'En terapia hablo inglés porque así tocó. Pero cuando algo duele, me sale en español. Aquí por fin puedo escribir sin traducirme. ¿A ustedes les pasa?',
    likes: ['mango-shade', 'tide-keeper'],
    language: 'es',
    replies: [
      {
        by: 'mango-shade',
        ago: 69,
        body: 'Todo el tiempo. En inglés explico, en español siento. Bienvenida.',
        likes: ['luz-de-abril'],
      },
      {
        by: 'tide-keeper',
        ago: 66,
        body: 'Qué bonito lo dijiste. Si algún día quieres, los jueves hay un grupo en español.',
        likes: ['luz-de-abril', 'mango-shade'],
      },
      {
        by: 'luz-de-abril',
        ago: 65,
        to: 1,
        body: 'Ahí estaré, aunque sea escuchando.',
        likes: ['tide-keeper'],
      },
    ],
  },
  {
    space: 'Family and friends',
    by: 'mango-shade',
    ago: 8,
    title: 'My aunt’s garden after the funeral',
    note: 'loss of a relative',
    body: 'We buried my aunt in spring. This week I finally weeded her tomatoes. I cried and ate one warm from the plant. Grief is strange company, but it was a good hour.',
    likes: ['quiet-kettle', 'tea-at-four'],
    replies: [
      {
        by: 'tea-at-four',
        ago: 7,
        body: 'Warm from the plant. She would have liked that.',
        likes: ['mango-shade'],
      },
      {
        by: 'quiet-kettle',
        ago: 6,
        body: 'Thank you for letting us into the garden.',
        likes: ['mango-shade'],
      },
    ],
  },
  {
    space: 'Everyday recovery',
    by: 'window-seat',
    ago: 0.4,
    title: 'I do not know where to put this',
    body: 'I said I would only read. Tonight is bad. I keep thinking everyone would be better off without me and I do not want to wake up tomorrow. I have not told anyone. Sorry to put it here.',
    replies: [
      {
        by: 'quiet-kettle',
        ago: 0.3,
        body: 'You did right to put it here. I am reading. Is there somebody who could sit with you tonight?',
        likes: ['moss-garden'],
      },
    ],
  },
];

/** Reports that wait at the desk: who tells, about which reply (by its author and thread), why. */
export const REPORTS = [
  {
    by: 'paper-kite',
    thread: 'Being asked "are you still on that medication?"',
    author: 'tea-at-four',
    reason: 'unkind',
    note: 'I do not think they meant harm, but it stung.',
  },
  {
    by: 'moss-garden',
    thread: 'Started over on Tuesday',
    author: 'old-truck',
    reason: 'worried',
    note: 'They say they are safe. Could someone look in on them?',
  },
] as const;

/** What is being said in the meeting that is happening now. */
export const MEETING_TALK = [
  {
    by: 'marigold-path',
    text: 'Welcome, everyone. Passing is fine, listening is fine. Let us start with one word each.',
  },
  { by: 'moss-garden', text: 'Lighter.' },
  { by: 'old-truck', text: 'Here.' },
  { by: 'sparrow-7', text: 'Two words: less loud.' },
  { by: 'marigold-path', text: 'Less loud is good to hear. Next we go along the raised hands.' },
] as const;
