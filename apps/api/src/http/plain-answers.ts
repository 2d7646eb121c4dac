import { judge, rowMustExist } from '@plan/domain';
import type { Language } from '@plan/contract/words';
import { refusal } from './respond.ts';

/** A page made for one request. */
export function page(text: string, status = 200): Response {
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  });
}

export function redirect(location: string): Response {
  return new Response(undefined, { status: 303, headers: { location } });
}

export function missing(): Promise<Response> {
  return refusal(judge(rowMustExist, undefined));
}

/** The language a plain form or its address asks for; Danish unless it says English. */
export function languageIn(sent: URLSearchParams): Language {
  return sent.get('language') === 'en' ? 'en' : 'da';
}
