import type { PolicyVersion } from '../policies/index.ts';
import { sampleId } from './world.ts';

const volunteer = sampleId('pol', 1);
const vulnerable = sampleId('pol', 2);
const LEGAL_BASIS = 'serviceloven § 18';

/** Facts, titles and years are those of the municipality's own documents; the words are ours. */
export const roedovrePolicies: readonly PolicyVersion[] = [
  {
    policy: volunteer,
    version: 1,
    slug: 'frivilligpolitik-2014',
    title: 'Politik for frivilligt socialt arbejde',
    period: '2014-2019',
    state: 'superseded',
    adopted: {
      body: 'Kommunalbestyrelsen',
      day: '2014-10-28',
      item: 'efteråret 2014, dag opdigtet',
    },
    vision:
      'Både foreninger og enkeltpersoner skal opleve Rødovre som et af landets bedste steder at være frivillig.',
    legalBasis: LEGAL_BASIS,
    goals: [
      {
        number: 1,
        title: 'Vi skaber gode rammer for den frivillige sociale indsats',
        explanation:
          'Kommunen leverer ikke selv den frivillige indsats, men sørger for de bedste vilkår for den.',
      },
      {
        number: 2,
        title: 'Vi skaber synlighed og netværk',
        explanation: 'Frivillige, foreninger og borgere skal kunne finde hinanden.',
      },
      {
        number: 3,
        title: 'Vi skaber nye alliancer',
        explanation: 'Foreninger, virksomheder og kommune løser opgaver sammen på nye måder.',
      },
      {
        number: 4,
        title: 'Vi støtter det frivillige sociale arbejde økonomisk',
        explanation: 'Hvert år sættes penge af, som foreninger kan søge.',
      },
    ],
    succession: [],
    corrections: [],
  },
  {
    policy: volunteer,
    version: 2,
    slug: 'frivilligpolitik-2020',
    title: 'Politik for frivilligt socialt arbejde',
    period: '2020-2022',
    state: 'adopted',
    adopted: { body: 'Kommunalbestyrelsen', day: '2020-01-28', item: 'dag opdigtet' },
    vision: 'Rødovre vil være blandt de bedste kommuner i Danmark at være frivillig i.',
    legalBasis: LEGAL_BASIS,
    goals: [
      {
        number: 1,
        title: 'Vi skaber gode rammer for den frivillige, sociale indsats',
        explanation: 'Lokaler, kurser og kontaktpersoner skal gøre det let at være frivillig.',
      },
      {
        number: 2,
        title: 'Vi skaber synlighed og netværk på frivilligområdet',
        explanation: 'Flere skal kende de frivillige fællesskaber og kunne finde vej til dem.',
      },
      {
        number: 3,
        title: 'Vi styrker den sociale ansvarlighed',
        explanation: 'Borgere, foreninger og virksomheder tager del i ansvaret for hinanden.',
      },
      {
        number: 4,
        title: 'Vi støtter det frivillige, sociale arbejde økonomisk',
        explanation: 'Hvert år kan foreninger søge støtte i en pulje efter serviceloven § 18.',
      },
    ],
    succession: [
      { from: 1, fate: 'reworded', to: [1] },
      { from: 2, fate: 'reworded', to: [2] },
      { from: 3, fate: 'changed-meaning', to: [3] },
      { from: 4, fate: 'reworded', to: [4] },
    ],
    corrections: [],
  },
  {
    policy: vulnerable,
    version: 1,
    slug: 'udsattepolitik',
    title: 'Udsattepolitik',
    period: '2020-2022',
    state: 'adopted',
    adopted: { body: 'Kommunalbestyrelsen', day: '2020-01-28', item: 'dag opdigtet' },
    vision: 'I Rødovre skal der også være plads til mennesker, der lever på kanten af samfundet.',
    legalBasis: 'serviceloven',
    goals: [
      { number: 1, title: 'Vi forebygger, at mennesker bliver socialt udsatte', explanation: '' },
      { number: 2, title: 'Vi finder løsninger sammen med borgeren', explanation: '' },
      { number: 3, title: 'Alle har en tryg base/bolig', explanation: '' },
      { number: 4, title: 'Alle har en meningsfuld beskæftigelse', explanation: '' },
      { number: 5, title: 'Alle har et godt og sundt liv', explanation: '' },
    ],
    succession: [],
    corrections: [],
  },
];

export const furesoePolicies: readonly PolicyVersion[] = [
  {
    policy: sampleId('pol', 21),
    version: 1,
    slug: 'samarbejde-med-frivillige',
    title: 'Samarbejde med foreninger og frivillige om velfærd',
    period: '2023-2024',
    state: 'adopted',
    adopted: { body: 'Byrådet', day: '2022-10-12', item: 'budget 2023-2024, dag opdigtet' },
    vision: 'Foreninger og frivillige skal have lettere ved at løfte velfærd sammen med kommunen.',
    legalBasis: LEGAL_BASIS,
    goals: [
      {
        number: 1,
        title: 'Et målrettet samarbejde om sundhed og aktiviteter for ældre',
        explanation: 'Byrådet har i budgettet bedt om et tættere samarbejde med foreningerne.',
      },
      {
        number: 2,
        title: 'Kommunens puljer er lette at finde',
        explanation: 'Puljer skal kunne ses samlet ét sted.',
      },
    ],
    succession: [],
    corrections: [],
  },
];

export function volunteerGoal(goal: number) {
  return { policy: volunteer, version: 2, goal };
}

export function furesoeGoal(goal: number) {
  return { policy: sampleId('pol', 21), version: 1, goal };
}

export function vulnerableGoal(goal: number) {
  return { policy: vulnerable, version: 1, goal };
}
