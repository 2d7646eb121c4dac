import { useQuery } from '@tanstack/react-query';
import type { Trouble } from './operations.ts';

type Published<Value> = {
  readonly value: Value | undefined;
  readonly trouble: Trouble | undefined;
};

/** Reads the JSON twin of a published page; `path` is the address of the page. */
export function usePublished<Value>(path: string): Published<Value> {
  const query = useQuery<Value>({
    queryKey: ['published', path],
    retry: false,
    queryFn: async () => {
      const response = await fetch(`${path}/index.json`);
      if (!response.ok) throw new Error(`no twin of ${path}`);
      // Our own pages write it, of the type that the reader names.
      return (await response.json()) as Value;
    },
  });
  return { value: query.data, trouble: query.error ? { kind: 'failed' } : undefined };
}
