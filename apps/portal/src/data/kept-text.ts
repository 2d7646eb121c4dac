import { useState } from 'react';
import { dropUnsaved, keepUnsaved, readUnsaved } from './unsaved.ts';

/**
 * A text that is typed before it is sent, under a place of its own in the browser: it outlives a
 * closed tab, and is dropped when it is set to nothing.
 */
export function useKeptText(place: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => {
    const found = readUnsaved(place);
    return typeof found === 'string' ? found : '';
  });
  const keep = (typed: string) => {
    setText(typed);
    if (typed === '') dropUnsaved(place);
    else keepUnsaved(place, typed);
  };
  return [text, keep];
}
