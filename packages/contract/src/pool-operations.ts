import {
  CallFile,
  CallText,
  Committee,
  CommitteeId,
  Form,
  FormCorrection,
  Initiative,
  Instant,
  MoneyChange,
  Ore,
  PolicyVersion,
  Pool,
  PoolAccount,
  PoolId,
  PoolText,
  Quorum,
  Round,
  SharedMoney,
} from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';

const STAFF: readonly Role[] = ['caseworker'];
const nothing = z.undefined();
const version = z.number().int();

const NamedCommittee = Committee.pick({ id: true, name: true });
const SavedCall = z.object({ round: Round, version });

/** What staff may ask about pools, their money and their calls. */
export const poolOperations = {
  saveCommittee: {
    summary: 'Write a committee or council: its name and its quorum',
    who: ['administrator'],
    kind: 'edit',
    body: z.object({ name: z.string().max(400), quorum: Quorum }),
    answer: z.object({ committee: Committee, version }),
  },
  showPools: {
    summary: 'Pools with their money and all their calls, drafts too',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: z.object({
      serverTime: Instant,
      pools: z.array(
        z.object({
          pool: Pool,
          version,
          account: PoolAccount,
          /** What was applied for in its rounds that have closed, in øre. */
          asked: Ore,
        }),
      ),
      rounds: z.array(Round),
      committees: z.array(NamedCommittee),
      policies: z.array(
        PolicyVersion.pick({ policy: true, version: true, title: true, period: true, state: true }),
      ),
    }),
  },
  savePool: {
    summary: 'Write a pool, new or known. Whether it is a rehearsal is said once',
    who: STAFF,
    kind: 'edit',
    body: z.object({ text: PoolText, rehearsal: z.boolean() }),
    answer: z.object({ pool: Pool, version }),
  },
  shareMoney: {
    summary:
      'Set an amount aside divided by percent. The number is that of the first movement it makes',
    who: STAFF,
    kind: 'create',
    body: SharedMoney,
    answer: z.object({ account: PoolAccount }),
  },
  moveMoney: {
    summary: 'Change the money of a pool. The number is the next one of its account',
    who: STAFF,
    kind: 'create',
    body: MoneyChange,
    answer: z.object({ account: PoolAccount }),
  },
  showCall: {
    summary: 'A call as staff write it, with what it can be linked to',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: z.object({
      serverTime: Instant,
      round: Round,
      version,
      pool: Pool,
      account: PoolAccount,
      committees: z.array(NamedCommittee),
      policies: z.array(PolicyVersion),
      initiatives: z.array(Initiative.pick({ id: true, title: true, plan: true })),
      /** How many have begun to apply. */
      begun: z.number().int(),
    }),
  },
  saveCall: {
    summary: 'Write a call, new or known',
    who: STAFF,
    kind: 'edit',
    body: z.object({ pool: PoolId, text: CallText }),
    answer: SavedCall,
  },
  correctForm: {
    summary: 'Correct the form of an announced call, and say what becomes of drafts',
    who: STAFF,
    kind: 'verb',
    body: FormCorrection.pick({ drafts: true }).extend({
      form: Form.omit({ version: true }),
      /** The version they started from. */
      from: z.number().int(),
      note: z.string().max(20_000),
    }),
    answer: SavedCall,
  },
  announceCall: {
    summary: 'Announce a call; what is missing is told all at once',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: SavedCall,
  },
  retractCall: {
    summary: 'Take an announced call back before anybody has begun to apply',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: SavedCall,
  },
  cancelCall: {
    summary: 'Cancel an announced call with a reason that everybody is told',
    who: STAFF,
    kind: 'verb',
    body: z.object({ reason: z.string().max(2000) }),
    answer: SavedCall,
  },
  removeCall: {
    summary: 'Remove a draft of a call',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: z.object({}),
  },
  copyCall: {
    summary: 'Make a draft of an earlier call, some years on',
    who: STAFF,
    kind: 'create',
    body: z.object({
      pool: PoolId,
      source: Round.shape.id,
      years: z.number().int().min(0).max(10),
    }),
    answer: SavedCall,
  },
  rehearseCall: {
    summary: 'Try a call out: a round apart, with applications that are made up',
    who: STAFF,
    kind: 'create',
    body: z.object({
      source: Round.shape.id,
      /** The id of the pool that the rehearsal gets for itself. */
      pool: PoolId,
      /** How many applications. */
      count: z.number().int(),
    }),
    answer: SavedCall,
  },
  removeRehearsal: {
    summary: 'Throw a rehearsal away with all that is in it',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: z.object({}),
  },
  showCallFile: {
    summary: 'A call as a file that another municipality can load',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: CallFile,
  },
  importCall: {
    summary: 'Make a draft of a call from such a file',
    who: STAFF,
    kind: 'create',
    body: z.object({ pool: PoolId, committee: CommitteeId, file: CallFile }),
    answer: SavedCall,
  },
} as const;
