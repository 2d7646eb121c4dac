import type { Criterion } from '../pools/index.ts';
import type { Review } from './review.ts';

type Weighed = Pick<Criterion, 'id' | 'weight'>;
type Scores = Pick<Review, 'scores'>;

const HIGHEST = 3;

/** The points of one review; undefined until every criterion has its score. */
function pointsOf(criteria: readonly Weighed[], { scores }: Scores): number | undefined {
  let points = 0;
  for (const { id, weight = 1 } of criteria) {
    const given = scores.find(({ criterion }) => criterion === id);
    if (!given) return undefined;
    points += weight * given.score;
  }
  return points;
}

function percentOf(points: number, criteria: readonly Weighed[], reviews: number): number {
  const most = criteria.reduce((sum, { weight = 1 }) => sum + weight * HIGHEST, 0) * reviews;
  return Math.round((100 * points) / most);
}

/**
 * What the scores of one review come to, in whole percent of the most there is, each criterion
 * counted at its weight. Undefined until every criterion has its score.
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
