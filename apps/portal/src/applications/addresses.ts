import type { ApplicationId, AssociationId, MunicipalityId, RoundId } from '@plan/domain/kernel';

export type ApplicationAddress = {
  readonly municipality: MunicipalityId;
  readonly round: RoundId;
  readonly application: ApplicationId;
};

export type AssociationAddress = {
  readonly municipality: MunicipalityId;
  readonly association: AssociationId;
};

export function listAddress(municipality: MunicipalityId): string {
  return `/app/${municipality}/ansoegninger`;
}

/** The association's own page; members and caseworkers open it. */
export function associationAddress({ municipality, association }: AssociationAddress): string {
  return `/app/${municipality}/foreninger/${association}`;
}

export function draftAddress(at: ApplicationAddress, step: string): string {
  return `/app/${at.municipality}/runder/${at.round}/kladder/${at.application}/${step}`;
}

export function sentAddress(at: ApplicationAddress, part: '' | '/kvittering' = ''): string {
  return `/app/${at.municipality}/runder/${at.round}/ansoegninger/${at.application}${part}`;
}

export function startAddress(municipality: MunicipalityId, round: RoundId): string {
  return `/app/${municipality}/runder/${round}/soeg`;
}
