import { expect } from 'chai';
import { screen } from '../../moderation/screen.ts';
import { suggest } from '../../moderation/suggest.ts';
import {
  type ConductCase,
  type CrisisCase,
  type LanguageCase,
  scoreConduct,
  scoreCrisis,
  scoreLanguage,
  suite,
} from './score.ts';

describe('the reader over its suites', () => {
  it('keeps the goals of the crisis codebook on the open suite', () => {
    const s = scoreCrisis(suite<CrisisCase>('crisis-dev.jsonl'));
    expect(s.urgentRecallExplicit, 'urgent, explicit').to.be.at.least(0.99);
    expect(s.urgentRecall, 'urgent').to.be.at.least(0.99);
    expect(s.imminentFlagged, 'imminent flagged').to.equal(1);
    expect(s.elevatedFlagged, 'elevated flagged').to.be.at.least(0.98);
    expect(s.noneAny, 'false alarms').to.be.at.most(0.01);
    expect(s.noneUrgent, 'urgent false alarms').to.equal(0);
    expect(s.noneImminent, 'imminent false alarms').to.equal(0);
    expect(s.macroF1, 'macro-F1').to.be.at.least(0.97);
    expect(s.category, 'category').to.be.at.least(0.94);
  }).timeout(60_000);

  it('holds its ground on cases from other lives', () => {
    const s = scoreCrisis(suite<CrisisCase>('crisis-own.jsonl'));
    expect(s.n).to.be.at.least(1980);
    expect(s.urgentRecall, 'urgent').to.be.at.least(0.93);
    expect(s.elevatedFlagged, 'elevated flagged').to.be.at.least(0.95);
    expect(s.noneAny, 'false alarms').to.be.at.most(0.012);
    expect(s.macroF1, 'macro-F1').to.be.at.least(0.91);
    expect(s.category, 'category').to.be.at.least(0.92);
    expect(s.noneImminent, 'imminent false alarms').to.equal(0);
  }).timeout(60_000);

  it('keeps the goals of the language codebook on the open suite', () => {
    const s = scoreLanguage(suite<LanguageCase>('hel-dev.jsonl'));
    expect(s.suggestPrecision).to.be.at.least(0.98);
    expect(s.suggestRecall).to.be.at.least(0.97);
    expect(s.reviewPrecision).to.be.at.least(0.98);
    expect(s.reviewRecall).to.be.at.least(0.97);
    expect(s.cleanFlagged).to.be.at.most(0.01);
    expect(s.ownWordsFlagged, 'own words are never flagged').to.equal(0);
  }).timeout(60_000);

  it('never marks own words in the further language cases', () => {
    const s = scoreLanguage(suite<LanguageCase>('hel-own.jsonl'));
    expect(s.n).to.be.at.least(480);
    expect(s.suggestPrecision).to.be.at.least(0.98);
    expect(s.suggestRecall).to.be.at.least(0.92);
    expect(s.reviewPrecision).to.be.at.least(0.98);
    expect(s.reviewRecall).to.be.at.least(0.95);
    expect(s.ownWordsFlagged, 'own words are never flagged').to.equal(0);
  }).timeout(60_000);

  it('shows moderators what conduct asks of them, and nothing that only looks like it', () => {
    const { by } = scoreConduct(suite<ConductCase>('conduct-own.jsonl'));
    for (const [name, { n, right }] of Object.entries(by)) {
      expect(n, name).to.be.at.least(15);
      expect(right / n, name).to.be.at.least(name === 'none' ? 0.99 : 0.9);
    }
  }).timeout(60_000);

  it('rarely suggests anything on texts written for another purpose', () => {
    const cases = [...suite<CrisisCase>('crisis-dev.jsonl'), ...suite<CrisisCase>('crisis-own.jsonl')];
    const spoken = cases.filter((c) =>
      screen(c.text, { language: c.lang }).findings.some((f) => f.action === 'suggest'),
    );
    expect(spoken.length / cases.length, spoken.map((c) => c.text).join('\n')).to.be.at.most(0.01);
  }).timeout(60_000);

  it('suggests nothing in the composer that the server would silence for danger', () => {
    for (const c of [...suite<CrisisCase>('crisis-dev.jsonl'), ...suite<CrisisCase>('crisis-own.jsonl')]) {
      const here = suggest(c.text, { language: c.lang }).filter((f) => f.action === 'suggest').length;
      const there = screen(c.text, { language: c.lang }).findings.filter(
        (f) => f.action === 'suggest',
      ).length;
      expect(here, c.text).to.be.at.most(there);
    }
  }).timeout(60_000);
});
