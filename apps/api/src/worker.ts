import type { DynamoDBRecord, DynamoDBStreamEvent, ScheduledEvent } from 'aws-lambda';
import { MunicipalityId } from '@plan/domain';
import { awsDeps } from './aws.ts';
import { worker } from './jobs/index.ts';
import { publisher, s3Files } from './publishing/index.ts';

const deps = awsDeps(process.env);
const jobs = worker(deps, publisher(deps, s3Files(process.env['PLAN_PAGES_BUCKET'] ?? '')));

/** The municipality whose outbox a changed row lies in, if it does. */
function outboxOf(record: DynamoDBRecord): MunicipalityId | undefined {
  const partition = record.dynamodb?.Keys?.['pk']?.S ?? '';
  const [municipality, place] = partition.split('#');
  const parsed = MunicipalityId.safeParse(municipality);
  return place === 'outbox' && parsed.success ? parsed.data : undefined;
}

/**
 * Woken by the table's stream for outbox rows, and every minute by the schedule, which also
 * starts what has fallen due and picks up whatever a lost wake-up left.
 */
export async function handler(event: DynamoDBStreamEvent | ScheduledEvent): Promise<void> {
  if (!('Records' in event)) return jobs.tick();
  const woken = new Set(
    event.Records.filter((record) => record.eventName === 'INSERT').flatMap(
      (record) => outboxOf(record) ?? [],
    ),
  );
  for (const municipality of woken) await jobs.deliver(municipality);
}
