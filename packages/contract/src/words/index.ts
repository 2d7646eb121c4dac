export * from './figures.ts';
export * from './refusals.ts';
export * from './terms.ts';
