import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

type Watched = {
  readonly api: HttpApi;
  readonly table: TableV2;
  readonly deadLetters: Queue;
  readonly topic: Topic;
};

/** Broken answers, a table that says no, and work that could not be done. */
export function addAlarms(scope: Construct, { api, table, deadLetters, topic }: Watched): void {
  const period = Duration.minutes(5);
  const operations = [Operation.PUT_ITEM, Operation.TRANSACT_WRITE_ITEMS, Operation.QUERY];
  const watched: Readonly<Record<string, IMetric>> = {
    ServerErrors: api.metricServerError({ period, statistic: 'Sum' }),
    Throttles: table.metricThrottledRequestsForOperations({ operations, period }),
    DeadLettersWaiting: deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
  };
  for (const [id, metric] of Object.entries(watched)) {
    const alarm = new Alarm(scope, id, {
      metric,
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
  }
}
