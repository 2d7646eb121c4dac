import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { buildings, doors, law } from './law.ts';

export type Import = { readonly file: string; readonly wanted: string };

/** All module names a source asks for: static, dynamic, re-exported, also for types only. */
export function importsOf(file: string, source: string): readonly Import[] {
  const { module } = parseSync(file, source);
  const text = (start: number, end: number) =>
    source.slice(start, end).replace(/^['"`]|['"`]$/g, '');
  const named = [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) =>
      each.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map((each) => text(each.moduleRequest.start, each.moduleRequest.end)),
  ];
  return [...new Set(named)].map((wanted) => ({ file, wanted }));
}

/** The room a file of the repository lies in, or undefined outside the law. */
export function roomOf(file: string): string | undefined {
  for (const [building, folder] of Object.entries(buildings)) {
    if (!file.startsWith(`${folder}/`)) continue;
    const inside = file.slice(folder.length + 1);
    return inside.includes('/') ? `${building}/${inside.split('/')[0]}` : building;
  }
  return undefined;
}

function packageOf(wanted: string): string {
  if (wanted.startsWith('node:')) return 'node:';
  const [scope = '', name] = wanted.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function breachByPackage(room: string, { file, wanted }: Import): string | undefined {
  const name = packageOf(wanted);
  return law[room]?.packages.includes(name) ? undefined : `${file}: ${room} may not import ${name}`;
}

function breachByRoom(room: string, { file, wanted }: Import): string | undefined {
  const target = join(dirname(file), wanted).split(sep).join('/');
  const other = roomOf(target);
  if (other === room) return undefined;
  if (other === undefined) return `${file}: ${target} lies outside the law`;
  if (!law[room]?.rooms.includes(other)) return `${file}: ${room} may not import ${other}`;
  const building = other.split('/')[0] ?? '';
  const exempt = doors[building];
  const throughDoor = !other.includes('/') || target.endsWith('/index.ts');
  if (exempt && !throughDoor && !exempt.includes(file)) {
    return `${file}: ${other} is entered through its index.ts, not ${target}`;
  }
  return undefined;
}

/** What is wrong with the imports of one source, as sentences. */
export function breachesIn(file: string, source: string): readonly string[] {
  const room = roomOf(file);
  if (room === undefined) return [];
  if (!law[room]) return [`${file}: the room ${room} is not in the law`];
  return importsOf(file, source)
    .filter(({ wanted }) => !wanted.endsWith('.css') && !wanted.startsWith('#'))
    .flatMap((each) => {
      const local = each.wanted.startsWith('.');
      return (local ? breachByRoom(room, each) : breachByPackage(room, each)) ?? [];
    });
}

const TESTS = /\.test\.tsx?$|\/testing(?:\/|\.ts$)/;

/** The sources under the law: everything but tests, which may look anywhere. */
export function lawfulSources(root: string): readonly string[] {
  return Object.values(buildings).flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !TESTS.test(file)),
  );
}

export function breachesUnder(root: string): readonly string[] {
  return lawfulSources(root).flatMap((file) =>
    breachesIn(file, readFileSync(resolve(root, file), 'utf8')),
  );
}
