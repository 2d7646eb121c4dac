import { MunicipalityId, publicCollaborations } from '@plan/domain';
import type { Deps } from '../deps.ts';
import { bodyOf, languageIn, missing, page } from '../http/index.ts';
import { planRecords } from '../plan-records.ts';
import { records } from '../records.ts';
import { all, beginning, one, readTogether, valuesOf } from '../rows/index.ts';

/** Longer questions are cut; nobody searches with more. */
const QUESTION_LENGTH = 200;

type Tool = 'find-samarbejde' | 'find-kontakt';

/** Catalogue search and contact finder for browsers without script. One read step, no writes. */
export function plainSearch(deps: Deps) {
  async function about(id: MunicipalityId) {
    const loaded = await readTogether(deps.engine.open(id), {
      municipality: one(records.municipality, records.municipality.key()),
      collaborations: all(planRecords.collaboration, {
        partition: 'cooperation',
        ...beginning('collaboration#'),
      }),
      contacts: one(planRecords.contacts, planRecords.contacts.key()),
    });
    if (!loaded.municipality) return undefined;
    const { name, sample } = loaded.municipality.value;
    return {
      sample,
      municipality: { id, name },
      collaborations: publicCollaborations(valuesOf(loaded.collaborations)),
      contacts: loaded.contacts?.value.contacts ?? [],
    };
  }

  async function answered(tool: Tool, id: MunicipalityId, sent: URLSearchParams) {
    const around = await about(id);
    if (!around) return missing();
    const told = { ...around, language: languageIn(sent) };
    const value = (name: string) => (sent.get(name) ?? '').slice(0, QUESTION_LENGTH);
    const { findCollaborationPage, findContactPage } = await import('@plan/pages');
    if (tool === 'find-kontakt') return page(findContactPage({ ...told, wish: value('wish') }));
    const [q, type, degree, centre] = ['q', 'type', 'degree', 'centre'].map(value);
    const asked = { q: q ?? '', type: type ?? '', degree: degree ?? '', centre: centre ?? '' };
    return page(findCollaborationPage({ ...told, asked }));
  }

  /** Answers `GET /api/{municipality}/find-samarbejde` and `POST /api/{municipality}/find-kontakt`. */
  return async function answer(request: Request, tool: Tool, place: string): Promise<Response> {
    const municipality = MunicipalityId.safeParse(place);
    if (!municipality.success) return missing();
    if (request.method === 'GET') {
      return answered(tool, municipality.data, new URL(request.url).searchParams);
    }
    const text = await bodyOf(request);
    if (typeof text !== 'string') return text;
    return answered(tool, municipality.data, new URLSearchParams(text));
  };
}
