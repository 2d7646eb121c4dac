import type * as z from 'zod';
import { judge, plainName, refuseOutOfOrder, unless } from '../kernel/index.ts';
import type { Actor, Deed, Instant, Outcome, PersonId, Refusal } from '../kernel/index.ts';
import type { BoardMember, Member } from '../associations/index.ts';
import type { Round } from '../pools/index.ts';
import { judgeTerm, mayClaim, plainTermsIn } from '../terms/index.ts';
import type { Declaration, Known, SignerRole, Term, TermOf } from '../terms/index.ts';
import type { Application, SaidAtSending, Signature, Signer } from './application.ts';
import { asBegunBy } from './carry-over.ts';
import { concernedTerms, knownFrom } from './known.ts';
import { applicationLifecycle } from './lifecycle.ts';
import {
  childrenMustBeTold,
  claimNeedsReason,
  papersMustBeScanned,
  signerRoleMustBeAsked,
} from './rules.ts';
import type { Contents } from './step.ts';
import { refuseSender } from './who.ts';

/** With the signatures that still hold. */
export type SignOff = z.infer<typeof SaidAtSending> & { readonly signed: readonly Signer[] };

type DeclarationTerm = TermOf<'declaration'>;

/** What must be said when an application is sent. */
export type AskedAtSending = {
  /** Whether it must be said if children under 15 take part. */
  readonly children: boolean;
  readonly declarations: readonly Declaration[];
  /** Those whom the terms ask to sign, and how many at least. */
  readonly signature?: { readonly least: number; readonly roles: readonly SignerRole[] };
};

/** Terms of one kind that concern this application, also where they are one of some alternatives. */
function concerning<Kind extends 'declaration' | 'signature'>(
  round: { readonly terms: readonly Term[] },
  kind: Kind,
  known: Known,
): readonly TermOf<Kind>[] {
  const settled = ['not-concerned', 'weighed'];
  return round.terms
    .filter((term) => !settled.includes(judgeTerm(term, known).state))
    .flatMap(plainTermsIn)
    .filter((term): term is TermOf<Kind> & typeof term => term.kind === kind);
}

function dependsOnChildren({ when }: DeclarationTerm): boolean {
  return when === 'children-under-15';
}

/** What the terms of a call ask to be said at sending, by what is known of applicant and answers. */
export function askedAtSending(
  round: { readonly terms: readonly Term[] },
  known: Known,
  childrenUnder15?: boolean,
): AskedAtSending {
  const declared = concerning(round, 'declaration', known);
  const signatures = concerning(round, 'signature', known);
  const asked = declared.filter((term) => !dependsOnChildren(term) || childrenUnder15 === true);
  const least = Math.max(0, ...signatures.map((term) => term.least));
  const roles = [...new Set(signatures.flatMap((term) => term.roles))];
  return {
    children: declared.some(dependsOnChildren),
    declarations: [...new Set(asked.map((term) => term.declaration))],
    ...(signatures.length > 0 ? { signature: { least, roles } } : {}),
  };
}

/** Terms that do not hold and name an exception, which the applicant may claim. */
export function claimableTerms(round: Pick<Round, 'terms'>, known: Known): readonly Term[] {
  const plain = { ...known, exceptionsClaimed: [] };
  return concernedTerms(round, known).filter(
    (term) => mayClaim(term, known) && judgeTerm(term, plain).state === 'broken',
  );
}

/** What the terms can know from what is said at sending. */
export function knownFromSignOff(sender: PersonId | undefined, said: SignOff): Known {
  const others = said.signed.filter(({ person }) => person === undefined || person !== sender);
  const mine = said.signed.find(({ person }) => person !== undefined && person === sender);
  const own = said.role ?? mine?.role;
  return {
    declarations: said.declarations,
    childrenUnder15: said.childrenUnder15,
    signers: [...others.map((each) => each.role), ...(own ? [own] : [])],
    exceptionsClaimed: (said.exceptions ?? []).map((each) => each.term),
  };
}

/** What the terms can know from who writes an application. */
export function knownFromEntry(
  { entered }: Pick<Application, 'entered'>,
  signIn?: Actor['signIn'],
): Known {
  if (entered) return { signIn: 'helped-by-staff' };
  return signIn === undefined ? {} : { signIn };
}

