import {
  adoptPolicy,
  changePolicy,
  confirmCorrection,
  draftPolicy,
  policyCorrections,
  proposeCorrection,
  slugOf,
} from '@plan/domain';
import type { Deed, PolicyId, PolicyVersion } from '@plan/domain';
import { clash, standsAlready, unknown, useCase } from '../http/index.ts';
import { publishRow } from '../jobs/index.ts';
import { planRecords } from '../plan-records.ts';
import { one, recorded, valuesOf } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';
import { policyRows } from './reading.ts';

export const listPolicies = useCase('listPolicies', {
  reads: () => ({ policies: policyRows() }),
  decide: ({ loaded: { policies } }) => ({
    ok: true,
    value: {
      answer: {
        policies: [...valuesOf(policies)],
        versions: policies.map(({ value: { policy, version: of }, version }) => ({
          policy,
          of,
          version,
        })),
      },
    },
  }),
});

type Written = { readonly policy: PolicyVersion; readonly deed: Deed };

function policySaved(
  occasion: Occasion,
  before: Stored<PolicyVersion> | undefined,
  { policy, deed }: Written,
): readonly Change[] {
  const key = planRecords.policy.key(policy.policy, policy.version);
  const { policy: id, version } = policy;
  const publish = publishRow(occasion.now, id, version, before?.version ?? 0);
  return [
    ...recorded(occasion, planRecords.policy, key, before, policy, deed),
    ...(policy.state === 'draft' ? [] : [publish]),
  ];
}

function answer(before: Stored<PolicyVersion> | undefined, policy: PolicyVersion) {
  return { policy, version: (before?.version ?? 0) + 1 };
}

const version = (policy: PolicyId, number: number) =>
  one(planRecords.policy, planRecords.policy.key(policy, number));

type Address = { readonly policy: PolicyId; readonly version: string };
const versionAt = (address: Address) => version(address.policy, Number(address.version));

/** `frivilligpolitik-2027`: no two versions of any policy share an address. */
function slugFor(title: string, period: string, all: readonly PolicyVersion[]): string {
  const wanted = slugOf(`${title} ${period}`);
  const taken = all.filter((each) => each.slug === wanted || each.slug.startsWith(`${wanted}-`));
  return taken.length === 0 ? wanted : `${wanted}-${taken.length + 1}`;
}

export const savePolicy = useCase('savePolicy', {
  reads: (address) => ({ before: versionAt(address), all: policyRows() }),
  decide({ params, body, loaded: { before, all }, seen, occasion }) {
    if (before && standsAlready(before, seen, body.text)) {
      return { ok: true, value: { answer: { policy: before.value, version: before.version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    const { policy } = params;
    const number = Number(params.version);
    const { title, period } = body.text;
    const written = before
      ? changePolicy(before.value, body.text)
      : draftPolicy(
          { policy, version: number, slug: slugFor(title, period, valuesOf(all)) },
          body.text,
        );
    if (!written.ok) return written;
    const changes = policySaved(occasion, before, written.value);
    return { ok: true, value: { answer: answer(before, written.value.policy), changes } };
  },
});

export const adoptPolicyCase = useCase('adoptPolicy', {
  reads: (address) => ({
    draft: versionAt(address),
    before: version(address.policy, Number(address.version) - 1),
  }),
  decide({ body, loaded: { draft, before }, occasion }) {
    if (!draft) return unknown();
    if (JSON.stringify(draft.value.adopted) === JSON.stringify(body)) {
      return { ok: true, value: { answer: { policy: draft.value, version: draft.version } } };
    }
    const done = adoptPolicy(draft.value, before?.value, body);
    if (!done.ok) return done;
    const { adopted, superseded } = done.value;
    const changes = [
      ...policySaved(occasion, draft, adopted),
      ...(superseded ? recordedOnly(occasion, before, superseded) : []),
    ];
    return { ok: true, value: { answer: answer(draft, adopted.policy), changes } };
  },
});

/** The publishing is asked for once, by the version that is adopted. */
function recordedOnly(
  occasion: Occasion,
  before: Stored<PolicyVersion> | undefined,
  { policy, deed }: Written,
): readonly Change[] {
  const key = planRecords.policy.key(policy.policy, policy.version);
  return recorded(occasion, planRecords.policy, key, before, policy, deed);
}

export const correctPolicyCase = useCase('correctPolicy', {
  reads: (address) => ({ before: versionAt(address) }),
  decide({ body, actor, loaded: { before }, now, occasion }) {
    if (!before) return unknown();
    const writing = { by: actor.person, at: now };
    const proposed = proposeCorrection(policyCorrections, before.value, body, writing);
    if (!proposed.ok) return proposed;
    const { thing: policy, deed } = proposed.value;
    const changes = policySaved(occasion, before, { policy, deed });
    return { ok: true, value: { answer: answer(before, policy), changes } };
  },
});

export const confirmCorrectionCase = useCase('confirmCorrection', {
  reads: (address) => ({ before: versionAt(address) }),
  decide({ params, actor, loaded: { before }, now, occasion }) {
    const correction = before?.value.corrections.find(
      (each) => each.number === Number(params.correction),
    );
    if (!before || !correction) return unknown();
    const writing = { by: actor.person, at: now };
    const confirmed = confirmCorrection(policyCorrections, before.value, correction, writing);
    if (!confirmed.ok) return confirmed;
    const { thing: policy, deed } = confirmed.value;
    const changes = policySaved(occasion, before, { policy, deed });
    return { ok: true, value: { answer: answer(before, policy), changes } };
  },
});
