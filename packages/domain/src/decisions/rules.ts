import { lengthOf, rule } from '../kernel/index.ts';
import type { LegalBasis, Ore, PersonId } from '../kernel/index.ts';
import { MOST_SUPPORT } from '../applications/index.ts';
import type { Quorum } from '../municipality/index.ts';
import type { RoundDates, RoundState, Stage } from '../pools/index.ts';
import type { SupportKind } from '../terms/index.ts';
import type { StageAnswer } from './stage-word.ts';

const REASONS = {
  kind: 'law',
  reference: 'forvaltningsloven §§ 22 and 24',
  verified: true,
} as const;

export const lineNotAboveRequest = rule({
  code: 'decision/above-request',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody is given more than they asked for' },
  says: 'No line gives more than the application asked for.',
  broken: ({ amount, requested }: { amount: Ore; requested: Ore }) =>
    amount > requested ? { amount, requested } : undefined,
});

export const lineNotMoreYears = rule({
  code: 'decision/more-years',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody is given more than they asked for' },
  says: 'A grant is given for at least one year and at most as many as were asked for.',
  broken: ({
    years = 1,
    yearsAsked = 1,
  }: {
    years?: number | undefined;
    yearsAsked?: number | undefined;
  }) => (years < 1 || years > yearsAsked ? { years, yearsAsked } : undefined),
});

export const lessNeedsReason = rule({
  code: 'decision/reason-missing',
  kind: 'against-a-rule',
  source: REASONS,
  says: 'Every partial grant and every refusal carries a reason of its own.',
  broken: ({ less, reason, name }: { less: boolean; reason: string; name: string }) =>
    less && lengthOf(reason) < 20 ? { application: name, least: 20 } : undefined,
});

export const supportGivenOnce = rule({
  code: 'decision/support-twice',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'An applicant cannot read two answers to one question' },
  says: 'Each kind of support is given once: all of it, some of it, or nothing.',
  broken: ({ kind, times }: { kind: SupportKind; times: number }) =>
    times > 1 ? { kind } : undefined,
});

export const supportLessSaysWhat = rule({
  code: 'decision/support-what',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'The applicant reads which evenings the room is theirs' },
  says: 'Support in kind that is given in part says what is given, in at most 300 characters.',
  broken: ({ extent, what }: { extent: 'as-asked' | 'less'; what: string }) => {
    const length = lengthOf(what);
    const unsaid = extent === 'less' && length === 0;
    return unsaid || length > MOST_SUPPORT ? { length, limit: MOST_SUPPORT } : undefined;
  },
});

const MOST_RELEASE = 600;

export const ringFenceMustHold = rule({
  code: 'decision/ring-fence',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'What the call says is kept for an area, people applied for' },
  says: 'Money that a call keeps for one of its areas goes to others in the call only with a decision to release it, in at most 600 characters.',
  broken: ({ beyond, released }: { beyond: Ore; released: string }) => {
    const length = lengthOf(released);
    return beyond > 0 && (length === 0 || length > MOST_RELEASE)
      ? { beyond, limit: MOST_RELEASE }
      : undefined;
  },
});

export const reasonFitsRow = rule({
  code: 'decision/reason-too-long',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A reason names the main considerations; it is no essay' },
  says: 'A reason has at most 4000 characters.',
  broken: ({ reason }: { reason: string }) => {
    const length = lengthOf(reason);
    return length > 4000 ? { length, limit: 4000 } : undefined;
  },
});

export const votedLineStands = rule({
  code: 'decision/line-already-voted',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'What was voted on is what is adopted' },
  says: 'A line that has been voted on is changed only after its ballot is taken back.',
  broken: ({ voted }: { voted: boolean }) => (voted ? {} : undefined),
});

export const approvedListStands = rule({
  code: 'decision/list-approved',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'What was approved is what is adopted' },
  says: 'A list that another body has decided or approved is changed only after that is taken back.',
  broken: ({ approved }: { approved: boolean }) => (approved ? {} : undefined),
});

/** One commit holds a hundred rows; each line that is shared has a reason of its own. */
const MOST_SHARES = 90;

export const shareGivesSomething = rule({
  code: 'decision/share-nothing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A sharing without money would refuse everybody at once' },
  says: 'Money is shared when some is left and at least one line can get of it.',
  broken: ({ given }: { given: Ore }) => (given > 0 ? undefined : {}),
});

