import { dayOf, invitationIn, noteRegister } from '@plan/domain';
import type { AssociationId, Instant } from '@plan/domain';
import { dayIn, rightTerms } from '@plan/contract/words';
import type { CompanyRegister, Letter } from '../deps.ts';
import { records } from '../records.ts';
import type { Job } from '../case-records.ts';
import type { Home } from './letters.ts';
import { one, saved } from '../rows/index.ts';
import type { Store } from '../store/index.ts';

/** Asks somebody to act for an association; nothing where the invitation has been used or ended. */
export async function invitationLetter(
  store: Store,
  { origin, municipality }: Home,
  { association: id, invitation: link }: Extract<Job, { job: 'invitation' }>,
  now: Instant,
): Promise<Omit<Letter, 'municipality' | 'at'> | undefined> {
  const association = await one(records.association, records.association.key(id)).from(store);
  const invitation = invitationIn(association?.value, link, now);
  if (!association || !invitation) return undefined;
  const { name } = association.value;
  return {
    id: `invitation-${link}`,
    to: invitation.email,
    subject: `Invitation til at hjælpe ${name} med ansøgninger`,
    text: [
      // Where nobody of the association is left, the municipality asks, and says why.
      ...(invitation.reason
        ? [`Kommunen beder dig handle for ${name}: ${invitation.reason}`]
        : [`${name} beder dig være med til at søge tilskud.`]),
      `Du får denne ret: ${rightTerms[invitation.right].da}.`,
      `Åbn linket, log ind, og sig ja senest ${dayIn('da', dayOf(invitation.until))}:`,
      `${origin}/app/${municipality}/foreninger/${id}/invitation/${link}`,
      'Kender du ikke foreningen, skal du ikke gøre noget.',
    ].join('\n\n'),
  };
}

const ATTEMPTS = 5;

/** Keeps what the register says of an association; nothing where it does not answer. */
export async function askRegister(
  register: CompanyRegister,
  store: Store,
  id: AssociationId,
  now: Instant,
): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const row = await one(records.association, records.association.key(id)).from(store);
    const found = row?.value.cvr ? await register.lookUp(row.value.cvr) : 'unavailable';
    if (!row || found === 'unavailable') return;
    const next = noteRegister(row.value, now, found === 'unknown' ? undefined : found);
    const change = saved(records.association, row.key, row, next);
    if ((await store.commit([change])) !== 'stale') return;
  }
  throw new Error('The association is changed all the time');
}
