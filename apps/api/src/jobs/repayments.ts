import type { Application, Payments, Pool } from '@plan/domain';
import { amountIn, dayIn } from '@plan/contract/words';
import { caseRecords } from '../case-records.ts';
import type { Job } from '../case-records.ts';
import { records } from '../records.ts';
import { one, readTogether } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import type { ToApplicant } from './copies.ts';
import { applicationLink } from './letters.ts';
import type { Home } from './letters.ts';

type About = Extract<Job, { job: 'repayment' }>;

/** What is to be said; nothing where something else has been asked for or let be since. */
function told(
  { at, again, dropped }: About,
  { repayment }: Pick<Payments, 'repayment'>,
): readonly string[] | undefined {
  if (dropped !== undefined) {
    return repayment
      ? undefined
      : [`I skal ikke betale ${amountIn('da', dropped)} tilbage alligevel.`];
  }
  if (repayment?.at !== at || repayment.returned) return undefined;
  const { amount, until } = repayment;
  return [
    `Kommunen beder jer betale ${amountIn('da', amount)} tilbage senest ${dayIn('da', until)}.`,
    ...(again ? ['Det gælder i stedet for det beløb, vi har bedt om før.'] : []),
    'Log ind for at læse hvorfor.',
  ];
}

function textOf(said: readonly string[], { contact }: Pool, link: string): string {
  return [
    ...said,
    `Skriv til ${contact.email}, hvis I har spørgsmål.`,
    'Log ind for at se sagen:',
    link,
  ].join('\n\n');
}

function caseNumberIn({ submission }: Application): string {
  return submission?.caseNumber ?? '';
}

/** That a sum is asked back and by when, or that it need not be paid back after all. */
export async function repaymentLetter(
  store: Store,
  home: Home,
  job: About,
): Promise<ToApplicant | undefined> {
  const { round, application: id, at, dropped } = job;
  const { application, payments } = await readTogether(store, {
    application: one(caseRecords.application, caseRecords.application.key(round, id)),
    payments: one(caseRecords.payments, caseRecords.payments.key(round, id)),
  });
  const said = payments && told(job, payments.value);
  if (!application || !said) return undefined;
  const { association, pool } = await readTogether(store, {
    association: one(records.association, records.association.key(application.value.association)),
    pool: one(caseRecords.pool, caseRecords.pool.key(application.value.pool)),
  });
  if (!association || !pool) return undefined;
  const letter = {
    id: `repayment${dropped === undefined ? '' : '-dropped'}-${id}-${Date.parse(at)}`,
    subject: `Penge, der skal betales tilbage: ${caseNumberIn(application.value)}`,
    text: textOf(said, pool.value, applicationLink(home, round, id)),
  };
  return { association: association.value, about: 'progress', letter };
}