export const shareFitsCommit = rule({
  code: 'decision/share-lines',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'All shares are put at once, or none' },
  says: 'Money is shared between at most 90 lines at a time.',
  broken: ({ lines }: { lines: number }) =>
    lines > MOST_SHARES ? { lines, limit: MOST_SHARES } : undefined,
});

export const shareAsSeen = rule({
  code: 'decision/share-moved',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'What somebody looked at is what is put on the list' },
  says: 'Shares are put on a list as they were seen; where the list or its money has changed, they are looked at again.',
  broken: ({ same }: { same: boolean }) => (same ? undefined : {}),
});

const MOST_STAGE_WORDS = 2000;

export const stageIsHeard = rule({
  code: 'decision/stage-not-heard',
  kind: 'out-of-order',
  source: { kind: 'pool-terms', reference: 'The stages of the call' },
  says: 'Only stages that the call names, and that have a say on something on the list, are heard about it.',
  broken: ({ heard }: { heard: boolean }) => (heard ? undefined : {}),
});

export const stageSaysWhat = rule({
  code: 'decision/stage-words',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Whoever reads the case later sees what was said' },
  says: 'An opinion, and a no, is written down in at most 2000 characters.',
  broken: ({ answer, does, text }: { answer: StageAnswer; does: Stage['does']; text: string }) => {
    const length = lengthOf(text);
    const needed = answer === 'objects' || (does === 'advises' && answer === 'agrees');
    return (needed && length === 0) || length > MOST_STAGE_WORDS
      ? { length, limit: MOST_STAGE_WORDS }
      : undefined;
  },
});

export const listFitForStage = rule({
  code: 'decision/stage-list-not-whole',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody can say yes to what is not written' },
  says: 'A list is decided or approved by another body when every line has an amount; it answers yes or no.',
  broken: ({
    answer,
    does,
    undecided,
  }: {
    answer: StageAnswer;
    does: Stage['does'];
    undecided: number;
  }) => {
    if (does === 'advises') return undefined;
    return answer === 'silent' || (answer === 'agrees' && undecided > 0)
      ? { undecided }
      : undefined;
  },
});

export const stageMustSpeak = rule({
  code: 'decision/stage-missing',
  kind: 'against-a-rule',
  source: { kind: 'pool-terms', reference: 'The stages of the call' },
  says: 'A list is adopted when those whom the call names have been heard, and those who decide or approve beside the votes have said yes.',
  broken: ({ waiting }: { waiting: readonly string[] }) =>
    waiting.length === 0 ? undefined : { stages: waiting },
});

export const delegationIsAdministrations = rule({
  code: 'decision/delegation-role',
  kind: 'not-permitted',
  source: { kind: 'pool-terms', reference: 'The stages of the call: what is delegated to whom' },
  says: 'What the administration decides by delegation is decided by a caseworker, not by the committee or its chair.',
  broken: ({ caseworker }: { caseworker: boolean }) => (caseworker ? undefined : {}),
});

export const delegatedAsItComes = rule({
  code: 'decision/not-delegated',
  kind: 'out-of-order',
  source: { kind: 'pool-terms', reference: 'The stages of the call: what is delegated to whom' },
  says: 'An application is decided by itself where its call takes applications all year, the administration decides about sums like it, and nobody else is heard.',
  broken: ({ delegated }: { delegated: boolean }) => (delegated ? undefined : {}),
});

export const gatheredFromRolling = rule({
  code: 'decision/gather-rolling',
  kind: 'out-of-order',
  source: { kind: 'pool-terms', reference: 'The call of the round' },
  says: 'Applications are gathered on a list before the deadline only in a round that takes them all year.',
  broken: ({ state, dates }: { state: RoundState; dates: RoundDates['kind'] }) =>
    state === 'announced' && dates === 'rolling' ? undefined : { state },
});

export const listsOneByOne = rule({
  code: 'decision/list-open',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'Two open lists could give the same money' },
  says: 'A round has one list at a time, and one a day: the next is gathered when the decisions of the last are out.',
  broken: ({ open }: { open: boolean }) => (open ? {} : undefined),
});

export const somethingToGather = rule({
  code: 'decision/nothing-to-gather',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'An empty list has nothing to decide' },
  says: 'A list is gathered when at least one application waits for it.',
  broken: ({ count }: { count: number }) => (count === 0 ? {} : undefined),
});

const MOST_PLACEMENT_REASON = 600;

