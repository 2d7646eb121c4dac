import { sampleId } from '@plan/domain/samples';
import { embeddedStore } from '@plan/api/store';
import type { Change, Engine, Row, Store } from '@plan/api/store';
import { agreementText, testWorld, typedEvent, typedStatus } from '@plan/api/testing';
import type { World } from '@plan/api/testing';

/** What one request costs: waves of reads, commits, and capacity units as DynamoDB counts them. */
export type Cost = {
  readSteps: number;
  commits: number;
  readUnits: number;
  writeUnits: number;
};

function bytesOf(row: Row): number {
  const { partition, sort, index, kind, data } = row;
  const names = 'pkskversionkindshapedataipkiskexpires'.length;
  const texts = [partition, sort, kind, index?.partition ?? '', index?.sort ?? ''].join('');
  return names + Buffer.byteLength(texts) + Buffer.byteLength(JSON.stringify(data)) + 8;
}

/** 1 KB a unit; doubled in a transaction; the index is written beside the table. */
function writeUnitsOf(changes: readonly Change[]): number {
  const factor = changes.length > 1 ? 2 : 1;
  return changes.reduce((sum, change) => {
    if (!('put' in change)) return sum + factor;
    const units = Math.ceil(bytesOf(change.put) / 1024);
    return sum + units * factor + (change.put.index ? units : 0);
  }, 0);
}

/** Counts units from the sizes of the rows, because DynamoDB Local leaves some of them out. */
function measured(engine: Engine, cost: Cost): Engine {
  const read = (rows: readonly (Row | undefined)[], together: boolean) => {
    const sizes = rows.map((row) => (row ? bytesOf(row) : 0));
    // A query pays for the sum of what it returns, a get for each row; 4 KB a unit when fresh.
    const units = together
      ? Math.ceil(
          Math.max(
            1,
            sizes.reduce((sum, size) => sum + size, 0),
          ) / 4096,
        )
      : sizes.reduce((sum, size) => sum + Math.ceil(Math.max(1, size) / 4096), 0);
    cost.readUnits += units;
  };
  const opened = (store: Store): Store => ({
    async get(keys) {
      const rows = await store.get(keys);
      read(rows, false);
      return rows;
    },
    async list(query) {
      const page = await store.list(query);
      read(page.rows, true);
      return page;
    },
    commit(changes) {
      cost.writeUnits += writeUnitsOf(changes);
      return store.commit(changes);
    },
  });
  return { ...engine, open: (tenant) => opened(engine.open(tenant)) };
}

type Measured = Readonly<Record<string, Cost>>;

const OPEN = sampleId('rou', 3);
const REVIEWING = sampleId('rou', 2);
const DRAFT = sampleId('app', 42);
const draft = `/api/roedovre/rounds/${OPEN}/applications/${DRAFT}`;
const review = `/api/roedovre/rounds/${REVIEWING}/applications/${sampleId('app', 1)}`;

const seen = { 'if-match': '"1"' };

/** The first initiative of the sample as staff send it back, with somebody to run it. */
async function runBy(world: World, path: string, owner: string) {
  const as = (await world.cookieFor('sagsbehandler')) ?? '';
  const { body } = await world.request('GET', path.replace(/\/initiatives.*/, ''), { as });
  const { initiative } = body.initiatives[0];
  const { id: _id, plan: _plan, slug: _slug, work, position, schedule, ...text } = initiative;
  return {
    text: { ...text, schedule: schedule.text },
    work: { ...work, unit: 'Kultur', owner },
    position,
  };
}

async function requests(world: World) {
  const [yusuf, mette, fatima] = await Promise.all(
    ['forening-b', 'sagsbehandler', 'medlem-b'].map((who) => world.cookieFor(who)),
  );
  const answers = { titel: 'Ture', formaal: 'x'.repeat(700), maalgruppe: 'Alle', deltagere: '9' };
  const content = { kind: 'questions', answers };
  const scores = [1, 2, 3].map((n) => ({
    criterion: sampleId('cri', 20 + n),
    score: 2,
    reason: '',
  }));
  const association = sampleId('ass', 2);
  const paper = { kind: 'accounts', name: 'regnskab.pdf', bytes: 900 };
  const initiative = `/api/roedovre/plans/${sampleId('pla', 1)}/initiatives/${sampleId('ini', 1)}`;
  const owner = world.person('sagsbehandler');
  const meeting = `/api/roedovre/events/${sampleId('eve', 8)}`;
  const said = {
    association,
    childrenUnder15: false,
    facts: { seatHere: true, activityHere: true, activities: [] },
  };
  const visitor = { name: 'Bo Berg', email: 'bo@berg.example', people: 2, note: '' };
  return {
    autosave: ['PUT', `${draft}/steps/aktivitet`, yusuf, { content }, { 'if-match': '"1"' }],
    'attach a file': ['PUT', `${draft}/steps/bilag/files/${sampleId('fil', 800)}`, yusuf, paper],
    'take a file off': ['DELETE', `${draft}/steps/bilag/files/${sampleId('fil', 800)}`, yusuf],
    'open a file': ['GET', `${draft}/steps/bilag/files/${sampleId('fil', 42)}`, yusuf],
    'open an application': ['GET', draft, yusuf],
    submit: ['POST', `${draft}/submission`, yusuf, said],
    'list a round': ['GET', `/api/roedovre/rounds/${REVIEWING}/applications`, mette],
    'see the year': ['GET', '/api/roedovre/year', mette],
    'open a plan': ['GET', `/api/roedovre/plans/${sampleId('pla', 1)}`, mette],
    'save an initiative': ['PUT', initiative, mette, await runBy(world, initiative, owner), seen],
    'write a status': ['PUT', `${initiative}/status`, mette, typedStatus],
    'save an agreement': [
      'PUT',
      `/api/roedovre/cooperation/agreements/${sampleId('agr', 800)}`,
      mette,
      agreementText,
    ],
    'save an event': ['PUT', `/api/roedovre/events/${sampleId('eve', 800)}`, mette, typedEvent],
    'see free places': ['GET', `${meeting}/places`, undefined],
    'sign up': ['PUT', `${meeting}/sign-ups/${sampleId('sig', 800)}`, undefined, visitor],
    'record a review': ['PUT', `${review}/my-review`, fatima, { scores }],
  } as const;
}

/** The frequent operations, each measured once on the sample. */
export async function operationCosts(): Promise<Measured> {
  const cost: Cost = { readSteps: 0, commits: 0, readUnits: 0, writeUnits: 0 };
  const world = await testWorld(measured(embeddedStore(':memory:'), cost));
  const costs: Record<string, Cost> = {};
  for (const [name, [method, path, cookie, body, headers]] of Object.entries(
    await requests(world),
  )) {
    world.engine.take();
    Object.assign(cost, { readUnits: 0, writeUnits: 0 });
    const answer = await world.request(method, path, {
      ...(cookie === undefined ? {} : { as: cookie }),
      ...(body === undefined ? {} : { body }),
      ...(headers === undefined ? {} : { headers }),
    });
    if (answer.status !== 200) throw new Error(`${name} was answered with ${answer.status}`);
    const { readSteps, commits } = world.engine.take();
    costs[name] = { readSteps, commits, readUnits: cost.readUnits, writeUnits: cost.writeUnits };
  }
  return costs;
}
