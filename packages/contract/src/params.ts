import {
  AgreementId,
  ApplicationId,
  AssignableRole,
  AssociationId,
  BallotId,
  CollaborationId,
  CommitteeId,
  Cvr,
  Day,
  EventId,
  FileId,
  InitiativeId,
  InquiryId,
  MessageId,
  PartnerId,
  InvitationId,
  MunicipalityId,
  PersonId,
  PlanId,
  PolicyId,
  PoolId,
  RoundId,
  SignUpId,
  StartId,
  StatusReportId,
} from '@plan/domain';
import * as z from 'zod';
import type { OperationName, PathOf } from './routes.ts';

/** What the names in paths stand for. A value that does not fit is answered as unknown. */
export const params = {
  municipality: MunicipalityId,
  person: PersonId,
  role: AssignableRole,
  committee: CommitteeId,
  association: AssociationId,
  invitation: InvitationId,
  cvr: Cvr,
  round: RoundId,
  application: ApplicationId,
  step: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  file: FileId,
  inquiry: InquiryId,
  message: MessageId,
  partner: PartnerId,
  ballot: BallotId,
  plan: PlanId,
  initiative: InitiativeId,
  report: StatusReportId,
  collaboration: CollaborationId,
  agreement: AgreementId,
  start: StartId,
  event: EventId,
  signUp: SignUpId,
  pool: PoolId,
  /** The key of a term of a call. */
  term: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  payment: z.string().regex(/^[1-9]\d?$/),
  /** The place of a stage among those of its call, from zero. */
  stage: z.string().regex(/^[0-5]$/),
  /** The day up to which a list was gathered. */
  gathered: Day,
  movement: z.string().regex(/^[1-9]\d{0,2}$/),
  policy: PolicyId,
  /** Numbers in paths stay text; who uses them makes numbers of them. */
  version: z.string().regex(/^[1-9]\d?$/),
  correction: z.string().regex(/^[1-9]\d{0,2}$/),
} as const;

type Params = typeof params;
type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

export type ParamsOf<Name extends OperationName> = {
  readonly [Param in NamesIn<PathOf<Name>> & keyof Params]: z.output<Params[Param]>;
};

/** The names in a path, in order. */
export function paramNames(path: string): readonly (keyof Params)[] {
  return [...path.matchAll(/\{(\w+)\}/g)].flatMap((match) => {
    const name = match[1] as keyof Params;
    return name in params ? [name] : [];
  });
}
