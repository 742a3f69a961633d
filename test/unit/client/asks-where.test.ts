import { expect } from 'chai';
import { asksWhere } from '../../../client/forum/asks-where.ts';

describe('client: when to ask for the state', () => {
  it('is where somebody asks about training or certificates, in either language', () => {
    for (const title of [
      'How many hours does the training take?',
      'Where can I become a certified peer specialist',
      'Is the CPS exam hard?',
      '¿Qué requisitos hay para la certificación?',
      '¿Dónde hago el curso de especialista de apoyo?',
    ])
      expect(asksWhere(title), title).to.equal(true);
  });

  it('is not where somebody tells of their day, or asks about something else', () => {
    for (const title of [
      'Two hundred days, and nobody at work knows',
      'How do I get through a Sunday?',
      'My first week as a peer specialist',
      '¿Cómo duermen mejor?',
    ])
      expect(asksWhere(title), title).to.equal(false);
  });
});
