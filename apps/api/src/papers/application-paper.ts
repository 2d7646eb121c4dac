import {
  activitiesIn,
  asksNoMoney,
  checkFactNames,
  contentsOf,
  costsPerActivity,
  joinedPartners,
  namedFor,
  paperLabelIn,
  pagesAsked,
  readAmount,
  requestedIn,
  shownOf,
  supportAsked,
  totalOf,
  standingFiles,
  toldBy,
} from '@plan/domain';
import type {
  Activity,
  Application,
  ApplicationStep,
  Attachment,
  BudgetLine,
  Entry,
  Form,
  Municipality,
  Round,
  Submission,
} from '@plan/domain';
import {
  amountIn,
  checkQuestions,
  costName,
  declaredTerms,
  entryReasonTerms,
  factText,
  instantIn,
  kindTerms,
  paperName,
  signerTerms,
  termText,
  supportTerms,
  vatTerms,
} from '@plan/contract/words';
import type { Block, Paper } from './paper.ts';

const NO_ANSWER = 'Ikke besvaret';

const sides = {
  expense: 'Udgift',
  'own-funding': 'Egne penge',
  'other-funding': 'Penge fra andre',
  'user-payment': 'Deltagerne betaler',
} as const satisfies Record<BudgetLine['side'], string>;

/** An amount as it was typed, read as kroner where it can be. */
function amountTyped(typed: string, amount = readAmount(typed)): string {
  return amount === undefined ? typed : amountIn('da', amount);
}

type Budget = Extract<ApplicationStep['content'], { kind: 'budget' }>;

function supportBlocks(content: Budget): readonly Block[] {
  return supportAsked(content).map(({ kind, what }) => ({
    kind: 'answer',
    label: supportTerms[kind].da,
    text: what,
  }));
}

function budgetBlocks(content: Budget, activities: readonly Activity[]): readonly Block[] {
  const { lines, requested, vat } = content;
  // Whoever asks for no money has no budget to show.
  if (lines.length === 0 && asksNoMoney(content)) return supportBlocks(content);
  const rows = lines.map(({ side, activity, category, text, amount }) => [
    category === undefined ? sides[side] : `${sides[side]}: ${costName('da', category)}`,
    namedFor(activities, activity, text),
    amountTyped(amount),
  ]);
  const perActivity =
    activities.length > 0
      ? costsPerActivity(lines, activities).map(({ activity, costs }) => [
          'Udgifter',
          activity?.name ?? 'Fælles',
          amountIn('da', costs),
        ])
      : [];
  const total = ['Udgifter i alt', '', amountIn('da', totalOf(lines, 'expense'))];
  const table: Block = {
    kind: 'table',
    columns: ['Hvad', 'Tekst', 'Beløb'],
    rows: [...rows, ...perActivity, total],
  };
  return [
    ...supportBlocks(content),
    ...(lines.length > 0 ? [table] : []),
    ...(vat ? [{ kind: 'answer' as const, label: 'Beløb', text: vatTerms[vat].da }] : []),
    { kind: 'answer', label: 'Søgt beløb', text: amountTyped(requested, requestedIn(content)) },
  ];
}

function paperBlocks(form: Form, files: readonly Attachment[]): readonly Block[] {
  if (files.length === 0) return [{ kind: 'text', text: 'Ingen bilag' }];
  const items = files.map(
    ({ paper, kind, name }) => `${paperLabelIn(form, paper) ?? paperName('da', kind)}: ${name}`,
  );
  return [{ kind: 'list', items }];
}

function pageBlocks(
  round: Round,
  { key, content, sealed }: ApplicationStep,
  told: ReturnType<typeof toldBy>,
) {
  const step = round.form.steps.find((each) => each.key === key);
  const { title, shown } = sealed ?? shownOf(round, key, content, told);
  const heading: Block = { kind: 'heading', text: title };
  if (content.kind === 'budget') {
    const activities = step?.kind === 'budget' ? activitiesIn(round.form, step, told) : [];
    return [heading, ...budgetBlocks(content, activities)];
  }
  if (content.kind === 'papers')
    return [heading, ...paperBlocks(round.form, standingFiles(content.files))];
  const answers = shown.map(({ label, answer }): Block => ({
    kind: 'answer',
    label: label === '' ? 'Uden for områderne' : label,
    text: answer === '' ? NO_ANSWER : answer,
  }));
  return [heading, ...answers];
}

