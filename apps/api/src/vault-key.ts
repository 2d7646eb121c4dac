import type { ApplicationId, AssociationId, FileId, Instant, MunicipalityId } from '@plan/domain';

type Case = { readonly municipality: MunicipalityId; readonly application: ApplicationId };
type Owner =
  | { readonly application: ApplicationId }
  | { readonly association: AssociationId; readonly application?: undefined };

/** Where the PDF of what was sent lies; sent again, it is another. */
export function paperKey({
  municipality,
  application,
  receivedAt,
}: Case & { readonly receivedAt: Instant }): string {
  return `${municipality}/${application}/paper-${Date.parse(receivedAt)}`;
}

/**
 * Where the bytes of a file of an application, or of one that an association keeps, lie in the
 * vault: ids only, so that addresses tell nothing.
 */
export function vaultKey(
  address: Owner & { readonly municipality: MunicipalityId; readonly file: FileId },
): string {
  const owner = address.application ?? address.association;
  return `${address.municipality}/${owner}/${address.file}`;
}
