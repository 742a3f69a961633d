import type { Kind } from './rule.ts';

/** What the reader says about a sign, in words anyone can read. */
const REASONS: Record<Kind, string> = {
  killself: 'These words may mean that someone is thinking about ending their life.',
  endit: 'These words may mean that someone is thinking about ending their life.',
  suicidal: 'These words may mean that someone is thinking about suicide.',
  idea: 'These words may mean that someone is thinking about suicide.',
  question: 'This asks about a way to die, so a person should check in soon.',
  die: 'These words may mean that someone wishes to be dead.',
  nolife: 'These words may mean that someone does not want to go on living.',
  wish: 'These words may mean that someone wishes to be dead.',
  hopeless: 'These words sound like deep hopelessness.',
  burden: 'These words sound like someone who feels that others would be better off without them.',
  means: 'These words may mean that something deadly is within reach.',
  place: 'These words may mean that someone is in a dangerous place right now.',
  prep: 'These words may mean that someone is getting ready to die.',
  farewell: 'These words sound like a goodbye.',
  final: 'These words sound as if there will be no later.',
  act: 'These words may mean that someone has hurt themself and needs help now.',
  attempt: 'These words tell of a recent suicide attempt.',
  command: 'These words tell of voices that say to hurt or kill.',
  harmself: 'These words may mean that someone is hurting themself.',
  harmnow: 'These words may mean that someone is hurting themself.',
  harmpast: 'These words tell of self-harm not long ago.',
  urge: 'These words tell of a strong urge to self-harm.',
  abuse: 'These words may mean that someone is being hurt or controlled at home.',
  abusenow: 'These words may mean that someone is being hurt right now.',
  harmother: 'These words may mean that someone could hurt another person.',
  threat: 'These words may mean that someone could hurt another person.',
  threatplan: 'These words sound like a plan to hurt another person.',
  emergency: 'These words may describe a medical emergency.',
  relapse: 'These words tell of using or drinking again.',
  distress: 'These words sound like a very hard moment.',
  eating: 'These words may mean that not eating or purging is harming someone’s body.',
  concern: 'These words tell of worry for someone who may be in danger.',
  method: 'This tells how a method works, which can hurt someone who is struggling.',
  shield: '',
};

/** The reason for one kind of sign. */
export function reasonFor(kind: Kind): string {
  return REASONS[kind];
}
