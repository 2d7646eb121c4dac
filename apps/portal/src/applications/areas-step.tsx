import type { AnswerOf } from '@plan/contract/client';
import { dayIn, steerTerms } from '@plan/contract/words';
import type { AreaId } from '@plan/domain/kernel';
import type { PriorityArea, Round } from '@plan/domain/pools';
import { errorAt } from '../forms/errors.tsx';
import { Checkbox, TextArea, fieldId } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import type { StepProps } from './step-props.ts';

type Goals = AnswerOf<'showRound'>['goals'];
type Props = StepProps<'areas'> & {
  readonly round: Round;
  readonly goals: Goals;
};

/** The goals an area serves, so that nobody has to look the policy up. */
function goalTitles(area: PriorityArea, goals: Goals): string {
  return area.goals
    .flatMap(
      (ref) =>
        goals.find(
          (goal) =>
            goal.ref.policy === ref.policy &&
            goal.ref.version === ref.version &&
            goal.ref.goal === ref.goal,
        )?.title ?? [],
    )
    .join(', ');
}

/** Choosing among the politically prioritised areas, or saying why outside them. */
export function AreasStep({ step, content, errors, onChange, round, goals }: Props) {
  const { words, language } = useWords();
  const reasonFor = (area: AreaId) => content.chosen.find((each) => each.area === area)?.reason;
  const choose = (area: AreaId, chosen: boolean) => {
    const others = content.chosen.filter((each) => each.area !== area);
    onChange({ ...content, chosen: chosen ? [...others, { area, reason: '' }] : others });
  };
  const explain = (area: AreaId, reason: string) => {
    const chosen = content.chosen.map((each) => (each.area === area ? { area, reason } : each));
    onChange({ ...content, chosen });
  };
  return (
    <>
      <p>
        {round.areas.length === 0
          ? words.applications.noAreas
          : steerTerms[round.areasSteer][language]}
      </p>
      <div id={fieldId(step.key)} tabIndex={-1}>
        {round.areas.map((area) => {
          const reason = reasonFor(area.id);
          const at = `${step.key}.${area.id}`;
          return (
            <div key={area.id} className="card-plain">
              <Checkbox
                at={`${at}.valg`}
                label={area.title}
                checked={reason !== undefined}
                onChange={(chosen) => choose(area.id, chosen)}
              />
              <p className="decision-text" lang="da">
                {area.decisionText}
              </p>
              <p>
                {words.applications.serves}: <span lang="da">{goalTitles(area, goals)}</span>.{' '}
                {words.applications.decidedBy} <span lang="da">{area.decision.body}</span>{' '}
                {dayIn(language, area.decision.day)}, {area.decision.item}.
              </p>
              {reason === undefined ? null : (
                <TextArea
                  at={at}
                  label={words.applications.areaReason}
                  error={errorAt(errors, at)}
                  value={reason}
                  rows={3}
                  onChange={(next) => explain(area.id, next)}
                />
              )}
            </div>
          );
        })}
      </div>
      {round.areas.length === 0 || round.areasSteer === 'eligibility' ? null : (
        <TextArea
          at={`${step.key}.uden-for`}
          label={words.applications.outside}
          help={words.applications.outsideHelp}
          error={errorAt(errors, step.key)}
          value={content.outsideReason}
          rows={3}
          onChange={(outsideReason) => onChange({ ...content, outsideReason })}
        />
      )}
    </>
  );
}
