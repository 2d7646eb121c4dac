import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  CreateTableCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  TransactionCanceledException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { AttributeValue, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { checkLimits, keyOf, restoredInto } from './store.ts';
import type { Change, Engine, Key, Query, Row, Store } from './store.ts';
import { openedFor } from './tenant.ts';

type Item = Record<string, AttributeValue>;

const INDEX = 'by-index';

function itemKey(key: Key): Item {
  return { pk: { S: key.partition }, sk: { S: key.sort } };
}

function itemFrom(row: Row): Item {
  return {
    ...itemKey(row),
    version: { N: String(row.version) },
    kind: { S: row.kind },
    shape: { N: String(row.schema) },
    data: { S: JSON.stringify(row.data) },
    ...(row.index ? { ipk: { S: row.index.partition }, isk: { S: row.index.sort } } : {}),
    ...(row.expiresAt === undefined ? {} : { expires: { N: String(row.expiresAt) } }),
  };
}

function rowFrom(item: Item): Row {
  const { ipk, isk, expires } = item;
  return {
    partition: item.pk?.S ?? '',
    sort: item.sk?.S ?? '',
    version: Number(item.version?.N),
    kind: item.kind?.S ?? '',
    schema: Number(item.shape?.N),
    data: JSON.parse(item.data?.S ?? 'null') as unknown,
    ...(ipk?.S !== undefined && isk?.S !== undefined
      ? { index: { partition: ipk.S, sort: isk.S } }
      : {}),
    ...(expires?.N === undefined ? {} : { expiresAt: Number(expires.N) }),
  };
}

function conditionOf(change: Change) {
  return change.expects === 'absent'
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: { ':version': { N: String(change.expects) } },
      };
}

function transactItem(table: string, change: Change): TransactWriteItem {
  const condition = { TableName: table, ...conditionOf(change) };
  if ('put' in change) return { Put: { Item: itemFrom(change.put), ...condition } };
  const Key = itemKey(keyOf(change));
  return 'delete' in change
    ? { Delete: { Key, ...condition } }
    : { ConditionCheck: { Key, ...condition } };
}

const CONTENTION = ['ConditionalCheckFailed', 'TransactionConflict'];

function isStale(error: unknown): boolean {
  if (error instanceof ConditionalCheckFailedException) return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  const reasons = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
  const failed = reasons.filter((code) => code !== 'None');
  return failed.length > 0 && failed.every((code) => CONTENTION.includes(code));
}

/**
 * One DynamoDB table with all tenants. Attribute names are short because each row carries and
 * pays for them: `pk`/`sk` are partition and sort, `ipk`/`isk` the address in the index.
 */
