import { sampleId } from '@plan/domain/samples';
import { expect } from 'vitest';
import type { Answer, World } from './world.ts';

export const REVIEWING = sampleId('rou', 2);
const MEETING = { body: 'Social- og Sundhedsudvalget', day: '2026-12-01', item: 'punkt 4' };

/** The proposal that gives an application all it asks for. */
export function wholeOf(list: any, line: any): object {
  const { application } = list.applications.find(
    (each: any) => each.application.id === line.application,
  );
  const { inKind = [] } = application.submission;
  const given = inKind.map(({ kind }: any) => ({ kind, extent: 'as-asked', what: '' }));
  return { amount: line.requested, inKind: given, reasonCodes: [], reason: '' };
}

/** Proposes the full amount for every line and takes every ballot the plan asks for. */
export async function readyToAdopt(world: World, round: string): Promise<void> {
  const mette = await world.cookieFor('sagsbehandler');
  const desk = `/api/roedovre/rounds/${round}/allocation`;
  const { body: list } = await world.request('GET', desk, { as: mette });
  for (const line of list.allocation.lines) {
    const body = wholeOf(list, line);
    const saved = await world.request('PUT', `${desk}/lines/${line.application}`, {
      as: mette,
      body,
    });
    expect(saved.status).toBe(200);
  }
  const members: string[] = list.committee.seats.map((seat: any) => seat.person);
  for (const [index, planned] of list.ballotPlan.entries()) {
    const out = planned.leave.map((each: any) => each.person);
    const present = members.filter((person) => !out.includes(person));
    const votes = { for: present, against: [], abstain: [] };
    const ballot = sampleId('bal', 800 + index);
    const taken = await world.request('PUT', `${desk}/ballots/${ballot}`, {
      as: mette,
      body: { lines: planned.lines, present, votes },
    });
    expect(taken.status).toBe(200);
  }
}

export function adopt(world: World, round: string, cookie: string): Promise<Answer> {
  const path = `/api/roedovre/rounds/${round}/allocation/adoption`;
  return world.request('POST', path, { as: cookie, body: MEETING });
}
