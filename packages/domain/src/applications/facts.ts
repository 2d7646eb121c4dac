import { judge } from '../kernel/index.ts';
import type { Refusal } from '../kernel/index.ts';
import { isGroup, questionsOf } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import { askedBy, checkFactNames, isCheckFact, isListed, judgeTerm } from '../terms/index.ts';
import type { CheckFact, CircumstanceName, Known, Term } from '../terms/index.ts';
import type { Submission } from './application.ts';
import { isAsked, isRequired, pagesAsked, toldBy } from './asked.ts';
import { concernedTerms, factOf } from './known.ts';
import { factMustBeTold } from './rules.ts';
import type { Contents } from './step.ts';

/** What the municipality knows better than who applies; where it does not, a person looks. */
const KNOWN_FROM_BEFORE: readonly CircumstanceName[] = [
  'appliedBefore',
  'grantedBefore',
  'grantedYears',
  'missingReports',
];

/** What terms, years and stages of the call need to know, who applies can tell, and nobody has told. */
function untold(
  round: Pick<Round, 'terms' | 'grant' | 'stages'>,
  known: Known,
): readonly CheckFact[] {
  const missing = concernedTerms(round, known).flatMap((term) => {
    const verdict = judgeTerm(term, known);
    return verdict.state === 'open' ? verdict.missing : [];
  });
  const years = round.grant.mostYears > 1 && known.yearsAsked === undefined;
  // Some have a say only on what is for theirs.
  const groups =
    round.stages.some(({ targetGroups }) => targetGroups !== undefined) &&
    known.targetGroups === undefined;
  const asked: readonly CircumstanceName[] = [
    ...missing,
    ...(years ? (['yearsAsked'] as const) : []),
    ...(groups ? (['targetGroups'] as const) : []),
  ];
  return [...new Set(asked)]
    .filter(isCheckFact)
    .filter((name) => !KNOWN_FROM_BEFORE.includes(name));
}

/** The questions of the form that tell a fact, where they are asked. */
function placesIn(round: Round, contents: Contents) {
  const told = toldBy(round, contents);
  return pagesAsked(round.form, told).flatMap((step) =>
    step.kind === 'questions'
      ? step.questions.flatMap((question) => {
          const fact = isGroup(question) ? undefined : factOf(question.core);
          if (fact === undefined || !isAsked(question, told)) return [];
          return [
            { fact, at: `${step.key}.${question.key}`, required: isRequired(question, told) },
          ];
        })
      : [],
  );
}

/**
 * The facts that must be told when an application is sent: the terms need them, and neither the
 * form, the applicant’s record nor the municipality tells them. `known` is without what is told.
 */
export function factsToTell(round: Round, contents: Contents, known: Known): readonly CheckFact[] {
  const inForm: readonly string[] = placesIn(round, contents).map(({ fact }) => fact);
  return untold(round, known).filter((name) => !inForm.includes(name));
}

/** Who applies is known when it is sent, from whoever signs in. */
const KNOWN_OF_APPLICANT: readonly CircumstanceName[] = ['kind', 'cvr'];

/**
 * The facts that somebody may be asked for when they send, before anything is known of them: the
 * terms look at them, and no question of the form tells them.
 */
export function factsPerhapsTold({
  form,
  terms,
  grant,
  stages,
}: Pick<Round, 'form' | 'grant'> & {
  readonly terms: readonly Term[];
  readonly stages: readonly Pick<Round['stages'][number], 'targetGroups'>[];
}): readonly CheckFact[] {
  const asked: readonly CircumstanceName[] = [
    ...terms.filter(({ force }) => force === 'required').flatMap(askedBy),
    ...(grant.mostYears > 1 ? (['yearsAsked'] as const) : []),
    ...(stages.some(({ targetGroups }) => targetGroups) ? (['targetGroups'] as const) : []),
  ];
  const inForm: readonly (string | undefined)[] = questionsOf(form).map((question) =>
    isGroup(question) ? undefined : factOf(question.core),
  );
  const elsewhere = [...KNOWN_FROM_BEFORE, ...KNOWN_OF_APPLICANT];
  return checkFactNames.filter(
    (name) => asked.includes(name) && !inForm.includes(name) && !elsewhere.includes(name),
  );
}

/**
 * What of some told facts is asked for, by the names of those that are. Of a list, nothing ticked is
 * said by an empty one; what is left out is not told.
 */
export function factsAsked(names: readonly CheckFact[], told: Known = {}): Known {
  const facts = names.filter((name) => told[name] !== undefined).map((name) => [name, told[name]]);
  // The names are those of the facts they stand for.
  return Object.fromEntries(facts) as Known;
}

/** The same for somebody who is asked on a screen, where a list that nobody ticked is empty. */
export function factsShown(names: readonly CheckFact[], told: Known): Known {
  const empty = Object.fromEntries(names.filter(isListed).map((name) => [name, []])) as Known;
  return factsAsked(names, { ...empty, ...told });
}

/** What is known with what was told beside it; what is known otherwise stands. */
export function withFacts(known: Known, facts: Known): Known {
  const added = Object.entries(facts).filter(([name]) => known[name as CheckFact] === undefined);
  return { ...known, ...(Object.fromEntries(added) as Known) };
}

/** Every fact the terms need that is still not told, at the question that asks for it. */
export function judgeFacts(round: Round, contents: Contents, known: Known): readonly Refusal[] {
  const places = placesIn(round, contents);
  return untold(round, known).flatMap((fact) => {
    const place = places.find((each) => each.fact === fact);
    // A question that must be answered tells of that itself.
    return place?.required ? [] : judge(factMustBeTold, { fact }, place?.at ?? `facts.${fact}`);
  });
}

/** The keys of the terms that nobody could judge, for a person to look at. */
export function openAtSending(round: Pick<Round, 'terms'>, known: Known): readonly string[] {
  return concernedTerms(round, known)
    .filter((term) => judgeTerm(term, known).state === 'open')
    .map(({ key }) => key);
}

/**
 * The terms that a person must look at in what was sent: those nobody could judge then, and those
 * that are weighed or said in words of their own.
 */
export function leftToJudge(
  { terms }: Pick<Round, 'terms'>,
  { open = [], applicant, requested }: Pick<Submission, 'open' | 'applicant' | 'requested'>,
): { readonly open: readonly Term[]; readonly weighed: readonly Term[] } {
  const known = { kind: applicant.kind, requested };
  const concerns = (term: Term) =>
    judgeTerm({ ...term, force: 'required' }, known).state !== 'not-concerned';
  return {
    open: terms.filter(({ key }) => open.includes(key)),
    weighed: terms.filter(
      (term) => (term.force === 'weighed' || term.kind === 'own-words') && concerns(term),
    ),
  };
}
