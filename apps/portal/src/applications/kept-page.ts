import { StepContent } from '@plan/domain/applications';
import { useState } from 'react';
import { dropUnsaved, keepUnsaved, readUnsaved } from '../data/unsaved.ts';
import type { Page, PageKeeper } from './autosave.ts';

/** A page that is written and kept nowhere. */
export class LoosePage implements PageKeeper {
  now: Page;
  private readonly listeners = new Set<() => void>();

  constructor(content: StepContent) {
    this.now = { content, saving: { state: 'still' } };
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(content: StepContent): void {
    this.now = { ...this.now, content };
    for (const listener of this.listeners) listener();
  }
}

/** Fields that are written before they are sent, kept in the browser and nowhere else. */
export class KeptPage extends LoosePage {
  private readonly place: string;

  constructor(place: string, first: StepContent) {
    const kept = StepContent.safeParse(readUnsaved(place));
    super(kept.success && kept.data.kind === first.kind ? kept.data : first);
    this.place = place;
  }

  override change(content: StepContent): void {
    keepUnsaved(this.place, content);
    super.change(content);
  }

  sent(): void {
    dropUnsaved(this.place);
  }
}

export function useKeptPage(place: string, first: StepContent): KeptPage {
  const [page] = useState(() => new KeptPage(place, first));
  return page;
}
