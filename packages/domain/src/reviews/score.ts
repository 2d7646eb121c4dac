import { highestOf } from '../pools/index.ts';
import type { Criterion } from '../pools/index.ts';
import type { Review } from './review.ts';

type Weighed = Pick<Criterion, 'id' | 'weight' | 'anchors'>;
type Scores = Pick<Review, 'scores'>;

/** Points are counted in whole parts of every scale, so that nothing is rounded before the end. */
function partsOf(criteria: readonly Weighed[]): number {
  const common = (one: number, other: number): number =>
    other === 0 ? one : common(other, one % other);
  return criteria.map(highestOf).reduce((all, each) => (all * each) / common(all, each), 1);
}

/** The points of one review; undefined until every criterion has its score. */
function pointsOf(criteria: readonly Weighed[], { scores }: Scores): number | undefined {
  const parts = partsOf(criteria);
  let points = 0;
  for (const criterion of criteria) {
    const given = scores.find((each) => each.criterion === criterion.id);
    if (!given) return undefined;
    points += (criterion.weight ?? 1) * given.score * (parts / highestOf(criterion));
  }
  return points;
}

function percentOf(points: number, criteria: readonly Weighed[], reviews: number): number {
  const weights = criteria.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return Math.round((100 * points) / (weights * partsOf(criteria) * reviews));
}

/**
 * What the scores of one review come to, in whole percent of the most there is, each criterion
 * counted at its weight, whatever its scale. Undefined until every criterion has its score.
 */
export function weightedScore(criteria: readonly Weighed[], review: Scores): number | undefined {
  const points = pointsOf(criteria, review);
  return points === undefined || criteria.length === 0 ? undefined : percentOf(points, criteria, 1);
}

/** The mean of the reviews that have every score, in whole percent; undefined where none has. */
export function meanScore(
  criteria: readonly Weighed[],
  reviews: readonly Scores[],
): number | undefined {
  const points = reviews.flatMap((review) => pointsOf(criteria, review) ?? []);
  if (points.length === 0 || criteria.length === 0) return undefined;
  const sum = points.reduce((total, each) => total + each, 0);
  return percentOf(sum, criteria, points.length);
}
