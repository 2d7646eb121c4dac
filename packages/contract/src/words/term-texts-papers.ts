import { attachmentTerms, costsNamed, declarationTerms, signerTerms } from './call-choices.ts';
import { named } from './lists.ts';
import { joined, da, en, monthsDa, monthsEn } from './term-texts-shared.ts';
import type { SaysOf } from './term-texts-shared.ts';

type Kinds =
  | 'paid-costs'
  | 'unpaid-costs'
  | 'cost-cap'
  | 'attachment'
  | 'attachment-count'
  | 'declaration'
  | 'signature';

/** The words of terms about costs, papers and who signs. */
export const papersTexts: SaysOf<Kinds> = {
  'paid-costs': {
    name: { da: 'Det betaler vi', en: 'What we pay' },
    da: (term) => `Vi betaler kun ${costsNamed('da', term)}.`,
    en: (term) => `We pay only for ${costsNamed('en', term)}.`,
  },
  'unpaid-costs': {
    name: { da: 'Det betaler vi ikke', en: 'What we do not pay' },
    da: (term) => `Vi betaler ikke ${costsNamed('da', term, 'or')}.`,
    en: (term) => `We do not pay for ${costsNamed('en', term, 'or')}.`,
  },
  'cost-cap': {
    name: { da: 'Loft over en udgift', en: 'Cap on a cost' },
    da: ({ percent, of, most, ...costs }) =>
      joined(
        percent !== undefined &&
          `Til ${costsNamed('da', costs)} betaler vi højst ${percent} % af ${{ 'that-cost': 'udgiften', requested: 'det, I søger om', 'all-costs': 'alle udgifter' }[of]}.`,
        most !== undefined && `Til ${costsNamed('da', costs)} betaler vi højst ${da(most)}`,
      ),
    en: ({ percent, of, most, ...costs }) =>
      joined(
        percent !== undefined &&
          `For ${costsNamed('en', costs)} we pay at most ${percent}% of ${{ 'that-cost': 'the cost', requested: 'what you apply for', 'all-costs': 'all costs' }[of]}.`,
        most !== undefined && `For ${costsNamed('en', costs)} we pay at most ${en(most)}.`,
      ),
  },
  attachment: {
    name: { da: 'Bilag', en: 'Attachment' },
    da: ({ attachment, mostMonthsOld, firstTimeOnly }) =>
      joined(
        `Send ${attachmentTerms[attachment].da} med${firstTimeOnly ? ', første gang I søger' : ''}.`,
        mostMonthsOld !== undefined && `Papiret må højst være ${monthsDa(mostMonthsOld)} gammelt.`,
      ),
    en: ({ attachment, mostMonthsOld, firstTimeOnly }) =>
      joined(
        `Send ${attachmentTerms[attachment].en} along${firstTimeOnly ? ' the first time you apply' : ''}.`,
        mostMonthsOld !== undefined && `It may be at most ${monthsEn(mostMonthsOld)} old.`,
      ),
  },
  'attachment-count': {
    name: { da: 'Antal bilag', en: 'Number of attachments' },
    da: ({ most }) =>
      most === 0 ? 'I kan ikke sende bilag med.' : `I kan sende højst ${most} bilag med.`,
    en: ({ most }) =>
      most === 0 ? 'Send no papers along.' : `You can send at most ${most} papers along.`,
  },
  declaration: {
    name: { da: 'Erklæring', en: 'Declaration' },
    da: ({ declaration, when }) =>
      joined(
        when === 'always'
          ? 'I skal skrive under på,'
          : 'Er I sammen med børn under 15 år, skal I skrive under på,',
        `${declarationTerms[declaration].da}.`,
        declaration === 'child-certificates' && 'Send ikke selve attesterne.',
      ),
    en: ({ declaration, when }) =>
      joined(
        when === 'always'
          ? 'You must declare'
          : 'If you are with children under 15, you must declare',
        `${declarationTerms[declaration].en}.`,
        declaration === 'child-certificates' && 'Do not send the certificates.',
      ),
  },
  signature: {
    name: { da: 'Underskrift', en: 'Signature' },
    da: ({ least, roles }) =>
      least === roles.length && least === 2
        ? `Både ${named('da', signerTerms, roles)} skal skrive under.`
        : least === 1
          ? `Én skal skrive under: ${named('da', signerTerms, roles, 'or')}.`
          : `${least} skal skrive under: ${named('da', signerTerms, roles, 'or')}.`,
    en: ({ least, roles }) =>
      least === roles.length && least === 2
        ? `Both the ${named('en', signerTerms, roles)} must sign.`
        : least === 1
          ? `One must sign: ${named('en', signerTerms, roles, 'or')}.`
          : `${least} must sign: ${named('en', signerTerms, roles, 'or')}.`,
  },
};
