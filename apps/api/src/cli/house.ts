import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { instant } from '@plan/domain';
import { StartError, dataFolder, settingsFrom } from '../config.ts';
import { folderFiles, publisher } from '../publishing/index.ts';
import { records } from '../records.ts';
import { all, sha256 } from '../rows/index.ts';
import { dynamoStore, embeddedStore } from '../store/index.ts';
import type { Engine, Row } from '../store/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The store that the environment names: a table on AWS, else the file on this machine. */
function storeOf(environment: Environment): Engine {
  const table = environment['PLAN_TABLE'];
  if (table !== undefined) return dynamoStore(new DynamoDBClient({}), table);
  return embeddedStore(join(dataFolder(settingsFrom(environment)), 'plan.db'));
}

/** Equal stores have equal sums, whatever order they give their rows in. */
export async function sumOf(rows: AsyncIterable<Row>): Promise<{ count: number; sum: string }> {
  const digests: string[] = [];
  for await (const row of rows) digests.push(sha256(lineOf(row)));
  return { count: digests.length, sum: sha256(digests.toSorted().join('\n')) };
}

function lineOf(row: Row): string {
  const { partition, sort, version, kind, schema, data, index, expiresAt } = row;
  return JSON.stringify({ partition, sort, version, kind, schema, data, index, expiresAt });
}

/** Writes every row of every tenant as one line of JSON. */
export async function exportHouse(environment: Environment, file: string): Promise<string> {
  const store = storeOf(environment);
  const out = createWriteStream(file, { flags: 'wx' });
  let count = 0;
  for await (const row of store.everything()) {
    out.write(`${lineOf(row)}\n`);
    count += 1;
  }
  out.end();
  await finished(out);
  await store.close();
  return `${count} rows in ${file}`;
}

async function* rowsIn(file: string): AsyncIterable<Row> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    // Written by `exportHouse`; the records check every value when it is next read.
    if (line !== '') yield JSON.parse(line) as Row;
  }
}

/** Puts an export into an empty store and compares the two sums. */
export async function importHouse(environment: Environment, file: string): Promise<string> {
  const store = storeOf(environment);
  for await (const row of store.everything()) {
    throw new StartError(`The store is not empty: it holds a ${row.kind}. Nothing was imported.`);
  }
  let batch: Row[] = [];
  for await (const row of rowsIn(file)) {
    batch.push(row);
    if (batch.length === 100) await store.restore(batch.splice(0));
  }
  if (batch.length > 0) await store.restore(batch);
  batch = [];
  const [wanted, found] = [await sumOf(rowsIn(file)), await sumOf(store.everything())];
  await store.close();
  if (wanted.sum !== found.sum) {
    throw new StartError(
      `The store holds ${found.count} rows that differ from the ${wanted.count} in ${file}`,
    );
  }
  return `${found.count} rows, equal to ${file} (${found.sum.slice(0, 16)})`;
}

/** Renders every public page again; the same data give the same bytes. */
export async function publishAll(environment: Environment): Promise<string> {
  const settings = settingsFrom(environment);
  const engine = storeOf(environment);
  const deps = {
    engine,
    clock: () => instant(Date.now()),
    config: { origin: settings.origin, identityName: 'local', firstAdministrator: '' },
  };
  const folder = join(settings.data, 'public');
  const publish = publisher(deps, folderFiles(folder));
  const listed = await all(records.municipalityListed, { partition: 'municipalities' }).from(
    engine.open('platform'),
  );
  for (const { value } of listed) await publish(value.id);
  await engine.close();
  return `${listed.length} municipalities published in ${folder}`;
}
