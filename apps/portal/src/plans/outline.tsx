import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { lightTerms } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import type { InitiativeId, MunicipalityId, PlanId } from '@plan/domain/kernel';
import { lightOf, statedGoals } from '@plan/domain/plans';
import type { Initiative } from '@plan/domain/plans';
import { Link } from 'wouter';
import { newId } from '../data/ids.ts';
import { Troubles } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { typedFrom } from './typed.ts';
import { usePlanWords } from './words.ts';

export type PlanAddress = { readonly municipality: MunicipalityId; readonly plan: PlanId };
export type ShownPlan = AnswerOf<'showPlan'>;
type Row = ShownPlan['initiatives'][number];

type Props = { readonly at: PlanAddress; readonly shown: ShownPlan };

function Line({ at, shown, row }: Props & { readonly row: Row }) {
  const { language } = useWords();
  const words = usePlanWords();
  const { initiative } = row;
  const goals = statedGoals(initiative).map((ref) => ref.goal);
  const owner = shown.staff.find((each) => each.person === initiative.work.owner)?.name;
  const light = lightOf(initiative.work, initiative.schedule, dayOf(shown.serverTime));
  return (
    <>
      <Link href={`/app/${at.municipality}/planer/${at.plan}/indsatser/${initiative.id}`} lang="da">
        {initiative.number === undefined ? '' : `${initiative.number}. `}
        {initiative.title}
      </Link>
      <span className="outline-facts">
        {words.goals}: {goals.length === 0 ? words.noGoals : goals.join(', ')} · {words.owner}:{' '}
        {owner ?? words.nobody} · {words.light}: {lightTerms[light.colour][language]}
      </span>
    </>
  );
}

/** The initiatives in their order, which can be changed while the plan is a draft. */
export function Outline({ at, shown }: Props) {
  const words = usePlanWords();
  const sending = useSubmitting();
  const draft = shown.plan.state === 'draft';
  const rows = shown.initiatives;
  const placed = ({ initiative, version }: Row, position: number) =>
    call('saveInitiative', {
      params: { ...at, initiative: initiative.id },
      body: { ...typedFrom(initiative), position },
      version,
    });
  const swap = async (from: number, to: number): Promise<void> => {
    const [moved, other] = [rows[from], rows[to]];
    if (!moved || !other) return;
    // The second is moved only when the first was, and each refusal is told.
    await sending.send(placed(other, from + 1), () => {
      void sending.send(placed(moved, to + 1));
    });
  };
  return (
    <section aria-labelledby="indsatser">
      <h2 id="indsatser">
        {words.outline} ({rows.length})
      </h2>
      <Troubles trouble={sending.trouble} />
      <ol className="outline">
        {rows.map((row, index) => (
          <li key={row.initiative.id} className="card-plain">
            <Line at={at} shown={shown} row={row} />
            {draft ? (
              <Moves
                initiative={row.initiative}
                first={index === 0}
                last={index === rows.length - 1}
                move={(by) => void swap(index, index + by)}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {draft ? (
        <p>
          <Link
            className="button button-secondary"
            href={`/app/${at.municipality}/planer/${at.plan}/indsatser/${newId('ini') satisfies InitiativeId}`}
          >
            {words.addInitiative}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

type MovesProps = {
  readonly initiative: Initiative;
  readonly first: boolean;
  readonly last: boolean;
  readonly move: (by: 1 | -1) => void;
};

function Moves({ initiative, first, last, move }: MovesProps) {
  const words = usePlanWords();
  const button = (text: string, by: 1 | -1) => (
    <button type="button" className="button button-tertiary" onClick={() => move(by)}>
      {text}
      <span className="sr-only"> {initiative.title}</span>
    </button>
  );
  return (
    <span>
      {first ? null : button(words.up, -1)}
      {last ? null : button(words.down, 1)}
    </span>
  );
}
