import { fileURLToPath } from 'node:url';
import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  FilterCriteria,
  FilterRule,
  Function as LambdaFunctionResource,
  Runtime,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Stage } from './stage.ts';
import type { Storage } from './storage.ts';

export type Functions = {
  readonly api: LambdaFunctionResource;
  readonly worker: LambdaFunctionResource;
  readonly deadLetters: Queue;
};

/** The folders that the api package's own build makes, so that what is measured is what ships. */
function builtBundle(name: string): Code {
  return Code.fromAsset(fileURLToPath(new URL(`../../apps/api/dist/${name}`, import.meta.url)));
}

function environmentOf(stage: Stage, storage: Storage): Record<string, string> {
  return {
    NODE_ENV: 'production',
    PLAN_ORIGIN: stage.origin,
    PLAN_TABLE: storage.table.tableName,
    PLAN_PAGES_BUCKET: storage.pages.bucketName,
    PLAN_ATTACHMENTS_BUCKET: storage.attachments.bucketName,
    PLAN_IDENTITY_NAME: stage.oidc.issuer,
    PLAN_OIDC_ISSUER: stage.oidc.issuer,
    PLAN_OIDC_CLIENT: stage.oidc.clientId,
    PLAN_OIDC_SECRET: stage.oidc.secretArn,
    PLAN_FIRST_ADMINISTRATOR: stage.oidc.firstAdministrator,
    ...(stage.mail
      ? { PLAN_SMTP_SECRET: stage.mail.secretArn, PLAN_MAIL_FROM: stage.mail.from }
      : {}),
  };
}

type Size = { readonly memory: number; readonly seconds: number; readonly atOnce?: number };

function bundledFunction(
  scope: Construct,
  id: 'Api' | 'Worker',
  environment: Record<string, string>,
  { memory, seconds, atOnce }: Size,
): LambdaFunctionResource {
  return new LambdaFunctionResource(scope, `${id}Function`, {
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: builtBundle(id.toLowerCase()),
    handler: 'index.handler',
    memorySize: memory,
    timeout: Duration.seconds(seconds),
    environment,
    ...(atOnce === undefined ? {} : { reservedConcurrentExecutions: atOnce }),
    logGroup: new LogGroup(scope, `${id}Logs`, { retention: RetentionDays.THREE_MONTHS }),
  });
}

/** Exactly what the store adapter sends, on this table and its index. */
function mayUseTable(to: LambdaFunctionResource, { table }: Storage): void {
  to.addToRolePolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      actions: [
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:DeleteItem',
        'dynamodb:ConditionCheckItem',
      ],
      resources: [table.tableArn, `${table.tableArn}/index/by-index`],
    }),
  );
}

/**
 * What the vault adapter sends. A link that is signed by a function can do no more than the function;
 * seeing the list tells a missing file from a forbidden one. Copying takes the tags along.
 */
function mayUseFiles(to: LambdaFunctionResource, { attachments }: Storage, moves: boolean): void {
  const actions = ['s3:GetObject', 's3:PutObject'];
  const moving = ['s3:DeleteObject', 's3:GetObjectTagging', 's3:PutObjectTagging'];
  to.addToRolePolicy(
    new PolicyStatement({
      actions: moves ? [...actions, ...moving] : actions,
      resources: [attachments.arnForObjects('vault/*')],
    }),
  );
  to.addToRolePolicy(
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [attachments.bucketArn] }),
  );
}

function mayReadSecret(to: LambdaFunctionResource, arn: string): void {
  to.addToRolePolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [arn] }),
  );
}

function addWakeUps(scope: Construct, worker: LambdaFunctionResource, storage: Storage): Queue {
  const deadLetters = new Queue(scope, 'DeadLetters', {
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  worker.addEventSource(
    new DynamoEventSource(storage.table, {
      startingPosition: StartingPosition.LATEST,
      batchSize: 25,
      retryAttempts: 3,
      bisectBatchOnError: true,
      onFailure: new SqsDlq(deadLetters),
      filters: [FilterCriteria.filter({ eventName: FilterRule.isEqual('INSERT') })],
    }),
  );
  new Rule(scope, 'Tick', {
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(worker, { deadLetterQueue: deadLetters, retryAttempts: 2 })],
  });
  return deadLetters;
}

export function addFunctions(scope: Construct, stage: Stage, storage: Storage): Functions {
  const environment = environmentOf(stage, storage);
  const api = bundledFunction(scope, 'Api', environment, { memory: 1024, seconds: 15 });
  const worker = bundledFunction(scope, 'Worker', environment, {
    memory: 1024,
    seconds: 300,
    // One at a time: an older rendering of a page never lands on a newer one.
    atOnce: 1,
  });
  for (const each of [api, worker]) mayUseTable(each, storage);
  mayUseFiles(api, storage, false);
  mayUseFiles(worker, storage, true);
  mayReadSecret(api, stage.oidc.secretArn);
  // Only the worker sends letters.
  if (stage.mail) mayReadSecret(worker, stage.mail.secretArn);
  worker.addToRolePolicy(
    new PolicyStatement({
      actions: ['s3:PutObject'],
      resources: [storage.pages.arnForObjects('*')],
    }),
  );
  return { api, worker, deadLetters: addWakeUps(scope, worker, storage) };
}
