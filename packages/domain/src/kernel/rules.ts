import { rule } from './rule.ts';

export const rowMustExist = rule({
  code: 'row/unknown',
  kind: 'not-found',
  source: {
    kind: 'ours',
    reference: 'A row of somebody else answers exactly as one that does not exist',
  },
  says: 'What is asked for must exist and belong to the one who asks.',
  broken: (value: unknown) => (value === undefined ? {} : undefined),
});

export const roleMustHaveOperation = rule({
  code: 'role/not-permitted',
  kind: 'not-permitted',
  source: { kind: 'ours', reference: 'Least privilege: a role does only what its work needs' },
  says: 'An action is open only to the roles it is listed for.',
  broken: ({ permitted }: { permitted: boolean }) => (permitted ? undefined : {}),
});

export const stateMustAllow = rule({
  code: 'state/out-of-order',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'The lifecycle tables' },
  says: 'An action is possible only in the states its lifecycle table lists.',
  broken: ({ state, verb, allowed }: { state: string; verb: string; allowed: boolean }) =>
    allowed ? undefined : { state, verb },
});

export const rowMustBeAsSeen = rule({
  code: 'row/changed-meanwhile',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'Nobody overwrites what they have not seen' },
  says: 'An edit is made on the version the person saw.',
  broken: ({ seen, stands }: { seen: number; stands: number }) =>
    seen === stands ? undefined : { seen, stands },
});

export const amountMustBeReadable = rule({
  code: 'amount/unreadable',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Danish amounts: 12.500 or 12.500,50' },
  says: 'An amount is written in digits, with a comma before the øre.',
  broken: ({ typed, readable }: { typed: string; readable: boolean }) =>
    readable ? undefined : { typed },
});

export const dataMustHaveShape = rule({
  code: 'data/wrong-shape',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'The contract of the operation' },
  says: 'What is sent must have the shape that the operation describes.',
  broken: ({ problems }: { problems: readonly string[] }) =>
    problems.length === 0 ? undefined : { problems },
});

export const bodyMustFit = rule({
  code: 'data/too-large',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'One page of a form is far below this' },
  says: 'A request carries at most 256 KB, a document at most 4 MB.',
  broken: ({ bytes, most }: { bytes: number; most: number }) =>
    bytes > most ? { kilobytes: Math.floor(most / 1024) } : undefined,
});

export const sessionMustStand = rule({
  code: 'session/missing',
  kind: 'not-permitted',
  source: { kind: 'ours', reference: 'Sessions last 8 hours, 30 minutes without use' },
  says: 'What is not public needs somebody signed in.',
  broken: ({ signedIn }: { signedIn: boolean }) => (signedIn ? undefined : {}),
});

export const requestMustBeOurOwn = rule({
  code: 'request/foreign-origin',
  kind: 'not-permitted',
  source: { kind: 'ours', reference: 'Cross-site request forgery' },
  says: 'Changes are asked for from our own pages only.',
  broken: ({ own }: { own: boolean }) => (own ? undefined : {}),
});

export const emailCanBeWrittenTo = rule({
  code: 'email/unreadable',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Receipts and questions are sent there' },
  says: 'An e-mail address has something on both sides of one @.',
  broken: ({ email }: { email: string }) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 200 ? undefined : { typed: email },
});
