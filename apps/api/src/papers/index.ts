export * from './application-paper.ts';

// Each library is loaded by the work that needs it.
type Pdf = typeof import('./pdf.ts');
type Form = typeof import('./form-document.ts');

export async function pdfOf(...given: Parameters<Pdf['pdfOf']>): Promise<Uint8Array> {
  return (await import('./pdf.ts')).pdfOf(...given);
}

export async function formDocument(
  ...given: Parameters<Form['formDocument']>
): Promise<Uint8Array> {
  return (await import('./form-document.ts')).formDocument(...given);
}
