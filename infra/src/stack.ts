import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { App } from 'aws-cdk-lib';
import { addAlarms } from './alarms.ts';
import { addFunctions } from './functions.ts';
import { addScanning } from './scanning.ts';
import { addSite } from './site.ts';
import type { Stage } from './stage.ts';
import { addStorage } from './storage.ts';

/** One installation: table, buckets, two functions, one address. */
export class PlanStack extends Stack {
  constructor(app: App, stage: Stage) {
    super(app, `plan-og-pulje-${stage.name}`, {
      env: { region: stage.region, ...(stage.account ? { account: stage.account } : {}) },
      description: 'Plan & Pulje',
    });
    const storage = addStorage(this);
    addScanning(this, storage);
    const functions = addFunctions(this, stage, storage);
    const api = new HttpApi(this, 'Api', {
      defaultIntegration: new HttpLambdaIntegration('ApiIntegration', functions.api, {
        timeout: Duration.seconds(15),
      }),
    });
    const site = addSite(this, storage, api);
    const topic = new Topic(this, 'Alarms', { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(stage.alarmEmail));
    addAlarms(this, { api, table: storage.table, deadLetters: functions.deadLetters, topic });
    new CfnOutput(this, 'Address', { value: `https://${site.distributionDomainName}` });
  }
}
