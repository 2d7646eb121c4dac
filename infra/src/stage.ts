/** What one installation is called and whose sign-in it trusts. No secrets: only references. */
export type Stage = {
  readonly name: string;
  readonly account?: string;
  /** An EU region; the tests refuse any other. */
  readonly region: string;
  /** The public address, for example `https://plan.kommune.dk`. */
  readonly origin: string;
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    /** Full ARN of the secret that holds the client secret. */
    readonly secretArn: string;
    /** The subject who may create municipalities. */
    readonly firstAdministrator: string;
  };
  /** The mail server that letters are handed to; without one they lie in the mailbox rows. */
  readonly mail?: {
    /** Full ARN of the secret that holds `smtps://name:password@host`. */
    readonly secretArn: string;
    /** `Kommunen <ikke-svar@kommune.dk>`. */
    readonly from: string;
  };
  /** Where alarms are sent. */
  readonly alarmEmail: string;
};

/** An example to copy; every value is the owner's to replace. */
export const production: Stage = {
  name: 'production',
  region: 'eu-north-1',
  origin: 'https://plan.example',
  oidc: {
    issuer: 'https://login.example',
    clientId: 'plan-og-pulje',
    secretArn: 'arn:aws:secretsmanager:eu-north-1:111111111111:secret:plan-oidc-AbCdEf',
    firstAdministrator: 'replace-with-a-subject',
  },
  mail: {
    secretArn: 'arn:aws:secretsmanager:eu-north-1:111111111111:secret:plan-smtp-AbCdEf',
    from: 'Kommunen <ikke-svar@plan.example>',
  },
  alarmEmail: 'drift@plan.example',
};
