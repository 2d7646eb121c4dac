import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export type Storage = {
  readonly table: TableV2;
  readonly portal: Bucket;
  readonly pages: Bucket;
  readonly attachments: Bucket;
};

/** A bucket nobody reads but through what is named, and that outlives the stack. */
function closedBucket(scope: Construct, id: string, logs: Bucket | undefined): Bucket {
  return new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    ...(logs ? { serverAccessLogsBucket: logs, serverAccessLogsPrefix: `${id}/` } : {}),
  });
}

/** The table has the keys of `dynamo-store.ts`, and outlives every mistake made with the stack. */
export function addStorage(scope: Construct): Storage {
  const text = (name: string) => ({ name, type: AttributeType.STRING });
  const table = new TableV2(scope, 'Table', {
    partitionKey: text('pk'),
    sortKey: text('sk'),
    globalSecondaryIndexes: [
      { indexName: 'by-index', partitionKey: text('ipk'), sortKey: text('isk') },
    ],
    billing: Billing.onDemand(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    timeToLiveAttribute: 'expires',
    // Keys are enough: the stream is only a wake-up.
    dynamoStream: StreamViewType.KEYS_ONLY,
  });
  const logs = closedBucket(scope, 'AccessLogs', undefined);
  const attachments = closedBucket(scope, 'Attachments', logs);
  // What is erased is gone for good when the time to undo a mistake is over.
  attachments.addLifecycleRule({ noncurrentVersionExpiration: Duration.days(30) });
  return {
    table,
    portal: closedBucket(scope, 'Portal', logs),
    pages: closedBucket(scope, 'Pages', logs),
    attachments,
  };
}
