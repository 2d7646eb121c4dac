import { dayOf, judge, positionIn, refuseOutOfOrder, tidied, unless } from '../kernel/index.ts';
import type { Actor, Day, Deed, Instant, Outcome } from '../kernel/index.ts';
import { judgeGroup } from '../associations/index.ts';
import type { Association } from '../associations/index.ts';
import { standingFiles } from '../files/index.ts';
import { asksLines, stepOf } from '../pools/index.ts';
import type { Form, FormStep, Round } from '../pools/index.ts';
import type { Known, Term } from '../terms/index.ts';
import { caseNumberOf } from './application.ts';
import type { Application, Submission } from './application.ts';
import { pagesAsked, toldBy } from './asked.ts';
import type { Said } from './asked.ts';
import { asBegunBy } from './carry-over.ts';
import { gistOf } from './gist.ts';
import { judgeContents } from './judge-contents.ts';
import { shownOf } from './shown.ts';
import { coreCountsIn } from './core.ts';
import { countedIn } from './counted.ts';
import { deedOn } from './deed.ts';
import { factsAsked, factsToTell, judgeFacts, openAtSending, withFacts } from './facts.ts';
import { knownFrom, knownOf } from './known.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { joinedPartners, judgeShares, knownFromPartners } from './partners.ts';
import {
  deadlineMustNotHavePassed,
  enteredBeforeAdoption,
  lateNeedsReason,
  roundMustHaveOpened,
  roundMustStand,
  yearsWithinCall,
} from './rules.ts';
import {
  askedAtSending,
  claimableTerms,
  judgeSignOff,
  knownFromEntry,
  knownFromSignOff,
  signedOnPaper,
  signersOf,
} from './sign-off.ts';
import type { AskedAtSending, SignOff } from './sign-off.ts';
import { emptyContent } from './step.ts';
import type { ApplicationStep, Contents, StepContent } from './step.ts';
import { refuseSender } from './who.ts';

/** What was typed on the pages, by their keys. */
export function contentsOf(steps: readonly Pick<ApplicationStep, 'key' | 'content'>[]): Contents {
  return Object.fromEntries(steps.map((step) => [step.key, step.content]));
}

function submissionOf(
  actor: Actor,
  now: Instant,
  round: Round,
  association: Association,
  application: Application,
  contents: Contents,
  sending: Sending,
  open: readonly string[],
  known: Known,
): Submission {
  const gist = gistOf(round, contents);
  const years = Math.max(1, known.yearsAsked ?? 1);
  const core = coreCountsIn(knownFrom(round, contents));
  const received = application.entered?.receivedAt ?? now;
  return {
    receivedAt: received,
    ...(received === now ? {} : { sentAt: now }),
    by: actor.person,
    caseNumber: caseNumberOf(application.id),
    title: gist.title,
    requested: gist.requested,
    ...(round.grant.mostYears > 1 ? { years } : {}),
    expenses: gist.expenses,
    ...(gist.inKind.length > 0 ? { inKind: [...gist.inKind] } : {}),
    areas: [...gist.areas],
    ...(Object.keys(core).length > 0 ? { core } : {}),
    counted: countedIn(known),
    outsideAreas: gist.areas.length === 0,
    applicant: {
      name: association.name,
      kind: association.kind,
      ...(association.cvr === undefined ? {} : { cvr: association.cvr }),
    },
    ...(positionIn(round.window, received) === 'after'
      ? { lateReason: tidied(sending.lateReason ?? '') }
      : {}),
    declared: sending.declarations,
    ...(sending.childrenUnder15 === undefined ? {} : { childrenUnder15: sending.childrenUnder15 }),
    ...(sending.exceptions ? { exceptions: sending.exceptions } : {}),
    ...(sending.facts ? { facts: sending.facts } : {}),
    ...(open.length > 0 ? { open: [...open] } : {}),
    signers: [...signersOf(actor, received, sending, association.profile?.board ?? [])],
  };
}

/** What is said in the act of sending, and who has signed already. */
export type Sending = SignOff & { readonly lateReason?: string | undefined };

/** Without what the terms do not ask for: nobody declares what does not concern them. */
function asAsked(
  sending: Sending,
  asked: AskedAtSending,
  claimable: readonly Term[],
  facts: Known,
): Sending {
  const { childrenUnder15, role, exceptions = [], facts: _facts, ...rest } = sending;
  const claimed = exceptions
    .filter(({ term }) => claimable.some(({ key }) => key === term))
    .map(({ term, reason }) => ({ term, reason: tidied(reason) }));
  return {
    ...rest,
    ...(claimed.length > 0 ? { exceptions: claimed } : {}),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    declarations: sending.declarations.filter((each) => asked.declarations.includes(each)),
    ...(asked.children ? { childrenUnder15 } : {}),
    ...(asked.signature ? { role } : {}),
  };
}

const NOTHING_SAID: Sending = { declarations: [], signed: [] };

