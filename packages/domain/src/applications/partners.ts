import type * as z from 'zod';
import {
  emailCanBeWrittenTo,
  judge,
  mayFor,
  refuseOutOfOrder,
  refused,
  rowMustExist,
  tidied,
  unless,
} from '../kernel/index.ts';
import type {
  Actor,
  AssociationId,
  Deed,
  Instant,
  Outcome,
  PartnerId,
  Refusal,
} from '../kernel/index.ts';
import { Cvr, cvrHasEightDigits } from '../associations/index.ts';
import type { Known } from '../terms/index.ts';
import type { Application, NamedPartner, Partner } from './application.ts';
import { deedOn } from './deed.ts';
import { applicationLifecycle } from './lifecycle.ts';
import {
  onlyWhoBindsMaySend,
  partnerHasPart,
  partnerIsAnother,
  partnerIsNamed,
  partnersMustBeFew,
} from './rules.ts';
import { refuseWriter } from './who.ts';

type Changed = { readonly application: Application; readonly deed: Deed };

/** Those who have said that they are with it. */
export function joinedPartners({
  partners = [],
}: Pick<Application, 'partners'>): readonly Partner[] {
  return partners.filter(({ joined }) => joined !== undefined);
}

/** What the terms can know from who applies together. */
export function knownFromPartners(application: Pick<Application, 'partners'>): Known {
  return { partners: joinedPartners(application).length };
}

/** Every association that applies: the applicant and those who are with it. */
export function applicantsOf(
  application: Pick<Application, 'association' | 'partners'>,
): readonly AssociationId[] {
  const partners = joinedPartners(application).flatMap(({ joined }) => joined?.association ?? []);
  return [application.association, ...partners];
}

/** Whether somebody belongs to one of those who apply. */
export function belongsTo(
  actor: Actor,
  application: Pick<Application, 'association' | 'partners'>,
): boolean {
  return applicantsOf(application).some((each) => mayFor(actor, each, 'read'));
}

function refuseChange(actor: Actor, application: Application): readonly Refusal[] {
  const stopped = refuseWriter(actor, application);
  return stopped.length > 0
    ? stopped
    : refuseOutOfOrder(applicationLifecycle, application.state, 'edit');
}

/**
 * Names somebody to apply together with, who is then asked by a letter. What is told to staff
 * counts at once. Naming one again writes it anew, and they say yes again. Refuses what is wrong
 * all at once, strangers, and what is sent.
 */
export function namePartner(
  actor: Actor,
  now: Instant,
  application: Application,
  id: PartnerId,
  typed: z.infer<typeof NamedPartner>,
): Outcome<Changed> {
  const stopped = refuseChange(actor, application);
  if (stopped.length > 0) return refused(stopped);
  const [name, part, email] = [typed.name, typed.part, typed.email].map((each) => tidied(each));
  const cvr = typed.cvr.replace(/\s/g, '');
  const told = application.entered !== undefined;
  const others = (application.partners ?? []).filter((each) => each.id !== id);
  const refusals = [
    ...judge(partnersMustBeFew, { count: others.length + 1 }),
    ...judge(partnerIsNamed, { name: name ?? '' }, 'name'),
    ...(cvr === '' ? [] : judge(cvrHasEightDigits, { kind: 'association', cvr }, 'cvr')),
    ...(told ? [] : judge(emailCanBeWrittenTo, { email: email ?? '' }, 'email')),
    ...judge(partnerHasPart, { part: part ?? '' }, 'part'),
  ];
  return unless(refusals, () => {
    const partner: Partner = {
      id,
      name: name ?? '',
      ...(cvr === '' ? {} : { cvr: Cvr.parse(cvr) }),
      email: told ? '' : (email ?? ''),
      part: part ?? '',
      ...(told ? { joined: { by: actor.person, at: now } } : {}),
    };
    return {
      application: { ...application, partners: [...others, partner] },
      deed: deedOn(application.id, 'name-partner', { partner: id }),
    };
  });
}

/** Takes somebody off again: the applicant does, or the partner for themselves. Gone stays gone. */
export function dropPartner(
  actor: Actor,
  application: Application,
  id: PartnerId,
): Outcome<Changed> {
  const theirs = application.partners?.find((each) => each.id === id)?.joined?.association;
  const own = theirs !== undefined && mayFor(actor, theirs, 'bind');
  const refusals = own
    ? refuseOutOfOrder(applicationLifecycle, application.state, 'edit')
    : refuseChange(actor, application);
  return unless(refusals, () => ({
    application: {
      ...application,
      partners: (application.partners ?? []).filter((each) => each.id !== id),
    },
    deed: deedOn(application.id, 'drop-partner', { partner: id }),
  }));
}

/** What stops somebody from saying yes for an association. */
function refuseJoining(
  actor: Actor,
  application: Application,
  association: AssociationId,
): readonly Refusal[] {
  const mine = mayFor(actor, association, 'read') ? association : undefined;
  const stopped = judge(rowMustExist, mine);
  return stopped.length > 0
    ? stopped
    : [
        ...judge(onlyWhoBindsMaySend, { binds: mayFor(actor, association, 'bind') }),
        ...refuseOutOfOrder(applicationLifecycle, application.state, 'edit'),
        ...judge(partnerIsAnother, { again: applicantsOf(application).includes(association) }),
      ];
}

/**
 * Says yes for an association by the link in the letter. Refuses a link that leads nowhere any
 * more, whoever may not bind the association, and the applicant itself.
 */
export function joinAsPartner(
  actor: Actor,
  now: Instant,
  application: Application,
  id: PartnerId,
  association: AssociationId,
): Outcome<Changed> {
  const partner = application.partners?.find((each) => each.id === id && !each.joined);
  if (!partner) return refused(judge(rowMustExist, partner));
  return unless(refuseJoining(actor, application, association), () => {
    const joined = { association, by: actor.person, at: now };
    const partners = (application.partners ?? []).map((each) =>
      each === partner ? { ...partner, email: '', joined } : each,
    );
    return {
      application: { ...application, partners },
      deed: deedOn(application.id, 'join', { association }),
    };
  });
}
