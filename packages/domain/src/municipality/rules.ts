import { lengthOf, rule } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

export const administratorStays = rule({
  code: 'municipality/administrator-stays',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A municipality without an administrator cannot be mended' },
  says: 'Administrators cannot end their own administrator role; another one must.',
  broken: ({ role, self }: { role: string; self: boolean }) =>
    role === 'administrator' && self ? {} : undefined,
});

export const termRunsForward = rule({
  code: 'municipality/term-backwards',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A term of office has a first and a last day' },
  says: 'The last day of a role or seat is not before its first.',
  broken: ({ from, until }: { from: Day; until?: Day | undefined }) =>
    until !== undefined && until < from ? { from, until } : undefined,
});

export const committeeHasName = rule({
  code: 'municipality/committee-name',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'The name stands on every decision' },
  says: 'A committee or council has a name of 2 to 120 characters.',
  broken: ({ name }: { name: string }) => {
    const length = lengthOf(name);
    return length < 2 || length > 120 ? { length } : undefined;
  },
});

export const oneChair = rule({
  code: 'municipality/one-chair',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A committee is led by one person at a time' },
  says: 'A committee has at most one chair on any day.',
  broken: ({ chair }: { chair: string | undefined }) =>
    chair === undefined ? undefined : { chair },
});

export const managerIsSomebodyElse = rule({
  code: 'municipality/own-manager',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Reminders that did not help are told to somebody else' },
  says: 'The manager of a person is somebody else on the staff.',
  broken: ({ self, known }: { self: boolean; known: boolean }) =>
    self || !known ? { why: self ? 'self' : 'not-staff' } : undefined,
});

export const bodyNamesDiffer = rule({
  code: 'municipality/body-name-twice',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A name as a document spells it means one body' },
  says: 'No name or spelling in the actor registry belongs to two actors.',
  broken: ({ twice }: { twice: readonly string[] }) =>
    twice.length === 0 ? undefined : { names: twice },
});