export function dynamoStore(client: DynamoDBClient, table: string): Engine {
  async function commitOne(change: Change): Promise<void> {
    const condition = { TableName: table, ...conditionOf(change) };
    if ('put' in change) {
      await client.send(new PutItemCommand({ Item: itemFrom(change.put), ...condition }));
    } else if ('delete' in change) {
      await client.send(new DeleteItemCommand({ Key: itemKey(change.delete), ...condition }));
    } else {
      await commitMany([change]);
    }
  }

  async function commitMany(changes: readonly Change[]): Promise<void> {
    const TransactItems = changes.map((change) => transactItem(table, change));
    await client.send(new TransactWriteItemsCommand({ TransactItems }));
  }

  async function getMany(keys: readonly Key[]): Promise<Map<string, Row>> {
    const found = new Map<string, Row>();
    let wanted = keys.map(itemKey);
    while (wanted.length > 0) {
      const answer = await client.send(
        new BatchGetItemCommand({
          RequestItems: { [table]: { Keys: wanted.slice(0, 100), ConsistentRead: true } },
        }),
      );
      for (const item of answer.Responses?.[table] ?? []) {
        const row = rowFrom(item);
        found.set(nameOf(row), row);
      }
      wanted = [...wanted.slice(100), ...(answer.UnprocessedKeys?.[table]?.Keys ?? [])];
    }
    return found;
  }

  const raw: Store = {
    async get(keys) {
      const [first] = keys;
      if (first && keys.length === 1) {
        const answer = await client.send(
          new GetItemCommand({ TableName: table, Key: itemKey(first), ConsistentRead: true }),
        );
        return [answer.Item ? rowFrom(answer.Item) : undefined];
      }
      const found = await getMany(uniqueKeys(keys));
      return keys.map((key) => found.get(nameOf(key)));
    },
    async list(query) {
      const rows: Row[] = [];
      let start = query.cursor === undefined ? undefined : (JSON.parse(query.cursor) as Item);
      do {
        const answer = await client.send(queryCommand(table, query, rows.length, start));
        rows.push(...(answer.Items ?? []).map(rowFrom));
        start = answer.LastEvaluatedKey;
      } while (start && (query.limit === undefined || rows.length < query.limit));
      return start ? { rows, cursor: JSON.stringify(start) } : { rows };
    },
    async commit(changes) {
      checkLimits(changes);
      const [only] = changes;
      try {
        await (only && changes.length === 1 ? commitOne(only) : commitMany(changes));
        return 'committed';
      } catch (error) {
        if (isStale(error)) return 'stale';
        throw error;
      }
    },
  };

  return {
    open: (tenant) => openedFor(tenant, raw),
    async *everything() {
      let start: Item | undefined;
      do {
        const answer = await client.send(
          new ScanCommand({
            TableName: table,
            ConsistentRead: true,
            ...(start ? { ExclusiveStartKey: start } : {}),
          }),
        );
        yield* (answer.Items ?? []).map(rowFrom);
        start = answer.LastEvaluatedKey;
      } while (start);
    },
    restore: (rows) => restoredInto(raw, rows),
    // DynamoDB removes expired rows by itself.
    purge: async () => undefined,
    close: async () => {
      client.destroy();
    },
  };
}

function nameOf(key: Key): string {
  return `${key.partition} ${key.sort}`;
}

function uniqueKeys(keys: readonly Key[]): readonly Key[] {
  return [...new Map(keys.map((key) => [nameOf(key), key])).values()];
}

function queryCommand(table: string, query: Query, have: number, start: Item | undefined) {
  const index = query.index === true;
  const conditions = ['#partition = :partition'];
  const values: Item = { ':partition': { S: query.partition } };
  if (query.from !== undefined) values[':from'] = { S: query.from };
  if (query.to !== undefined) values[':to'] = { S: query.to };
  if (query.from !== undefined && query.to !== undefined) {
    conditions.push('#sort BETWEEN :from AND :to');
  } else if (query.from !== undefined) {
    conditions.push('#sort >= :from');
  } else if (query.to !== undefined) {
    conditions.push('#sort <= :to');
  }
  const names: Record<string, string> = { '#partition': index ? 'ipk' : 'pk' };
  if (conditions.length > 1) names['#sort'] = index ? 'isk' : 'sk';
  return new QueryCommand({
    TableName: table,
    ...(index ? { IndexName: INDEX } : { ConsistentRead: true }),
    KeyConditionExpression: conditions.join(' AND '),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
    ScanIndexForward: query.newestFirst !== true,
    ...(query.limit === undefined ? {} : { Limit: query.limit - have }),
    ...(start ? { ExclusiveStartKey: start } : {}),
  });
}

/** Makes the table as the infrastructure makes it in production; for tests and moving house. */
export async function createTable(client: DynamoDBClient, table: string): Promise<void> {
  const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'ipk', 'isk'].map(text),
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: [
        {
          IndexName: INDEX,
          KeySchema: keys('ipk', 'isk'),
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  );
  await waitUntilTableExists(
    { client, maxWaitTime: 60, minDelay: 1, maxDelay: 2 },
    { TableName: table },
  );
}
