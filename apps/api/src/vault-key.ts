import type { ApplicationId, FileId, Instant, MunicipalityId } from '@plan/domain';

type Address = {
  readonly municipality: MunicipalityId;
  readonly application: ApplicationId;
  readonly file: FileId;
};

/** Where the PDF of what was sent lies; sent again, it is another. */
export function paperKey({
  municipality,
  application,
  receivedAt,
}: Omit<Address, 'file'> & { readonly receivedAt: Instant }): string {
  return `${municipality}/${application}/paper-${Date.parse(receivedAt)}`;
}

/** Where the bytes of a file lie in the vault: ids only, so that addresses tell nothing. */
export function vaultKey({ municipality, application, file }: Address): string {
  return `${municipality}/${application}/${file}`;
}