function saidBlocks(submission: Submission, round: Round): readonly Block[] {
  const { declared = [], signers = [], exceptions = [], lateReason, childrenUnder15 } = submission;
  const claimed: Block[] = exceptions.map(({ term: key, reason }) => {
    const term = round.terms.find((each) => each.key === key);
    return { kind: 'answer', label: term ? termText('da', term) : key, text: reason };
  });
  const claims: Block[] =
    claimed.length > 0 ? [{ kind: 'heading', text: 'Undtagelser' }, ...claimed] : [];
  const children: Block[] =
    childrenUnder15 === undefined
      ? []
      : [
          { kind: 'heading', text: 'Børn' },
          {
            kind: 'answer',
            label: 'Er der børn under 15 år med?',
            text: childrenUnder15 ? 'Ja' : 'Nej',
          },
        ];
  const { facts = {} } = submission;
  const asked = checkFactNames.filter((name) => name in facts);
  const told: Block[] =
    asked.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Det spørger vilkårene om' },
          ...asked.map((name): Block => ({
            kind: 'answer',
            label: checkQuestions[name].da,
            text: factText('da', round.terms, name, facts),
          })),
        ];
  const late: Block[] = lateReason
    ? [
        { kind: 'heading', text: 'Sendt efter fristen' },
        { kind: 'text', text: lateReason },
      ]
    : [];
  const confirmed: Block[] =
    declared.length > 0
      ? [
          { kind: 'heading', text: 'Vi bekræfter,' },
          { kind: 'list', items: declared.map((each) => declaredTerms[each].da) },
        ]
      : [];
  const signed: Block[] =
    signers.length > 0
      ? [
          { kind: 'heading', text: 'Underskrifter' },
          {
            kind: 'list',
            items: signers.map(
              ({ name, role, at }) => `${name}, ${signerTerms[role].da}, ${instantIn('da', at)}`,
            ),
          },
        ]
      : [];
  return [...late, ...told, ...claims, ...children, ...confirmed, ...signed];
}

/** Who applies together with the applicant. */
function partnerBlocks(application: Application): readonly Block[] {
  const partners = joinedPartners(application);
  if (partners.length === 0) return [];
  return [
    { kind: 'heading', text: 'Søger sammen med' },
    ...partners.map(({ name, cvr, part, share }): Block => ({
      kind: 'answer',
      label: cvr ? `${name}, CVR ${cvr}` : name,
      text: share === undefined ? part : `${part} (${amountIn('da', share)} er til dem)`,
    })),
  ];
}

/** That staff wrote it, and who said what. */
function entryBlocks({ why, statements }: Entry): readonly Block[] {
  return [
    { kind: 'heading', text: 'Indtastet af kommunen' },
    { kind: 'text', text: `${entryReasonTerms[why].da}.` },
    ...statements.map(({ who, as, what }): Block => ({
      kind: 'answer',
      label: as ? `${who}, ${signerTerms[as].da}` : who,
      text: what,
    })),
  ];
}

type Sent = {
  readonly municipality: Pick<Municipality, 'name'>;
  readonly round: Round;
  readonly application: Application;
  readonly steps: readonly ApplicationStep[];
};

/** Exactly what was sent, as it was frozen then; nothing for what has not been sent. */
export function applicationPaper({
  municipality,
  round,
  application,
  steps,
}: Sent): Paper | undefined {
  const { submission } = application;
  if (!submission) return undefined;
  const { applicant } = submission;
  const told = toldBy(round, contentsOf(steps));
  const pages = pagesAsked(round.form, told).flatMap(({ key }) => {
    const page = steps.find((each) => each.key === key);
    return page ? pageBlocks(round, page, told) : [];
  });
  return {
    title: `${submission.title} – ansøgning ${submission.caseNumber}`,
    blocks: [
      { kind: 'text', text: `${municipality.name}. ${round.title}.` },
      { kind: 'answer', label: 'Sagsnummer', text: submission.caseNumber },
      { kind: 'answer', label: 'Modtaget', text: instantIn('da', submission.receivedAt) },
      {
        kind: 'answer',
        label: 'Ansøger',
        text: [
          applicant.name,
          kindTerms[applicant.kind].da,
          applicant.cvr && `CVR ${applicant.cvr}`,
        ]
          .filter(Boolean)
          .join(', '),
      },
      ...partnerBlocks(application),
      ...(application.entered ? entryBlocks(application.entered) : []),
      ...pages,
      ...saidBlocks(submission, round),
    ],
  };
}
