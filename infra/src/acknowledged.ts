/** Findings of AwsSolutions that stand, each with its reason. */
export const acknowledged: readonly { readonly id: string; readonly reason: string }[] = [
  {
    id: 'AwsSolutions-APIG1',
    reason: 'Access logs would hold addresses of people; the program logs requests without them.',
  },
  {
    id: 'AwsSolutions-APIG4',
    reason:
      'Every route is authorised in the program by session, role and row; the gateway has no users.',
  },
  {
    id: 'AwsSolutions-CFR1',
    reason: 'Danish citizens abroad may read and apply; no country is shut out.',
  },
  {
    id: 'AwsSolutions-CFR2',
    reason:
      'A web application firewall costs more a month than the whole installation; it is the owner’s choice.',
  },
  {
    id: 'AwsSolutions-CFR3',
    reason: 'Access logs would hold addresses of people reading public pages.',
  },
  {
    id: 'AwsSolutions-CFR4',
    reason:
      'TLS 1.2 is set; the default certificate of the example stage cannot enforce it. A custom domain does.',
  },
  {
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    reason: 'AWSLambdaBasicExecutionRole only writes the function’s own logs.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::<Pages127DFD1A.Arn>/*]',
    reason: 'The worker writes every page of this one bucket; no action is a wildcard.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::<Attachments87B238D3.Arn>/vault/*]',
    reason: 'The program keeps every attachment of this one bucket; no action is a wildcard.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::<Attachments87B238D3.Arn>/*]',
    reason: 'The scanner reads and tags what arrives in this one bucket, as AWS documents.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:events:eu-north-1:<AWS::AccountId>:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*]',
    reason: 'GuardDuty ends the name of its own rule by itself.',
  },
  {
    id: 'AwsSolutions-CFR7',
    reason:
      'Attachments are reached by links the program signs for minutes; an access control of the distribution would open them to everybody.',
  },
  {
    id: 'AwsSolutions-SQS3',
    reason: 'The queue is itself the dead-letter queue.',
  },
];
