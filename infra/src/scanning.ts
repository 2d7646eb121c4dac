import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { Stack } from 'aws-cdk-lib';
import type { Storage } from './storage.ts';

/** The rule that GuardDuty makes for itself, by the name AWS documents. */
const MANAGED_RULE = 'rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*';

/**
 * GuardDuty scans what arrives among the attachments and tags it; the worker reads the tag. The
 * permissions are those AWS documents for a malware protection plan of a bucket.
 */
export function addScanning(scope: Stack & Construct, { attachments }: Storage): void {
  const role = new Role(scope, 'ScannerRole', {
    assumedBy: new ServicePrincipal('malware-protection-plan.guardduty.amazonaws.com'),
  });
  const rules = [scope.formatArn({ service: 'events', resource: MANAGED_RULE })];
  const whole = [attachments.bucketArn];
  const objects = [attachments.arnForObjects('*')];
  const allow = (actions: string[], resources: string[]) =>
    role.addToPolicy(new PolicyStatement({ actions, resources }));
  allow(
    ['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'],
    rules,
  );
  allow(['events:DescribeRule', 'events:ListTargetsByRule'], rules);
  allow(['s3:PutBucketNotification', 's3:GetBucketNotification', 's3:ListBucket'], whole);
  allow(
    [
      's3:GetObject',
      's3:GetObjectVersion',
      's3:GetObjectTagging',
      's3:GetObjectVersionTagging',
      's3:PutObjectTagging',
      's3:PutObjectVersionTagging',
    ],
    objects,
  );
  allow(
    ['s3:PutObject'],
    [attachments.arnForObjects('malware-protection-resource-validation-object')],
  );
  new CfnMalwareProtectionPlan(scope, 'Scanner', {
    role: role.roleArn,
    protectedResource: {
      s3Bucket: { bucketName: attachments.bucketName, objectPrefixes: ['vault/arriving/'] },
    },
    actions: { tagging: { status: 'ENABLED' } },
  });
}
