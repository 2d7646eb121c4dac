import { instantOf, kroner, typedAmount, instant } from '../kernel/index.ts';
import type { Actor, Instant, Ore, PersonId } from '../kernel/index.ts';
import { startApplication, submitApplication } from '../applications/index.ts';
import type { Application, ApplicationStep, StepContent } from '../applications/index.ts';
import type { Association } from '../associations/index.ts';
import type { MunicipalityId } from '../kernel/index.ts';
import type { Round } from '../pools/index.ts';
import type { CostCategory, SupportKind } from '../terms/index.ts';
import { samplePaper } from './paper.ts';
import { sampleId, sure } from './world.ts';

export type ToldApplication = {
  readonly n: number;
  readonly association: Association;
  readonly title: string;
  readonly purpose: string;
  readonly targetGroup: string;
  readonly people: number;
  readonly volunteers: number;
  readonly areas: readonly number[];
  readonly expenses: readonly (readonly [text: string, kroner: number, category: CostCategory])[];
  readonly asks: number;
  /** What is needed beside the money, by the kind of support. */
  readonly inKind?: Partial<Record<SupportKind, string>>;
};

function typed(amount: Ore): string {
  return typedAmount(amount);
}

function papersOf(told: ToldApplication, by: PersonId, at: Instant): StepContent {
  return {
    kind: 'papers',
    files: [
      {
        id: sampleId('fil', told.n),
        name: 'Vedtægter.pdf',
        type: 'pdf',
        bytes: samplePaper.length,
        kind: 'statutes',
        state: 'clean',
        by,
        at,
      },
    ],
  };
}

function contentFor(round: Round, told: ToldApplication, key: string): StepContent {
  if (key === 'aktivitet') {
    const answers = {
      titel: told.title,
      formaal: told.purpose,
      maalgruppe: told.targetGroup,
      deltagere: String(told.people),
    };
    return { kind: 'questions', answers };
  }
  if (key === 'frivillige') {
    const answers = {
      antal: String(told.volunteers),
      indsats: 'De frivillige planlægger, tager imod deltagerne og står for det praktiske.',
      samarbejde: 'Vi taler jævnligt med frivilligcentret.',
    };
    return { kind: 'questions', answers };
  }
  if (key === 'omraader') {
    return {
      kind: 'areas',
      chosen: told.areas.flatMap((index) => {
        const area = round.areas[index];
        const reason = 'Aktiviteten samler mennesker, som ellers ikke ville møde hinanden.';
        return area ? [{ area: area.id, reason }] : [];
      }),
      outsideReason:
        told.areas.length === 0
          ? 'Vores aktivitet handler om noget andet end årets områder, men er lige så vigtig for dem, den er til for.'
          : '',
    };
  }
  const expenses = told.expenses.map(([text, amount, category]) => ({
    side: 'expense' as const,
    text,
    amount: typed(kroner(amount)),
    category,
  }));
  const total = told.expenses.reduce((sum, [, amount]) => sum + amount, 0);
  const own = {
    side: 'own-funding' as const,
    text: 'Foreningens egne penge',
    amount: typed(kroner(total - told.asks)),
  };
  return {
    kind: 'budget',
    lines: [...expenses, own],
    requested: typed(kroner(told.asks)),
    ...(told.inKind ? { inKind: told.inKind } : {}),
  };
}

function applicantOf(municipality: MunicipalityId, association: Association): Actor {
  const [member] = association.members;
  if (!member) throw new Error('A sample association has a member');
  return {
    person: member.person,
    name: member.name,
    municipality,
    roles: ['applicant'],
    memberships: [{ association: association.id, rights: member.rights }],
    seats: [],
  };
}

/** A draft with everything filled in, as the association left it. */
export function draftFrom(
  municipality: MunicipalityId,
  round: Round,
  now: Instant,
  told: ToldApplication,
): { application: Application; steps: readonly ApplicationStep[] } {
  const actor = applicantOf(municipality, told.association);
  const id = sampleId('app', told.n);
  const started = sure(startApplication(actor, now, id, round, told.association));
  const steps = started.steps.map((step) => ({
    ...step,
    content:
      step.content.kind === 'papers'
        ? papersOf(told, actor.person, now)
        : contentFor(round, told, step.key),
  }));
  return { application: started.application, steps };
}

/** An application sent on the second day of the round. */
export function sentFrom(
  municipality: MunicipalityId,
  round: Round,
  told: ToldApplication,
): { application: Application; steps: readonly ApplicationStep[] } {
  const opened = Date.parse(instantOf(round.window.opens, 'opening'));
  const now = instant(opened + (told.n + 24) * 3_600_000);
  const draft = draftFrom(municipality, round, now, told);
  const actor = applicantOf(municipality, told.association);
  return sure(
    submitApplication(actor, now, round, told.association, draft.application, draft.steps, {
      declarations: [],
      childrenUnder15: false,
      facts: { seatHere: true, activityHere: true, activities: [] },
      signed: [],
    }),
  );
}
