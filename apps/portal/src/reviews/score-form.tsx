import { call } from '@plan/contract/client';
import { extremeScoreNeedsReason, weightedScore } from '@plan/domain/reviews';
import type { Review } from '@plan/domain/reviews';
import type { AreaId } from '@plan/domain/kernel';
import { highestOf } from '@plan/domain/pools';
import type { Criterion, PriorityArea, Round } from '@plan/domain/pools';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Radios, TextArea } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

type Given = { readonly score: number | undefined; readonly reason: string };

type CriterionProps = {
  readonly criterion: Criterion;
  /** The areas the application chose that this criterion serves. */
  readonly areas: readonly PriorityArea[];
  readonly given: Given;
  readonly error: string | undefined;
  readonly onChange: (given: Given) => void;
};

function CriterionFields({ criterion, areas, given, error, onChange }: CriterionProps) {
  const { words } = useWords();
  const at = `scores.${criterion.id}`;
  const { score } = given;
  const needed =
    score !== undefined &&
    extremeScoreNeedsReason.broken({
      score,
      highest: highestOf(criterion),
      reason: '',
      title: '',
    }) !== undefined;
  return (
    <div className="card-plain">
      {areas.map((area) => (
        <p key={area.id} className="decision-text" lang="da">
          <strong>{area.title}:</strong> {area.decisionText}
        </p>
      ))}
      <Radios
        at={at}
        label={criterion.title}
        help={criterion.explanation}
        value={score === undefined ? undefined : String(score)}
        onChange={(value) => onChange({ ...given, score: Number(value) })}
        options={criterion.anchors.map((anchor, step) => ({
          value: String(step),
          text: anchor === '' ? String(step) : `${step} – ${anchor}`,
        }))}
      />
      <TextArea
        at={`${at}.reason`}
        label={needed ? words.reviews.reasonNeeded : words.reviews.reason}
        error={error}
        value={given.reason}
        limit={2000}
        rows={2}
        onChange={(reason) => onChange({ ...given, reason })}
      />
    </div>
  );
}

type Props = {
  readonly at: ApplicationAddress;
  readonly round: Round;
  readonly chosen: readonly AreaId[];
  readonly mine: Review | undefined;
};

/** One member's scores of one application, each step of the scale in words. */
export function ScoreForm({ at, round, chosen, mine }: Props) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>(() =>
    Object.fromEntries((mine?.scores ?? []).map((each) => [each.criterion, each])),
  );
  const errors = errorsFrom(sending.trouble, language);
  const scores = round.criteria.flatMap((criterion) => {
    const { score, reason } = given[criterion.id] ?? { score: undefined, reason: '' };
    return score === undefined ? [] : [{ criterion: criterion.id, score, reason }];
  });
  const total = weightedScore(round.criteria, { scores });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(call('recordReview', { params: at, body: { scores } }));
      }}
    >
      <h2>{words.reviews.score}</h2>
      <Troubles trouble={sending.trouble} />
      {round.criteria.map((criterion) => (
        <CriterionFields
          key={criterion.id}
          criterion={criterion}
          areas={round.areas.filter(
            (area) => criterion.areas.includes(area.id) && chosen.includes(area.id),
          )}
          given={given[criterion.id] ?? { score: undefined, reason: '' }}
          error={errorAt(errors, `scores.${criterion.id}`)}
          onChange={(next) => setGiven({ ...given, [criterion.id]: next })}
        />
      ))}
      {total === undefined ? null : (
        <p>
          {words.reviews.weighted}: <strong>{total} %</strong>
        </p>
      )}
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.reviews.saveScores}
        </button>
      </div>
      <p role="status">{sending.done ? words.reviews.saved : ''}</p>
    </form>
  );
}
