export * from './catalogue.ts';
export * from './events.ts';
export * from './plain-form.ts';
export * from './plain-search.ts';
export * from './sign-ups.ts';
export * from './starts.ts';
