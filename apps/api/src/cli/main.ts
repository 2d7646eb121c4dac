import { StartError } from '../config.ts';
import { recogniseFile } from './recognise.ts';
import { exportHouse, importHouse, publishAll } from './house.ts';

const USAGE = [
  'npm run -s plan -- export FILE   everything in the store to one file',
  'npm run -s plan -- import FILE   the same into an empty store, and proof that both are equal',
  'npm run -s plan -- publish       rebuild every public page',
  'npm run -s plan -- recognise FILE   read a plan document (.docx, .pdf, Markdown, text) as JSON',
  '',
  'The store is the folder PLAN_DATA (.data), or the DynamoDB table PLAN_TABLE when that is set.',
].join('\n');

async function main([verb, file]: readonly string[]): Promise<string> {
  if (verb === 'export' && file !== undefined) return exportHouse(process.env, file);
  if (verb === 'import' && file !== undefined) return importHouse(process.env, file);
  if (verb === 'recognise' && file !== undefined) return recogniseFile(file);
  if (verb === 'publish') return publishAll(process.env);
  throw new StartError(`Usage:\n${USAGE}`);
}

main(process.argv.slice(2)).then(
  (told) => process.stdout.write(`${told}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
