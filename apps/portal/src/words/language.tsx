import type { Language } from '@plan/contract/words';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { da } from './da.ts';
import type { Words } from './da.ts';
import { en } from './en.ts';

type Speaking = {
  readonly language: Language;
  readonly words: Words;
  readonly speak: (language: Language) => void;
};

const tables: Readonly<Record<Language, Words>> = { da, en };
const Spoken = createContext<Speaking>({ language: 'da', words: da, speak: () => undefined });
const KEPT = 'plan-language';

/** Danish unless the person has chosen English on this machine before. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(KEPT) === 'en' ? 'en' : 'da',
  );
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEPT, language);
  }, [language]);
  const value = useMemo(
    () => ({ language, words: tables[language], speak: setLanguage }),
    [language],
  );
  return <Spoken value={value}>{children}</Spoken>;
}

export function useWords(): Speaking {
  return useContext(Spoken);
}
