import * as z from 'zod';
import { named } from './named.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

/** `<prefix>_<uuid>`: a UUIDv7 for what people create, a UUIDv8 for what is derived. */
export type Id<Prefix extends string> = `${Prefix}_${string}`;

function idOf<const Prefix extends string>(prefix: Prefix) {
  return named<Id<Prefix>>(z.string().regex(new RegExp(`^${prefix}_${UUID}$`)));
}

export type PersonId = Id<'per'>;
export const PersonId = idOf('per');
export type DepartmentId = Id<'dep'>;
export const DepartmentId = idOf('dep');
export type CommitteeId = Id<'com'>;
export const CommitteeId = idOf('com');
export type AssociationId = Id<'ass'>;
export const AssociationId = idOf('ass');
export type PolicyId = Id<'pol'>;
export const PolicyId = idOf('pol');
export type PlanId = Id<'pla'>;
export const PlanId = idOf('pla');
export type InitiativeId = Id<'ini'>;
export const InitiativeId = idOf('ini');
export type StatusReportId = Id<'rep'>;
export const StatusReportId = idOf('rep');
export type MilestoneId = Id<'mil'>;
export const MilestoneId = idOf('mil');
export type IndicatorId = Id<'ind'>;
export const IndicatorId = idOf('ind');
export type CollaborationId = Id<'col'>;
export const CollaborationId = idOf('col');
export type AgreementId = Id<'agr'>;
export const AgreementId = idOf('agr');
export type EventId = Id<'eve'>;
export const EventId = idOf('eve');
export type SignUpId = Id<'sig'>;
export const SignUpId = idOf('sig');
export type StartId = Id<'sta'>;
export const StartId = idOf('sta');
export type PoolId = Id<'poo'>;
export const PoolId = idOf('poo');
export type RoundId = Id<'rou'>;
export const RoundId = idOf('rou');
export type AreaId = Id<'are'>;
export const AreaId = idOf('are');
export type CriterionId = Id<'cri'>;
export const CriterionId = idOf('cri');
export type ApplicationId = Id<'app'>;
export const ApplicationId = idOf('app');
export type FileId = Id<'fil'>;
export const FileId = idOf('fil');
export type InquiryId = Id<'inq'>;
export const InquiryId = idOf('inq');
export type MessageId = Id<'mes'>;
export const MessageId = idOf('mes');
export type PartnerId = Id<'par'>;
export const PartnerId = idOf('par');
export type InvitationId = Id<'inv'>;
export const InvitationId = idOf('inv');
export type BallotId = Id<'bal'>;
export const BallotId = idOf('bal');

/**
 * A municipality is known by the word in its addresses: `roedovre`. It never changes, because
 * published addresses never change.
 */
export type MunicipalityId = string & { readonly __kind: 'municipality' };

/** First words of addresses that belong to the program itself. */
const RESERVED_WORDS =
  'api app assets en fonts health me municipalities oidc platform sign-in sign-out was'.split(' ');

export const MunicipalityId = named<MunicipalityId>(
  z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/)
    .refine((text) => !RESERVED_WORDS.includes(text)),
);
