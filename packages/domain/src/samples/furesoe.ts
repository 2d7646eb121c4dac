import { MunicipalityId, kroner } from '../kernel/index.ts';
import { sentFrom } from './applications.ts';
import { furesoeAssociations } from './associations.ts';
import { furesoeContacts } from './contacts.ts';
import { furesoeAgreements, furesoeEvents } from './agreements.ts';
import { furesoeCollaborations, furesoeGuide } from './cooperation.ts';
import { announced } from './decided.ts';
import { furesoeGoal, furesoePolicies } from './policies.ts';
import { areaFrom, roundFrom, samplePool } from './rounds.ts';
import { standingsOf } from './standings.ts';
import { sampleId } from './world.ts';
import type { Anchor, SampleMunicipality } from './world.ts';

const id = MunicipalityId.parse('furesoe');
const COMMITTEE = 'Udvalget for social og sundhed';

/** Furesø: a second municipality, so that nothing of one ever shows in the other. */
export function furesoe(anchor: Anchor): SampleMunicipality {
  const associations = furesoeAssociations(anchor);
  const committee = {
    id: sampleId('com', 21),
    name: COMMITTEE,
    quorum: { kind: 'more-than-half' as const },
    seats: [],
  };
  const pool = samplePool(anchor, {
    n: 21,
    name: 'Frivilligpuljen (§ 18)',
    body: 'Byrådet',
    committee: 21,
    yearsOn: 1,
    budget: 400_000,
  });
  const area = areaFrom(anchor, COMMITTEE, {
    n: 21,
    title: 'Aktiviteter for ældre i naturen',
    decisionText: 'Udvalget ønsker flere aktiviteter ude, som ældre med demens kan være med til.',
    goals: [furesoeGoal(1)],
    initiatives: [],
  });
  const round = roundFrom(anchor, {
    n: 21,
    pool: pool.pool,
    slug: `${pool.pool.slug}-runde-1`,
    title: `1. runde ${pool.pool.year}`,
    opensIn: -10,
    lastDayIn: 30,
    answerIn: 80,
    areas: [area],
    most: kroner(40_000),
  });
  const [lake] = associations;
  const sent = lake
    ? [
        sentFrom(id, round, {
          n: 61,
          association: lake,
          title: 'Ud på søen',
          purpose: 'Vi sejler roligt med mennesker, der ikke selv kan komme af sted.',
          targetGroup: 'Ældre med demens',
          people: 25,
          volunteers: 8,
          areas: [0],
          expenses: [
            ['Redningsveste', 9_000, 'materials'],
            ['Brændstof', 4_000, 'materials'],
          ],
          asks: 11_000,
        }),
      ]
    : [];
  return {
    municipality: {
      id,
      name: 'Furesø Kommune',
      contact: { email: 'frivillig@furesoe.example', phone: '12 34 56 78' },
      sample: true,
      departments: [{ id: sampleId('dep', 21), name: 'Center for Sundhed og Seniorliv' }],
    },
    committees: [committee],
    standings: standingsOf(anchor, [committee], associations, {
      'nabo-sagsbehandler': 'caseworker',
    }),
    associations,
    papers: [],
    policies: furesoePolicies,
    bodies: { bodies: [] },
    plans: [],
    guide: furesoeGuide,
    collaborations: furesoeCollaborations.map((each, index) => ({
      ...each,
      state: 'active',
      id: sampleId('col', index + 1),
    })),
    agreements: furesoeAgreements,
    contacts: furesoeContacts,
    events: furesoeEvents(),
    pools: [pool],
    rounds: [announced({ ...round, sealedUntilDeadline: true }, sent)],
  };
}
