import { expect } from 'chai';
import { suggest } from '../../moderation/suggest.ts';
import { sayFaults } from '../../server/platform/faults.ts';
import { FAULTS } from '../../shared/faults.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aSpace } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('what is wrong with a field', () => {
  let world: World;
  let ana: Person;
  let keeper: Person;
  before(async () => {
    world = await startWorld();
    keeper = await world.administrator('keeper');
    ana = await world.member('ana-maple');
  });
  after(() => world.end());

  it('has its own words in both languages, in the language we ask of ourselves', () => {
    const all = Object.fromEntries(FAULTS.map((code) => [code, [code, 7] as const]));
    const english = sayFaults(all, 'en');
    const spanish = sayFaults(all, 'es');
    for (const code of FAULTS) {
      expect(english[code], code).to.match(/^\S.*(\.|https:\/\/)$/);
      expect(spanish[code], code)
        .to.match(/^\S.*(\.|https:\/\/)$/)
        .and.not.equal(english[code]);
      for (const [language, said] of [
        ['en', english[code]],
        ['es', spanish[code]],
      ] as const)
        expect(suggest(said ?? '', { language }), code).to.deep.equal([]);
    }
  });

  it('is told in the language of who asks: the browser’s before joining, then one’s own', async () => {
    const join = { clientId: newClientId(), handle: 'ab', password: 'short', email: 'nobody', adult: false };
    const problemIn = async (language: string) => {
      const answer = await world
        .visitor()
        .request('POST', '/api/v1/join', join, { 'accept-language': language });
      return (await answer.json()).problem.details;
    };
    expect(await problemIn('en-US')).to.deep.equal({
      handle: 'At least 3 characters.',
      password: 'At least 10 characters.',
      email: 'This does not look like an e-mail address.',
      adult: 'Alongside is for people of 18 and over.',
    });
    expect(await problemIn('es-MX,es;q=0.9')).to.deep.equal({
      handle: 'Como mínimo 3 caracteres.',
      password: 'Como mínimo 10 caracteres.',
      email: 'Esto no parece una dirección de correo.',
      adult: 'Alongside es para personas de 18 años o más.',
    });
    await ana.do('accounts.changeSettings', { language: 'es' });
    const facets = Array.from({ length: 6 }, (_, at) => `facet ${at}`);
    expect((await ana.refused('accounts.changeSettings', { facets, openTo: 'x' })).details).to.deep.equal({
      facets: 'Como máximo 5.',
      openTo: 'Como mínimo 3 caracteres.',
    });
  });

  it('is told in the same words over a socket', async () => {
    const line = await ana.line();
    const answer = await line.call('accounts.changeSettings', { openTo: 'x' });
    expect(!answer.ok && answer.problem.details).to.deep.equal({ openTo: 'Como mínimo 3 caracteres.' });
  });

  it('is told for what only the service can know', async () => {
    const spaceId = await aSpace(keeper);
    const thread = {
      spaceId,
      clientId: newClientId(),
      title: 'A thread with a topic',
      body: 'Some words.',
      tags: ['moon'],
    };
    expect((await ana.refused('forum.createThread', thread)).details).to.deep.equal({
      tags: 'Este espacio no tiene el tema «moon».',
    });
    await keeper.do('accounts.changeSettings', { language: 'es' });
    const [space] = (await keeper.do('forum.listSpaces', {})).items;
    const again = {
      clientId: newClientId(),
      name: space?.name ?? '',
      purpose: 'The same name once more.',
    };
    const taken = await keeper.refused('forum.createSpace', again);
    expect(taken).to.include({ code: 'INVALID' });
    expect(taken.details).to.deep.equal({ name: 'Ya hay un espacio con este nombre. Elija otro.' });
  });
});
