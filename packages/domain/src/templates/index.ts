export * from './call.ts';
export * from './form.ts';
export * from './terms.ts';
