import { useWords } from '../words/language.tsx';

/** What corrections of adopted text say; only the screens that have them load it. */
const da = {
  title: 'Rettelser',
  lead: 'Teksten er vedtaget og låst. En slåfejl kan rettes, når to personer står bag.',
  correct: 'Ret en slåfejl',
  where: 'Hvor står den?',
  after: 'Sådan skal der stå',
  reason: 'Hvorfor rettes det?',
  propose: 'Foreslå rettelsen',
  waiting: 'Venter på en kollega',
  confirmed: 'Bekræftet',
  confirm: 'Bekræft rettelsen',
  because: 'Fordi',
};

const en: typeof da = {
  title: 'Corrections',
  lead: 'The text is adopted and locked. A typing error can be corrected when two people agree.',
  correct: 'Correct a typing error',
  where: 'Where is it?',
  after: 'It shall read',
  reason: 'Why is it corrected?',
  propose: 'Propose the correction',
  waiting: 'Waits for a colleague',
  confirmed: 'Confirmed',
  confirm: 'Confirm the correction',
  because: 'Because',
};

export function useCorrectionWords(): typeof da {
  return useWords().language === 'da' ? da : en;
}
