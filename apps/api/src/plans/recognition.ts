import { documentMustBeReadable, judge, refused } from '@plan/domain';
import { recogniseDocument, textOf } from '../documents/index.ts';
import { useCase } from '../http/index.ts';

/** Nothing is read or kept: the document comes in, what it says goes back. */
export const recogniseDocumentCase = useCase('recogniseDocument', {
  reads: () => ({}),
  async decide({ body }) {
    const bytes = new Uint8Array(Buffer.from(body.base64, 'base64'));
    const text = await textOf(bytes).catch(() => undefined);
    const unreadable = judge(documentMustBeReadable, { readable: text !== undefined }, 'base64');
    if (text === undefined) return refused(unreadable);
    return { ok: true, value: { answer: { recognised: await recogniseDocument(text) } } };
  },
});
