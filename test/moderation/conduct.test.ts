import { expect } from 'chai';
import { screen } from '../../moderation/screen.ts';
import { suggest } from '../../moderation/suggest.ts';

const CALLS = [
  'Sign up for our training near you!',
  'Our sober house in Tampa has two beds open, men only, ask for Ray.',
  'We are hiring peer specialists in the Bronx, no experience needed.',
  'Register by Friday for the spring cohort of my recovery coach academy',
  'Looking for mothers in recovery to take part in a 40 minute interview for my thesis, gift card included',
  'I run a weekend healing retreat in Sedona, message me for rates',
  'Spots are filling fast for the Narcan certification class',
  'Get certified as a recovery coach in just six weeks',
  'Free consultation for families with a loved one in addiction, most insurance accepted',
  'Come join our eight week program for anxiety, the first session is free',
  'Paid research study: adults with insomnia wanted',
  'Now enrolling: day program for young adults',
  'Inscríbete ya al diplomado de acompañamiento entre pares, cupos limitados',
  'Buscamos participantes para un estudio sobre duelo, se entrega tarjeta de regalo',
  'Nuestra clínica recibe pacientes sin cita, aceptamos seguro',
  'Ofrezco sesiones de reiki en línea, primera sesión gratis',
  'Aparta tu lugar en nuestro retiro de octubre',
  'Estamos contratando facilitadores en Guadalajara',
  'Conviértete en coach de vida en ocho semanas',
  'Our detox accepts Medicaid and has same-day admission, call us',
];
const NO_CALLS = [
  'I signed up for a pottery class and I am nervous.',
  'The sign up sheet for snacks is by the door.',
  'My training starts Monday and I bought new shoes.',
  'Does anyone know a good program in Ohio?',
  'They are hiring at the diner, should I apply?',
  'I took the CPS training last year and loved it.',
  'We have a spot saved for you on the couch.',
  'My therapist takes new clients only in June.',
  'Our group meets on Tuesdays, bring a chair.',
  'I need to schedule a call with my son.',
  'The study at the university said sleep matters.',
  'How do I register to vote with a record?',
  'Me inscribí en un curso de cocina.',
  'Mi programa empieza el lunes y tengo miedo.',
  '¿Alguien conoce un buen taller de costura?',
  'La clínica me dio cita para agosto.',
  'I teach my kids to cook.',
  'There is a webinar on grief tonight at the library, I am going.',
  'My job interview is Thursday.',
  'I run every morning and it helps.',
];
const KINDS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'contact',
    [
      'my snap is lilbirdie04 add me',
      'Write me at rosa.m at gmail dot com',
      'Text me on 415 555 0182 any time',
      'hmu on insta @sunny_side',
      'call my cell, 6 1 7 5 5 5 0 1 3 4',
      "let's move this to telegram",
      'Mi número es 55 1234 5678, escríbanme',
      'Búscame en facebook como Lalo Pérez',
      'les dejo mi correo: lalo@correo.mx',
      "DM me your number and I'll call you tonight",
      "here's my discord: moss#2231",
    ],
    [
      'I blocked his number on whatsapp',
      'Call 988 or text HOME to 741741',
      'My phone died at 10:30',
      'My son set me up on facebook and I hate it',
      'Room 415, 555 Main Street',
      'Llama al 024 si lo necesitas',
      'Vivo en la calle desde hace 3 meses',
      'I lived on the street for 14 years',
    ],
  ],
  [
    'under-age',
    [
      'im 13 and my mom doesnt know im on here',
      "I'm a freshman in high school, is that ok?",
      'i turn 14 next month',
      'I am in 8th grade',
      'fifteen yo, pls dont ban me',
      'tengo 14 y nadie me entiende',
      'voy en segundo de secundaria',
      'My teacher says 12 year olds like me shouldnt be here',
      "i'm in middle school",
    ],
    [
      "I'm 15 years sober",
      'I was 13 when it started',
      'My son is 14',
      'Tengo 15 años limpio',
      'I teach 8th grade',
      'We got to mile 12',
      'I have 13 cats',
      'Mi hija tiene 12',
    ],
  ],
  [
    'spam',
    [
      'Click the link in my bio for a miracle detox',
      'Work from home and earn $900 weekly, ask me how',
      'Dr. Ogun cured my herpes and brought my husband back, contact him on email',
      'LIMITED OFFER!!! Buy CBD gummies today',
      'I lost 40 lbs with this one trick, link below',
      'Gana dinero desde tu casa, pregúntame cómo',
      'El brujo Tomás me regresó a mi esposo, contáctalo',
      'Get your loan approved in 24 hours, no credit check',
      'invest 200 and get 2000 in 3 days, guaranteed',
    ],
    [
      'Click the lock icon if the page looks odd.',
      'I work from home and miss people.',
      'The doctor cured my infection.',
      'I bought gummies for my nephew.',
    ],
  ],
];

const categories = (text: string): string[] =>
  screen(text)
    .findings.filter((finding) => finding.rule.startsWith('conduct.'))
    .map((finding) => finding.category);

describe('conduct', () => {
  it('sees a call to a programme, a training, a study or a service, and leaves what members tell alone', () => {
    expect(CALLS.filter((text) => !screen(text).offers)).to.deep.equal([]);
    expect(NO_CALLS.filter((text) => screen(text).offers)).to.deep.equal([]);
  });

  it('brings a call to nobody’s desk', () => {
    const told = CALLS.filter((text) => screen(text).findings.length > 0 && !categories(text).length);
    expect(told).to.deep.equal([]);
    expect(screen('Sign up for our training near you!').findings).to.deep.equal([]);
  });

  for (const [kind, texts, others] of KINDS)
    it(`sees ${kind}, and not what only looks like it`, () => {
      expect(texts.filter((text) => !categories(text).length)).to.deep.equal([]);
      expect(others.filter((text) => categories(text).length)).to.deep.equal([]);
    });

  it('says in the composer what is about contact alone', () => {
    expect(suggest('hmu on insta @sunny_side').map((one) => one.category)).to.deep.equal(['contact']);
    expect(suggest('Work from home and earn $900 weekly, ask me how')).to.deep.equal([]);
  });
});
