import { ore } from '../../kernel/index.ts';
import { localMembersIn } from '../circumstances.ts';
import { amount, count, flag, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const membershipTerm = termKind('membership', {
  section: 'applicant',
  says: 'The association has as many members, members who live here and board members as the terms name, at such a fee, and is open.',
  fields: {
    leastMembers: optional(count()),
    leastMembersHere: optional(count()),
    leastBoard: optional(count()),
    leastFee: optional(amount()),
    open: flag(),
  },
  needs: [],
  asks: ({ leastMembers, leastMembersHere, leastBoard, leastFee, open }) => [
    ...(leastMembers === undefined && leastMembersHere === undefined ? [] : (['members'] as const)),
    ...(leastMembersHere === undefined ? [] : (['membersHere'] as const)),
    ...(leastBoard === undefined ? [] : (['boardMembers'] as const)),
    ...(leastFee === undefined ? [] : (['membershipFee'] as const)),
    ...(open ? (['membershipOpen'] as const) : []),
  ],
  empty: ({ open, ...least }) =>
    !open &&
    [least.leastMembers, least.leastMembersHere, least.leastBoard, least.leastFee].every(
      (each) => each === undefined,
    ),
  broken(data, known) {
    const { leastMembers = 0, leastMembersHere = 0, leastBoard = 0, leastFee = ore(0) } = data;
    const { members = 0, boardMembers = 0, membershipFee = ore(0) } = known;
    const here = localMembersIn(known) ?? 0;
    const lacking = [
      ...(members < leastMembers ? (['members'] as const) : []),
      ...(here < leastMembersHere ? (['members-here'] as const) : []),
      ...(boardMembers < leastBoard ? (['board'] as const) : []),
      ...(membershipFee < leastFee ? (['fee'] as const) : []),
      ...(data.open && known.membershipOpen !== true ? (['open'] as const) : []),
    ];
    return lacking.length > 0
      ? { lacking, leastMembers, leastMembersHere, leastBoard, leastFee }
      : undefined;
  },
});
