import type { WheelActor, WheelEntry, WheelState, WheelStep } from '@plan/domain';
import { amountIn } from './figures.ts';
import type { Language } from './figures.ts';
import type { Both, Terms } from './terms.ts';

export const wheelStepTerms: Terms<WheelStep> = {
  budget: { da: 'Penge sættes af', en: 'Money is set aside' },
  priorities: { da: 'Områder besluttes', en: 'Areas are decided' },
  call: { da: 'Opslag meldes ud', en: 'The call is announced' },
  application: { da: 'Foreninger søger', en: 'Associations apply' },
  screening: { da: 'Ansøgninger tjekkes', en: 'Applications are screened' },
  assessment: { da: 'Ansøgninger vurderes', en: 'Applications are assessed' },
  distribution: { da: 'Pengene fordeles', en: 'The money is distributed' },
  notification: { da: 'Svar sendes', en: 'Answers are sent' },
  acceptance: { da: 'Foreninger siger ja', en: 'Associations accept' },
  payment: { da: 'Pengene betales', en: 'The money is paid' },
  use: { da: 'Pengene bruges', en: 'The money is used' },
  report: { da: 'Rapporter kommer ind', en: 'Reports come in' },
  control: { da: 'Rapporter tjekkes', en: 'Reports are checked' },
  repayment: { da: 'Penge kommer tilbage', en: 'Money comes back' },
  'follow-up': { da: 'Året gøres op', en: 'The year is summed up' },
  rolling: { da: 'Små beløb hele året', en: 'Small amounts all year' },
};

export const wheelActorTerms: Terms<WheelActor> = {
  council: { da: 'Kommunalbestyrelsen', en: 'The council' },
  committee: { da: 'Udvalget', en: 'The committee' },
  caseworker: { da: 'Sagsbehandleren', en: 'The caseworker' },
  association: { da: 'Foreningerne', en: 'The associations' },
  finance: { da: 'Økonomi', en: 'Finance' },
  administration: { da: 'Forvaltningen', en: 'The administration' },
};

export const wheelStateTerms: Terms<WheelState> = {
  done: { da: 'Gjort', en: 'Done' },
  late: { da: 'For sent', en: 'Late' },
  now: { da: 'Nu', en: 'Now' },
  ahead: { da: 'Kommer', en: 'Ahead' },
  past: { da: 'Forbi', en: 'Past' },
  undated: { da: 'Mangler dato', en: 'No date yet' },
  unused: { da: 'Bruges ikke', en: 'Not used' },
};

/** What is done where a step is counted. */
const countedTerms: Partial<Terms<WheelStep>> = {
  notification: { da: 'besvaret', en: 'answered' },
  payment: { da: 'udbetalt', en: 'paid' },
  report: { da: 'modtaget', en: 'received' },
  control: { da: 'godkendt', en: 'approved' },
  repayment: { da: 'betalt tilbage', en: 'paid back' },
};

/** How far a step has come, as "3 af 12 udbetalt, 2 for sent", or what came back; else nothing. */
export function wheelCountIn(
  language: Language,
  { step, count, returned }: Pick<WheelEntry, 'step' | 'count' | 'returned'>,
): string {
  const danish = language === 'da';
  const back =
    returned === undefined
      ? []
      : [`${amountIn(language, returned)} ${danish ? 'kom tilbage' : 'came back'}`];
  if (count === undefined) return back.join('');
  const { of, done, late } = count;
  const told = `${done} ${danish ? 'af' : 'of'} ${of} ${countedTerms[step]?.[language] ?? ''}`;
  const counted = late === 0 ? told : `${told}, ${late} ${danish ? 'for sent' : 'late'}`;
  return [counted, ...back].join('. ');
}

/** Stands before the day that an applicant was promised an answer by. */
export const answerByTerm: Both = { da: 'Svar senest', en: 'Answer by' };
