import { supportShown } from '@plan/domain/applications';
import type { Ore } from '@plan/domain/kernel';
import type { SupportKind } from '@plan/domain/terms';
import { amountIn, listIn } from './figures.ts';
import type { Language } from './figures.ts';
import type { Terms } from './terms.ts';

export const supportTerms: Terms<SupportKind> = {
  rooms: { da: supportShown.rooms, en: 'Rooms' },
  'secretarial-help': { da: supportShown['secretarial-help'], en: 'Secretarial help' },
  equipment: { da: supportShown.equipment, en: 'Equipment' },
  transport: { da: supportShown.transport, en: 'Transport' },
  advice: { da: supportShown.advice, en: 'Advice' },
  print: { da: supportShown.print, en: 'Printing' },
};

const eachYear: Readonly<Record<Language, (years: number) => string>> = {
  da: (years) => ` om året i ${years} år`,
  en: (years) => ` a year for ${years} years`,
};

/**
 * What is asked for or given, in money and in kind: `5.000 kr. og lokaler`. Without money, only
 * what there is in kind. An amount for several years is that of each.
 */
export function amountAndSupport(
  language: Language,
  amount: Ore,
  inKind: readonly { readonly kind: SupportKind }[] = [],
  years = 1,
): string {
  const names = inKind.map(({ kind }) => supportTerms[kind][language].toLowerCase());
  const each = amount > 0 && years > 1 ? eachYear[language](years) : '';
  const money = amount > 0 || names.length === 0 ? [`${amountIn(language, amount)}${each}`] : [];
  return listIn(language, [...money, ...names]);
}
