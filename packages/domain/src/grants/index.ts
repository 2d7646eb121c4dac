export { countsOf, isFollowed } from './follow-up.ts';
export type { FollowedCase } from './follow-up.ts';
export { goalsServedBy, reportsAskedOf } from './own-grants.ts';
export { GoalServed, ReportAsked } from './own-grants.ts';
export type { OwnGrant } from './own-grants.ts';
export * from './payments.ts';
export * from './reports.ts';
export * from './rules.ts';
export * from './track-record.ts';