/** Those who have signed on the paper that staff write from. */
export function signedOnPaper({ entered }: Pick<Application, 'entered'>): readonly Signer[] {
  if (!entered) return [];
  const signers = entered.statements.flatMap(({ who, as, signed }) =>
    signed && as ? [{ name: who, role: as, at: entered.receivedAt }] : [],
  );
  return [...new Map(signers.map((each) => [`${each.role} ${each.name}`, each])).values()];
}

/** What is missing of what must be said, beside what the terms themselves judge. */
export function judgeSignOff(
  round: Pick<Round, 'terms'>,
  known: Known,
  { childrenUnder15, exceptions = [] }: Pick<SignOff, 'childrenUnder15' | 'exceptions'>,
): readonly Refusal[] {
  const asked = askedAtSending(round, known).children;
  return [
    ...judge(childrenMustBeTold, { asked, told: childrenUnder15 }, 'signOff.children'),
    ...exceptions.flatMap((each) => judge(claimNeedsReason, each, `exceptions.${each.term}`)),
  ];
}

/**
 * Whom the board list of the applicant names for the office that somebody signs as, where it is not
 * them; nothing where it names nobody.
 */
export function othersOnBoard(
  { name, role }: Pick<Signer, 'name' | 'role'>,
  board: readonly BoardMember[],
): readonly string[] {
  const holders = board.filter((each) => each.role === role).map((each) => each.name);
  return holders.some((each) => plainName(each) === plainName(name)) ? [] : holders;
}

/** Everybody who stands behind what is sent, the sender last, with what the board list says. */
export function signersOf(
  { person, name }: Pick<Actor, 'person' | 'name'>,
  now: Instant,
  { signed, role }: SignOff,
  board: readonly BoardMember[],
): readonly Signer[] {
  const others = signed.filter((each) => role === undefined || each.person !== person);
  const all = role === undefined ? others : [...others, { person, name, role, at: now }];
  return all.map((signer) => {
    const named = othersOnBoard(signer, board);
    return named.length > 0 ? { ...signer, onBoard: [...named] } : signer;
  });
}

/** The versions of the pages of a draft, by their keys. */
export type Versions = Readonly<Record<string, number>>;

/**
 * The signatures under what stands now, of those who may still bind the association: a page saved
 * since takes them away.
 */
export function standingSignatures(
  { signatures = [] }: Pick<Application, 'signatures'>,
  versions: Versions,
  members: readonly Pick<Member, 'person' | 'rights'>[],
): readonly Signer[] {
  const pages = Object.entries(versions);
  const binding = members.filter(({ rights }) => rights.includes('bind'));
  const acting = new Set(binding.map(({ person }) => person));
  return signatures
    .filter(({ person }) => acting.has(person))
    .filter(({ over }) => pages.every(([key, version]) => over[key] === version))
    .map(({ over: _over, ...signer }) => signer);
}

/** Whether a file is still on its way; when it has been scanned, its page is saved once more. */
function isOnItsWay(contents: Contents): boolean {
  return Object.values(contents).some(
    (content) =>
      content?.kind === 'papers' && content.files.some(({ state }) => state === 'received'),
  );
}

/**
 * Signs a draft as it stands. Signing again replaces the earlier signature of the same person.
 * Refuses strangers, those who may not bind the association, a role the call does not ask for, papers that are
 * still being scanned, and what is sent. `record` is what the applicant’s own record tells.
 */
export function signApplication(
  actor: Actor,
  now: Instant,
  call: Round,
  application: Application,
  role: SignerRole,
  contents: Contents,
  versions: Versions,
  record: Known = {},
): Outcome<{ application: Application; deed: Deed }> {
  const stopped = refuseSender(actor, application);
  const round = asBegunBy(call, application, record.kind);
  const known = { ...knownFrom(round, contents), ...record };
  const roles = askedAtSending(round, known).signature?.roles ?? [];
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...refuseOutOfOrder(applicationLifecycle, application.state, 'sign'),
          ...judge(signerRoleMustBeAsked, { role, roles }, 'signOff.role'),
          ...judge(papersMustBeScanned, { onTheirWay: isOnItsWay(contents) }, 'signOff.role'),
        ];
  return unless(refusals, () => {
    const { person, name } = actor;
    const others = (application.signatures ?? []).filter((each) => each.person !== person);
    const signature: Signature = { person, name, role, at: now, over: { ...versions } };
    return {
      application: { ...application, signatures: [...others, signature] },
      deed: { chain: `application/${application.id}`, verb: 'sign', facts: { role } },
    };
  });
}
