import { StepContent } from '@plan/domain/applications';
import { useState } from 'react';
import { dropUnsaved, keepUnsaved, readUnsaved } from '../data/unsaved.ts';
import type { Page, PageKeeper } from './autosave.ts';

/** Fields that are written before they are sent, kept in the browser and nowhere else. */
export class KeptPage implements PageKeeper {
  now: Page;
  private readonly place: string;
  private readonly listeners = new Set<() => void>();

  constructor(place: string, first: StepContent) {
    this.place = place;
    const kept = StepContent.safeParse(readUnsaved(place));
    const content = kept.success && kept.data.kind === first.kind ? kept.data : first;
    this.now = { content, saving: { state: 'still' } };
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(content: StepContent): void {
    this.now = { ...this.now, content };
    keepUnsaved(this.place, content);
    for (const listener of this.listeners) listener();
  }

  sent(): void {
    dropUnsaved(this.place);
  }
}

export function useKeptPage(place: string, first: StepContent): KeptPage {
  const [page] = useState(() => new KeptPage(place, first));
  return page;
}
