import { FileId, dayOf, instant, instantOf, judge, refused } from '../kernel/index.ts';
import type {
  ApplicationId,
  Deed,
  Instant,
  MunicipalityId,
  Outcome,
  Refusal,
} from '../kernel/index.ts';
import type { Association } from '../associations/index.ts';
import {
  asBegunBy,
  askedAtSending,
  claimableTerms,
  factsToTell,
  knownBeside,
  knownFrom,
  knownFromSignOff,
  papersAsked,
  startApplication,
  submitApplication,
  toldBy,
  withFacts,
} from '../applications/index.ts';
import type {
  Application,
  ApplicationStep,
  Attachment,
  Contents,
  Sending,
  StepContent,
} from '../applications/index.ts';
import type { FormStep, Round } from '../pools/index.ts';
import { plainTermsIn } from '../terms/index.ts';
import type { Known } from '../terms/index.ts';
import { answered, wordsFor } from './answers.ts';
import { applicantFor, kindsOf, nameFor, numbered, partnersFor, senderFor } from './applicant.ts';
import { askings, budgetFor } from './budget.ts';
import type { Asking } from './budget.ts';
import { kindestFacts } from './facts.ts';
import { mannerOf } from './manner.ts';
import type { Manner } from './manner.ts';
import { keepingChecks } from './checks.ts';
import { somebodyCanApply } from './rules.ts';

export type MadeUp = {
  readonly application: Application;
  readonly steps: readonly ApplicationStep[];
  readonly deed: Deed;
};

/** Where and when it is sent, and how large the paper is that stands for every attachment. */
export type Stage = {
  readonly municipality: MunicipalityId;
  readonly round: Round;
  readonly application: ApplicationId;
  readonly paperBytes: number;
};

type Attempt = {
  readonly manner: Manner;
  readonly applicant: Association;
  readonly asking: Asking;
  /** Whether exceptions of terms are claimed. */
  readonly claims: boolean;
};

const HOUR_MS = 3_600_000;

/** In the last days of the window, or a while after it where late ones are taken. */
function sentAt({ window, late }: Round, { number, late: comesLate }: Manner): Instant {
  const closes = Date.parse(instantOf(window.closesBefore, 'deadline'));
  const after = comesLate && late.kind === 'with-reason';
  return instant(after ? closes + HOUR_MS : closes - number * HOUR_MS);
}

function areasFor(round: Round, { number, areas, words }: Manner): StepContent {
  const { length } = round.areas;
  const wanted = { none: round.areasSteer === 'eligibility' ? 1 : 0, one: 1, two: 2 }[areas];
  const reason = wordsFor(words === 'most' ? 'some' : words, number, 300);
  const chosen = Array.from({ length: Math.min(wanted, length) }, (_, index) => {
    const area = round.areas[(number + index) % length];
    return area ? [{ area: area.id, reason }] : [];
  }).flat();
  return { kind: 'areas', chosen, outsideReason: chosen.length === 0 ? reason : '' };
}

function papersFor(
  { municipality, round, application, paperBytes }: Stage,
  step: Extract<FormStep, { kind: 'papers' }>,
  contents: Contents,
  attempt: Attempt,
  at: Instant,
): StepContent {
  const known = { ...knownFrom(round, contents), ...besides(round, attempt, at) };
  const asked = papersAsked(round, step, toldBy(round, contents), known);
  const counted = round.terms
    .flatMap(plainTermsIn)
    .some((term) => term.kind === 'attachment-count');
  const free = attempt.manner.words === 'most' && !counted;
  const named = asked
    .filter(({ kind, paper }) => free || kind !== 'other' || paper)
    .filter(({ page, required }) => page === undefined || required || !counted);
  const files = named.map(({ kind, paper }, index): Attachment => ({
    id: FileId.parse(numbered('fil', application, index)),
    name: `Prøvebilag ${index + 1}.pdf`,
    type: 'pdf',
    bytes: paperBytes,
    kind,
    ...(paper ? { paper: paper.key } : {}),
    dated: dayOf(at),
    state: 'clean',
    by: senderFor(municipality, attempt.applicant).person,
    at,
  }));
  return { kind: 'papers', files };
}

function besides(round: Round, { applicant, manner }: Attempt, at: Instant): Known {
  const partners = [...partnersFor(round, applicant, manner.number, at)];
  return knownBeside(round, applicant, { partners }, dayOf(at));
}

function pageFor(
  stage: Stage,
  step: FormStep,
  contents: Contents,
  attempt: Attempt,
  at: Instant,
): StepContent {
  const { round } = stage;
  const { manner, asking } = attempt;
  switch (step.kind) {
    case 'questions':
      return {
        kind: 'questions',
        answers: answered(round, step, contents, manner, dayOf(at), asking.requested),
      };
    case 'areas':
      return areasFor(round, manner);
    case 'budget':
      return budgetFor(round, step, contents, asking, manner);
    case 'papers':
      return papersFor(stage, step, contents, attempt, at);
  }
}

