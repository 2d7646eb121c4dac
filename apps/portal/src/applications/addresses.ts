import type { ApplicationId, MunicipalityId, RoundId } from '@plan/domain/kernel';

export type ApplicationAddress = {
  readonly municipality: MunicipalityId;
  readonly round: RoundId;
  readonly application: ApplicationId;
};

export function listAddress(municipality: MunicipalityId): string {
  return `/app/${municipality}/ansoegninger`;
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
