export { recogniseDocument } from './recognise-document.ts';
export { textOf } from './text-of.ts';
