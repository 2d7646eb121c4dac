import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../apps/api/src/http/guard.ts';
import { acknowledged } from './acknowledged.ts';
import { PlanStack } from './stack.ts';
import { production } from './stage.ts';

let app: App;
let stack: PlanStack;
let template: Template;
beforeAll(() => {
  app = new App();
  stack = new PlanStack(app, production);
  template = Template.fromStack(stack);
}, 120_000);

describe('the production stage', () => {
  it('lies in the EU', () => {
    expect(production.region).toMatch(/^eu-/);
  });

  it('keeps its data: on demand, recoverable, protected, retained', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: Match.objectLike({
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      }),
    });
  });

  it('opens no bucket to anybody', () => {
    const buckets = template.findResources('AWS::S3::Bucket');
    expect(Object.keys(buckets)).toHaveLength(4);
    for (const bucket of Object.values(buckets)) {
      expect(bucket['DeletionPolicy']).toBe('Retain');
      expect(bucket['Properties'].PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    }
  });

  it('has what is attached scanned as it arrives, and erased for good after a while', () => {
    template.hasResourceProperties('AWS::GuardDuty::MalwareProtectionPlan', {
      Actions: { Tagging: { Status: 'ENABLED' } },
      ProtectedResource: { S3Bucket: Match.objectLike({ ObjectPrefixes: ['vault/arriving/'] }) },
    });
    template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: [Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 30 } })],
      },
    });
  });

  it('leads signed links to the bucket of attachments without cookies and without a cache', () => {
    const [site] = Object.values(template.findResources('AWS::CloudFront::Distribution'));
    const behaviours = site?.['Properties'].DistributionConfig.CacheBehaviors ?? [];
    const vault = behaviours.find((each: any) => each.PathPattern === '/vault/*');
    // CachingDisabled, by the id AWS gives it.
    expect(vault.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
    template.hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
      OriginRequestPolicyConfig: Match.objectLike({
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      }),
    });
  });

  it('lets no function but the worker move or erase what is attached', () => {
    const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
    const erasing = policies.filter(([, policy]) =>
      JSON.stringify(policy['Properties'].PolicyDocument).includes('s3:DeleteObject'),
    );
    expect(erasing.map(([name]) => name)).toEqual([expect.stringMatching(/^Worker/)]);
  });

  it('runs the built bundles on arm64 with Node.js 24, and keeps logs for a while', () => {
    const functions = template.findResources('AWS::Lambda::Function', {
      Properties: { Handler: 'index.handler', Runtime: 'nodejs24.x', Architectures: ['arm64'] },
    });
    expect(Object.keys(functions)).toHaveLength(2);
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
  });

  it('wakes the worker by the stream and by the clock, and keeps what failed', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 3,
      DestinationConfig: { OnFailure: Match.anyValue() },
    });
    template.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(1 minute)' });
  });

  it('allows no action by wildcard', () => {
    for (const policy of Object.values(template.findResources('AWS::IAM::Policy'))) {
      for (const statement of policy['Properties'].PolicyDocument.Statement) {
        for (const action of [statement.Action].flat()) expect(action).not.toContain('*');
      }
    }
  });

  it('answers with the same security headers as the program, nothing unsafe', () => {
    const [policy] = Object.values(
      template.findResources('AWS::CloudFront::ResponseHeadersPolicy'),
    );
    const headers = policy?.['Properties'].ResponseHeadersPolicyConfig.SecurityHeadersConfig;
    const policyText = headers.ContentSecurityPolicy.ContentSecurityPolicy;
    expect(policyText).toBe(securityHeaders['content-security-policy']);
    expect(policyText).not.toContain('unsafe');
    expect(headers.StrictTransportSecurity.AccessControlMaxAgeSec).toBe(31_536_000);
  });

  it('watches broken answers, throttles and dead letters', () => {
    template.resourceCountIs('AWS::CloudWatch::Alarm', 3);
  });

  it('holds no secret, only its reference', () => {
    expect(JSON.stringify(template.toJSON())).not.toMatch(/client_?secret["']?\s*:/i);
  });

  it('lets each function read only the secret it needs', () => {
    const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
    const readersOf = (secret: string) =>
      policies
        .filter(([, policy]) => JSON.stringify(policy).includes(secret))
        .map(([name]) => name.replace(/FunctionServiceRole.*$/, ''));
    expect(readersOf(production.oidc.secretArn)).toEqual(['Api']);
    expect(readersOf(production.mail?.secretArn ?? '')).toEqual(['Worker']);
  });

  it('has no finding of AwsSolutions without a reason, and no reason without a finding', () => {
    const result = new AwsSolutionsChecks(app).validateScope(app);
    const found = new Set(result.violations.map((violation) => violation.ruleName));
    const known = new Set(acknowledged.map((each) => each.id));
    expect([...found].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !found.has(id))).toEqual([]);
  });
});