export const placedUnderLawOfPool = rule({
  code: 'decision/law-of-pool',
  kind: 'against-a-rule',
  source: {
    kind: 'council',
    reference: 'One round over money under several laws (Albertslund 2025)',
    verified: true,
  },
  says: 'An application is placed under one of the laws that the money of its pool rests on.',
  broken: ({
    legalBasis,
    legalBases,
  }: {
    legalBasis: LegalBasis;
    legalBases: readonly LegalBasis[];
  }) => (legalBases.includes(legalBasis) ? undefined : { legalBases }),
});

export const placementNeedsReason = rule({
  code: 'decision/law-reason',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Whoever reads the case later sees why it was moved' },
  says: 'An application is placed under a law with a reason of at most 600 characters.',
  broken: ({ reason }: { reason: string }) => {
    const length = lengthOf(reason);
    return length === 0 || length > MOST_PLACEMENT_REASON
      ? { length, limit: MOST_PLACEMENT_REASON }
      : undefined;
  },
});

export const everyLineDecided = rule({
  code: 'decision/line-undecided',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Every applicant gets an answer' },
  says: 'A list is voted on and adopted only when every line has an amount, zero for a refusal.',
  broken: ({ undecided }: { undecided: number }) => (undecided === 0 ? undefined : { undecided }),
});

export const everyLineInOneBallot = rule({
  code: 'decision/line-not-carried',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody is granted or refused without a vote' },
  says: 'Every line that the administration does not decide by delegation stands in exactly one ballot, and that ballot was carried.',
  broken: ({ loose }: { loose: number }) => (loose === 0 ? undefined : { lines: loose }),
});

export const lineInOnlyOneBallot = rule({
  code: 'decision/line-in-two-ballots',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A line is voted on once' },
  says: 'A line cannot stand in two ballots.',
  broken: ({ twice }: { twice: number }) => (twice === 0 ? undefined : { lines: twice }),
});

export const voterNotDisqualified = rule({
  code: 'decision/voter-disqualified',
  kind: 'against-a-rule',
  source: {
    kind: 'law',
    reference: 'forvaltningsloven § 3 stk. 3 (who is disqualified takes no part in deciding)',
    verified: true,
  },
  says: 'Nobody is present at a ballot over a line they are disqualified for.',
  broken: ({ names }: { names: readonly string[] }) => (names.length === 0 ? undefined : { names }),
});

export const voterHasSeat = rule({
  code: 'decision/voter-without-seat',
  kind: 'against-a-rule',
  source: { kind: 'council', reference: 'The committee that the round names', verified: true },
  says: 'Only members of the committee are present, leave and vote.',
  broken: ({ strangers }: { strangers: readonly PersonId[] }) =>
    strangers.length === 0 ? undefined : { count: strangers.length },
});

export const everyVoterOnce = rule({
  code: 'decision/votes-and-presence',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Minutes that do not add up are worth nothing' },
  says: 'Everybody present votes for, against or abstains, once; nobody else does.',
  broken: ({ present, voted }: { present: readonly PersonId[]; voted: readonly PersonId[] }) => {
    const same = present.length === voted.length && present.every((each) => voted.includes(each));
    const once = new Set(present).size === present.length && new Set(voted).size === voted.length;
    return same && once ? undefined : { present: present.length, voted: voted.length };
  },
});

export function quorumOf(quorum: Quorum, members: number): number {
  return quorum.kind === 'at-least' ? quorum.members : Math.floor(members / 2) + 1;
}

export const quorumPresent = rule({
  code: 'decision/quorum',
  kind: 'against-a-rule',
  source: {
    kind: 'council',
    reference: 'More than half of the members, unless the committee has another rule',
    verified: false,
  },
  says: 'A ballot counts only when enough members are present, recounted without those who left.',
  broken: ({ quorum, members, present }: { quorum: Quorum; members: number; present: number }) => {
    const needed = quorumOf(quorum, members);
    return present < needed ? { needed, present, members } : undefined;
  },
});

export const adopterNotDisqualified = rule({
  code: 'decision/adopter-disqualified',
  kind: 'not-permitted',
  source: {
    kind: 'law',
    reference: 'forvaltningsloven § 3 stk. 3',
    verified: true,
  },
  says: 'The list is not adopted by somebody who is disqualified for a line of it.',
  broken: ({ disqualified }: { disqualified: boolean }) => (disqualified ? {} : undefined),
});
