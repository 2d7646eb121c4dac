import { count, flag, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const membershipTerm = termKind('membership', {
  section: 'applicant',
  says: 'The association has as many members and board members as the terms name, and is open.',
  fields: {
    leastMembers: optional(count()),
    leastBoard: optional(count()),
    open: flag(),
  },
  needs: [],
  asks: ({ leastMembers, leastBoard, open }) => [
    ...(leastMembers === undefined ? [] : (['members'] as const)),
    ...(leastBoard === undefined ? [] : (['boardMembers'] as const)),
    ...(open ? (['membershipOpen'] as const) : []),
  ],
  empty: ({ leastMembers, leastBoard, open }) =>
    leastMembers === undefined && leastBoard === undefined && !open,
  broken(
    { leastMembers = 0, leastBoard = 0, open },
    { members = 0, boardMembers = 0, membershipOpen = false },
  ) {
    const few = members < leastMembers || boardMembers < leastBoard;
    return few || (open && !membershipOpen)
      ? { leastMembers, leastBoard, members, boardMembers }
      : undefined;
  },
});
