import { recogniseDocument, textOf } from '../documents/index.ts';
import { useCase } from '../http/index.ts';

/** Nothing is read or kept: the document comes in, what it says goes back. */
export const recogniseDocumentCase = useCase('recogniseDocument', {
  reads: () => ({}),
  async decide({ body }) {
    const bytes = new Uint8Array(Buffer.from(body.base64, 'base64'));
    const recognised = await recogniseDocument(await textOf(bytes));
    return { ok: true, value: { answer: { recognised } } };
  },
});
