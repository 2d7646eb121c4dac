import type * as z from 'zod';
import {
  amountMustBeReadable,
  emailCanBeWrittenTo,
  judge,
  mayFor,
  readAmount,
  refuseOutOfOrder,
  refused,
  rowMustExist,
  sumOf,
  tidied,
  unless,
} from '../kernel/index.ts';
import type {
  Actor,
  AssociationId,
  Deed,
  Instant,
  Ore,
  Outcome,
  PartnerId,
  Refusal,
} from '../kernel/index.ts';
import { Cvr, cvrHasEightDigits } from '../associations/index.ts';
import type { Association } from '../associations/index.ts';
import type { Known } from '../terms/index.ts';
import type { Application, Partner } from './application.ts';
import type { NamedPartner } from './typed.ts';
import { deedOn } from './deed.ts';
import { applicationLifecycle } from './lifecycle.ts';
import {
  onlyWhoBindsMaySend,
  partnerHasPart,
  partnerIsAnother,
  partnerIsNamed,
  partnerIsTheOneAsked,
  partnerSharesWithinRequest,
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

/** What stands in the way of the shares of those who are with it: they are parts of the amount. */
export function judgeShares(
  application: Pick<Application, 'partners'>,
  requested: Ore | undefined,
): readonly Refusal[] {
  const shares = sumOf(joinedPartners(application).flatMap(({ share }) => share ?? []));
  return requested === undefined
    ? []
    : judge(partnerSharesWithinRequest, { shares, requested }, 'partners');
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

/** Nobody has signed for those who are with it now. */
function unsigned({ signatures: _signatures, ...rest }: Application): Application {
  return rest;
}

/** What of a partner who has not said yes is told to whoever may not name partners: nothing. */
export function withoutWaiting(actor: Actor, application: Application): Application {
  const { partners } = application;
  if (!partners || refuseWriter(actor, application).length === 0) return application;
  return { ...application, partners: [...joinedPartners(application)] };
}

function refuseChange(actor: Actor, application: Application): readonly Refusal[] {
  const stopped = refuseWriter(actor, application);
  return stopped.length > 0
    ? stopped
    : refuseOutOfOrder(applicationLifecycle, application.state, 'edit');
}

/**
 * Names somebody to apply together with, who is then asked by a letter. What is told to staff
 * counts at once, with the association where it is known. Who is named already stays as they are;
 * take them off to name them anew. Signatures fall away. Refuses what is wrong all at once,
 * strangers, and what is sent.
 */
export function namePartner(
  actor: Actor,
  now: Instant,
  application: Application,
  id: PartnerId,
  typed: z.infer<typeof NamedPartner>,
  known?: AssociationId,
): Outcome<Changed> {
  const stopped = refuseChange(actor, application);
  if (stopped.length > 0) return refused(stopped);
  const [name, part, email] = [typed.name, typed.part, typed.email].map((each) => tidied(each));
  const cvr = typed.cvr.replace(/\s/g, '');
  const told = application.entered !== undefined;
  const share = readAmount(typed.share ?? '');
  const readable = share !== undefined || tidied(typed.share ?? '') === '';
  const others = application.partners ?? [];
  const again = known !== undefined && applicantsOf(application).includes(known);
  const refusals = [
    ...judge(partnerIsAnother, { again: again || others.some((each) => each.id === id) }),
    ...judge(partnersMustBeFew, { count: others.length + 1 }),
    ...judge(partnerIsNamed, { name: name ?? '' }, 'name'),
    ...(cvr === '' ? [] : judge(cvrHasEightDigits, { kind: 'association', cvr }, 'cvr')),
    ...(told ? [] : judge(emailCanBeWrittenTo, { email: email ?? '' }, 'email')),
    ...judge(partnerHasPart, { part: part ?? '' }, 'part'),
    ...judge(amountMustBeReadable, { typed: typed.share ?? '', readable }, 'share'),
  ];
  return unless(refusals, () => {
    const partner: Partner = {
      id,
      name: name ?? '',
      ...(cvr === '' ? {} : { cvr: Cvr.parse(cvr) }),
      email: told ? '' : (email ?? ''),
      part: part ?? '',
      ...(share === undefined ? {} : { share }),
      ...(told
        ? { joined: { by: actor.person, at: now, ...(known ? { association: known } : {}) } }
        : {}),
    };
    return {
      application: { ...unsigned(application), partners: [...others, partner] },
      deed: deedOn(application.id, 'name-partner', { partners: others.length + 1 }),
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
      ...unsigned(application),
      partners: (application.partners ?? []).filter((each) => each.id !== id),
    },
    deed: deedOn(application.id, 'drop-partner', {}),
  }));
}

type Joining = Pick<Association, 'id' | 'name' | 'cvr'>;

/** What stops somebody from saying yes for an association. */
function refuseJoining(
  actor: Actor,
  application: Application,
  partner: Partner,
  { id, cvr }: Joining,
): readonly Refusal[] {
  const mine = mayFor(actor, id, 'read') ? id : undefined;
  const stopped = judge(rowMustExist, mine);
  return stopped.length > 0
    ? stopped
    : [
        ...judge(onlyWhoBindsMaySend, { binds: mayFor(actor, id, 'bind') }),
        ...refuseOutOfOrder(applicationLifecycle, application.state, 'edit'),
        ...judge(partnerIsAnother, { again: applicantsOf(application).includes(id) }),
        ...judge(partnerIsTheOneAsked, { asked: partner.cvr, cvr }),
      ];
}

/**
 * Says yes for an association by the link in the letter; it stands with its own name and number
 * from then on. Refuses a link that leads nowhere any more, whoever may not bind the association,
 * the applicant itself, and another number than was asked.
 */
export function joinAsPartner(
  actor: Actor,
  now: Instant,
  application: Application,
  id: PartnerId,
  association: Joining,
): Outcome<Changed> {
  const partner = application.partners?.find((each) => each.id === id && !each.joined);
  if (!partner) return refused(judge(rowMustExist, partner));
  return unless(refuseJoining(actor, application, partner, association), () => {
    const joined = { association: association.id, by: actor.person, at: now };
    const { name, cvr } = association;
    const { declinedAt: _declined, ...asked } = partner;
    const named = { ...asked, name, ...(cvr ? { cvr } : {}), email: '', joined };
    const partners = (application.partners ?? []).map((each) => (each === partner ? named : each));
    return {
      application: { ...unsigned(application), partners },
      deed: deedOn(application.id, 'join', { association: association.id }),
    };
  });
}

/**
 * Says no by the link in the letter: the applicant is told, and the address is forgotten. Said again,
 * nothing changes. Refuses a link that leads nowhere any more, and what is sent.
 */
export function declinePartnership(
  now: Instant,
  application: Application,
  id: PartnerId,
): Outcome<Changed> {
  const partner = application.partners?.find((each) => each.id === id && !each.joined);
  if (!partner) return refused(judge(rowMustExist, partner));
  const refusals = refuseOutOfOrder(applicationLifecycle, application.state, 'edit');
  return unless(refusals, () => {
    const declined = { ...partner, email: '', declinedAt: partner.declinedAt ?? now };
    return {
      application: {
        ...application,
        partners: (application.partners ?? []).map((each) => (each === partner ? declined : each)),
      },
      deed: deedOn(application.id, 'decline-partner', {}),
    };
  });
}
