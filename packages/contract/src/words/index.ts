export * from './call-choices.ts';
export * from './call-parts.ts';
export * from './call-texts.ts';
export * from './figures.ts';
export * from './refusals.ts';
export * from './term-fields.ts';
export * from './term-texts.ts';
export * from './terms.ts';
