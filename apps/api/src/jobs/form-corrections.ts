import { asBegun, correctionsSince, formDifference, mustFollow, takesUntil } from '@plan/domain';
import type { FormDifference } from '@plan/domain';
import { closingIn } from '@plan/contract/words';
import { caseRecords } from '../case-records.ts';
import type { Job } from '../case-records.ts';
import { one } from '../rows/index.ts';
import type { Occasion } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import type { ToApplicant } from './copies.ts';
import { askedOnce, draftsOf, standingDraft } from './drafts.ts';
import type { Home } from './letters.ts';

/** Asks for a letter to everybody who has begun an application in the form as it was. */
export async function tellOfForm(
  store: Store,
  { now }: Occasion,
  { round: id, version }: Extract<Job, { job: 'form-corrected' }>,
): Promise<void> {
  const round = await one(caseRecords.round, caseRecords.round.key(id)).from(store);
  if (!round) return;
  for (const { id: application } of await draftsOf(store, id)) {
    const job = { job: 'form-notice' as const, round: id, application, version };
    await askedOnce(store, now, round.value, `form-${application}-${version}`, job);
  }
}

function differenceTold({ added, changed, removed }: FormDifference): string {
  const told = (what: string, labels: readonly string[]) =>
    labels.length === 0 ? [] : [what, ...labels.map((label) => `– ${label}`)];
  return [...told('Nyt:', added), ...told('Ændret:', changed), ...told('Fjernet:', removed)].join(
    '\n',
  );
}

/** What was corrected and what to do; nothing for whoever has sent it or is over already. */
export async function formNotice(
  store: Store,
  { origin, municipality }: Home,
  { round: roundId, application: id, version }: Extract<Job, { job: 'form-notice' }>,
  { now }: Occasion,
): Promise<ToApplicant | undefined> {
  const draft = await standingDraft(store, roundId, id);
  if (!draft) return undefined;
  const { round, application, association } = draft;
  // A letter that has waited comes too late.
  if (round.state !== 'announced' || now >= takesUntil(round)) return undefined;
  const begun = asBegun(round, application);
  const correction = correctionsSince(begun).find(({ before }) => before.version === version - 1);
  if (!correction) return undefined;
  const letter = {
    id: `form-${id}-${version}`,
    subject: 'Skemaet er rettet',
    text: [
      `Kommunen har rettet skemaet til »${round.title}«. I har en kladde.`,
      correction.note,
      differenceTold(formDifference(begun.form, round.form)),
      mustFollow(begun)
        ? 'Gå over til det nye skema, før I sender. Jeres svar følger med:'
        : 'I kan gå over til det nye skema, og jeres svar følger med. I kan også blive i det gamle:',
      `${origin}/app/${municipality}/runder/${roundId}/kladder/${id}/tjek`,
      `Fristen er ${closingIn('da', round.window.closesBefore)}.`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
  return { association, about: 'case', letter };
}
