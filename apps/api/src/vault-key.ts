import type { ApplicationId, FileId, MunicipalityId } from '@plan/domain';

type Address = {
  readonly municipality: MunicipalityId;
  readonly application: ApplicationId;
  readonly file: FileId;
};

/** Where the PDF of what was sent lies. */
export function paperKey({ municipality, application }: Omit<Address, 'file'>): string {
  return `${municipality}/${application}/paper`;
}

/** Where the bytes of a file lie in the vault: ids only, so that addresses tell nothing. */
export function vaultKey({ municipality, application, file }: Address): string {
  return `${municipality}/${application}/${file}`;
}