/** What the terms can know beside the answers: from the applicant's record, who writes, and with whom. */
export function knownBeside(
  round: Pick<Round, 'grant'>,
  association: Pick<Association, 'kind' | 'cvr' | 'profile'>,
  application: Pick<Application, 'entered' | 'partners'>,
  today: Day,
  signIn?: Actor['signIn'],
): Known {
  return {
    ...knownOf(round, association, today),
    ...knownFromEntry(application, signIn),
    ...knownFromPartners(application),
  };
}

function stepAsked(form: Form, key: string, told: Said): FormStep | undefined {
  return pagesAsked(form, told).find((step) => step.key === key);
}

/** What is sent of a page: what the form asks, not what an earlier version of it asked. */
function sentContent({ form }: Round, { key, content }: ApplicationStep, told: Said): StepContent {
  const page = stepAsked(form, key, told);
  if (!page) return emptyContent(content);
  // What was replaced on the way is the association's own affair.
  if (content.kind === 'papers')
    return { kind: 'papers', files: [...standingFiles(content.files)] };
  if (page.kind === 'budget' && content.kind === 'budget' && !asksLines(page, told)) {
    const { vat: _vat, ...amount } = content;
    return { ...amount, lines: [] };
  }
  if (page.kind !== 'questions' || content.kind !== 'questions') return content;
  const questions = page.questions.filter(({ longOnly }) => !(longOnly && told.short));
  const asked = new Set(questions.map((each) => each.key));
  const sent = Object.entries(content.answers).filter(([at]) => asked.has(at.split('.')[0] ?? ''));
  return { kind: 'questions', answers: Object.fromEntries(sent) };
}

/** A page as it was sent; one that is not asked, or no more, is closed with nothing on it. */
function sealedPage(round: Round, { key, content }: ApplicationStep, told: Said) {
  return stepAsked(round.form, key, told)
    ? shownOf(round, key, content, told)
    : { title: stepOf(round.form, key)?.title ?? key, shown: [] };
}

/**
 * Sends an application: judges every page, freezes the answers as shown and seals the steps.
 * `now` is when the server had the whole request; what staff have entered counts from when the
 * municipality had it. Refuses with everything that is missing or wrong at once; the deadline is
 * the window of the round, or with a reason the day until which the call takes late ones. `before`
 * is what the municipality knows of the applicant from earlier applications and grants.
 */
export function submitApplication(
  actor: Actor,
  now: Instant,
  call: Round,
  association: Association,
  application: Application,
  steps: readonly ApplicationStep[],
  sending: Sending = NOTHING_SAID,
  before: Known = {},
): Outcome<{ application: Application; steps: readonly ApplicationStep[]; deed: Deed }> {
  const stopped = [
    ...refuseSender(actor, application),
    ...refuseOutOfOrder(applicationLifecycle, application.state, 'submit'),
  ];
  const round = asBegunBy(call, application, association.kind);
  const received = application.entered?.receivedAt ?? now;
  // Whoever writes for somebody does not sign for them.
  const own = application.entered ? { ...sending, role: undefined } : sending;
  const said = { ...own, signed: [...sending.signed, ...signedOnPaper(application)] };
  const contents = contentsOf(steps);
  const record = {
    ...before,
    ...knownBeside(round, association, application, dayOf(received), actor.signIn),
  };
  const signOff = knownFromSignOff(actor.person, said);
  const found = { ...knownFrom(round, contents), ...record, ...signOff };
  const toTell = factsToTell(round, contents, found);
  const facts = factsAsked(toTell, said.facts);
  const known = withFacts(found, facts);
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...judge(roundMustStand, round),
          ...(application.entered ? judge(enteredBeforeAdoption, round) : []),
          ...judge(roundMustHaveOpened, { round, now }),
          ...judge(deadlineMustNotHavePassed, { round, now: received }),
          ...judge(
            lateNeedsReason,
            { round, now: received, reason: sending.lateReason ?? '' },
            'lateReason',
          ),
          ...judgeContents(round, contents, withFacts({ ...record, ...signOff }, facts), toTell),
          // Whoever writes for somebody may not know; a caseworker looks at what is left open.
          ...(application.entered
            ? []
            : [...judgeGroup(association), ...judgeFacts(round, contents, known)]),
          ...judge(yearsWithinCall, { asked: known.yearsAsked, most: round.grant.mostYears }),
          ...judgeShares(application, known.requested),
          ...judgeSignOff(round, known, said),
        ];
  return unless(refusals, () => {
    const told = toldBy(round, contents);
    const submission = submissionOf(
      actor,
      now,
      round,
      association,
      application,
      contents,
      asAsked(
        said,
        askedAtSending(round, known, said.childrenUnder15),
        claimableTerms(round, known),
        facts,
      ),
      openAtSending(round, known),
      known,
    );
    const { signatures: _signatures, ...rest } = application;
    // Whoever has not said yes is not with it.
    const draft = rest.partners ? { ...rest, partners: [...joinedPartners(rest)] } : rest;
    return {
      application: { ...draft, state: 'submitted', submission },
      steps: steps.map(({ last: _last, ...step }) => ({
        ...step,
        content: sentContent(round, step, told),
        sealed: sealedPage(round, step, told),
      })),
      deed: deedOn(application.id, 'submit', {
        requested: submission.requested,
        areas: submission.areas,
      }),
    };
  });
}
