import type * as z from 'zod';
import { judge, refuseOutOfOrder, unless } from '../kernel/index.ts';
import type { Actor, Deed, Instant, Outcome, PersonId, Refusal } from '../kernel/index.ts';
import type { Round } from '../pools/index.ts';
import { judgeTerm } from '../terms/index.ts';
import type { Declaration, Known, SignerRole, TermOf } from '../terms/index.ts';
import type { Application, SaidAtSending, Signature, Signer } from './application.ts';
import { knownFrom } from './known.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { childrenMustBeTold, signerRoleMustBeAsked } from './rules.ts';
import type { Contents } from './step.ts';
import { refuseWriter } from './who.ts';

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
  round: Pick<Round, 'terms'>,
  kind: Kind,
  known: Known,
): readonly TermOf<Kind>[] {
  const settled = ['not-concerned', 'weighed'];
  return round.terms
    .filter((term) => !settled.includes(judgeTerm(term, known).state))
    .flatMap((term) => (term.kind === 'alternatives' ? term.terms : [term]))
    .filter((term): term is TermOf<Kind> & typeof term => term.kind === kind);
}

function dependsOnChildren({ when }: DeclarationTerm): boolean {
  return when === 'children-under-15';
}

/** What the terms of a call ask to be said at sending, by what has been answered so far. */
export function askedAtSending(
  round: Round,
  contents: Contents,
  childrenUnder15?: boolean,
): AskedAtSending {
  const known = knownFrom(round, contents);
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

/** What the terms can know from what is said at sending. */
export function knownFromSignOff(sender: PersonId | undefined, said: SignOff): Known {
  const others = said.signed.filter((each) => each.person !== sender);
  const own = said.role ?? said.signed.find((each) => each.person === sender)?.role;
  return {
    declarations: said.declarations,
    childrenUnder15: said.childrenUnder15,
    signers: [...others.map((each) => each.role), ...(own ? [own] : [])],
  };
}

/** What is missing of what must be said, beside what the terms themselves judge. */
export function judgeSignOff(
  round: Round,
  contents: Contents,
  { childrenUnder15 }: Pick<SignOff, 'childrenUnder15'>,
): readonly Refusal[] {
  const asked = askedAtSending(round, contents).children;
  return judge(childrenMustBeTold, { asked, told: childrenUnder15 }, 'signOff.children');
}

/** Everybody who stands behind what is sent, the sender last. */
export function signersOf(
  { person, name }: Pick<Actor, 'person' | 'name'>,
  now: Instant,
  { signed, role }: SignOff,
): readonly Signer[] {
  const others = signed.filter((each) => role === undefined || each.person !== person);
  return role === undefined ? others : [...others, { person, name, role, at: now }];
}

/** The versions of the pages of a draft, by their keys. */
export type Versions = Readonly<Record<string, number>>;

/** The signatures under what stands now: a page saved since takes them away. */
export function standingSignatures(
  { signatures = [] }: Pick<Application, 'signatures'>,
  versions: Versions,
): readonly Signer[] {
  const pages = Object.entries(versions);
  return signatures
    .filter(({ over }) => pages.every(([key, version]) => over[key] === version))
    .map(({ over: _over, ...signer }) => signer);
}

/**
 * Signs a draft as it stands. Signing again replaces the earlier signature of the same person.
 * Refuses strangers, those who may not write, a role the call does not ask for, and what is sent.
 */
export function signApplication(
  actor: Actor,
  now: Instant,
  round: Round,
  application: Application,
  role: SignerRole,
  contents: Contents,
  versions: Versions,
): Outcome<{ application: Application; deed: Deed }> {
  const stopped = refuseWriter(actor, application.association);
  const roles = askedAtSending(round, contents).signature?.roles ?? [];
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...refuseOutOfOrder(applicationLifecycle, application.state, 'sign'),
          ...judge(signerRoleMustBeAsked, { role, roles }, 'signOff.role'),
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