/** An answer may bring out another question, which may stand on a page before it. */
const TURNS = 4;

function contentsFor(stage: Stage, attempt: Attempt, at: Instant): Contents {
  const contents: Record<string, StepContent> = {};
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const step of stage.round.form.steps) {
      contents[step.key] = pageFor(stage, step, contents, attempt, at);
    }
    Object.assign(contents, keepingChecks(stage.round, contents));
  }
  return contents;
}

function sendingFor(round: Round, contents: Contents, attempt: Attempt, at: Instant): Sending {
  const { manner, claims } = attempt;
  const known = { ...knownFrom(round, contents), ...besides(round, attempt, at) };
  const { children, declarations, signature } = askedAtSending(round, known, false);
  const roles = signature?.roles ?? [];
  const others = Array.from({ length: Math.max(0, (signature?.least ?? 0) - 1) }, (_, index) => {
    const role = roles[(index + 1) % roles.length];
    return role ? [{ name: `Prøveperson ${index + 2}`, role, at }] : [];
  }).flat();
  const said: Sending = {
    declarations: [...declarations],
    signed: others,
    ...(children ? { childrenUnder15: false } : {}),
    ...(roles[0] ? { role: roles[0] } : {}),
    lateReason: wordsFor('few', manner.number, 300),
  };
  const names = factsToTell(round, contents, { ...known, ...knownFromSignOff(undefined, said) });
  const facts = kindestFacts(round.terms, known, names);
  const told = { ...said, facts };
  if (!claims) return told;
  const claimable = claimableTerms(
    round,
    withFacts({ ...known, ...knownFromSignOff(undefined, said) }, facts),
  );
  const reason = `${nameFor(manner.number)} mener at være undtaget.`;
  return { ...told, exceptions: claimable.map(({ key }) => ({ term: key, reason })) };
}

function attempted(stage: Stage, attempt: Attempt): Outcome<MadeUp> {
  const { municipality, application: id } = stage;
  const { applicant, manner } = attempt;
  // It is written while the call was open, as a real one would be.
  const round: Round = { ...stage.round, state: 'announced', rehearsal: false };
  const at = sentAt(round, manner);
  const sender = senderFor(municipality, applicant);
  const begun = startApplication(sender, instant(Date.parse(at) - HOUR_MS), id, round, applicant);
  if (!begun.ok) return begun;
  const { steps } = begun.value;
  const partners = partnersFor(round, applicant, manner.number, at);
  const application = {
    ...begun.value.application,
    ...(partners.length > 0 ? { partners: [...partners] } : {}),
  };
  const asked = asBegunBy(round, begun.value.application, applicant.kind);
  const contents = contentsFor({ ...stage, round: asked }, attempt, at);
  const written = steps.map((step) => ({ ...step, content: contents[step.key] ?? step.content }));
  const sending = sendingFor(asked, contents, attempt, at);
  return submitApplication(sender, at, round, applicant, application, written, sending);
}

const SCALES = [1, 5, 25] as const;

/** At most some hundred things that are tried until something keeps all terms; the most usual first. */
function* attempts({ round, application }: Stage, manner: Manner): Generator<Attempt> {
  const kinds = kindsOf(round);
  const turned = [...kinds.slice(manner.number - 1), ...kinds].slice(0, 2);
  for (const claims of [false, true]) {
    for (const kind of turned) {
      const applicant = applicantFor(application, manner.number, kind);
      for (const scale of SCALES) {
        for (const asking of askings(round, kind, manner)) {
          yield { manner: { ...manner, scale }, applicant, asking, claims };
        }
      }
    }
  }
}

/**
 * An application that nobody has sent, but that could be: it answers every question that must be
 * answered and keeps every term that can be judged. The number, from 1, chooses who applies and
 * how. Refuses a call for which none is found, with what stood in the way of the first try.
 */
export function madeUpApplication(stage: Stage, number: number): Outcome<MadeUp> {
  const manner = mannerOf(number);
  let stopped: readonly Refusal[] | undefined;
  // Where nobody can apply in that manner, it is the usual one.
  for (const tried of number === 1 ? [manner] : [manner, { ...mannerOf(1), number }]) {
    for (const attempt of attempts(stage, tried)) {
      const made = attempted(stage, attempt);
      if (made.ok) return made;
      stopped ??= made.refusals;
    }
  }
  const found = stopped ?? [];
  return refused([...judge(somebodyCanApply, { stopped: found }), ...found]);
}
