import { call } from '@plan/contract/client';
import type { Answer, AnswerOf, OperationName, ParamsOf, Problem } from '@plan/contract/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Why something could not be shown or done. */
export type Trouble =
  | { readonly kind: 'refused'; readonly status: number; readonly problem: Problem }
  | { readonly kind: 'signed-out' | 'failed' | 'offline' };

export function troubleOf<Name extends OperationName>(answer: Answer<Name>): Trouble | undefined {
  if (answer.kind === 'ok') return undefined;
  return answer.kind === 'refused' ? answer : { kind: answer.kind };
}

class Troubled extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

export type Shown<Name extends OperationName> = {
  readonly value: AnswerOf<Name> | undefined;
  readonly trouble: Trouble | undefined;
  readonly again: () => void;
};

const FIXED = 'fixed';

/** Reads one operation and keeps its answer until {@link useRefresh} says that it is old. */
export function useRead<Name extends OperationName>(
  name: Name,
  params: ParamsOf<Name>,
  wanted = true,
  /** Read once: nothing that is done on the screen changes it. */
  fixed = false,
): Shown<Name> {
  const query = useQuery<AnswerOf<Name>>({
    queryKey: [fixed ? FIXED : 'read', name, params],
    enabled: wanted,
    retry: false,
    ...(fixed ? { staleTime: Infinity } : {}),
    queryFn: async () => {
      // Reads carry no body; the table says so for each of them.
      const answer = await call(name, { params } as Parameters<typeof call<Name>>[1]);
      if (answer.kind === 'ok') return answer.value;
      throw new Troubled(troubleOf(answer) ?? { kind: 'failed' });
    },
  });
  const trouble = query.error instanceof Troubled ? query.error.trouble : undefined;
  // What somebody may not read any more is not shown any more.
  const hidden = trouble?.kind === 'refused' || trouble?.kind === 'signed-out';
  const value = hidden ? undefined : query.data;
  return { value, trouble, again: () => void query.refetch() };
}

/** Forgets every answer, so that what is shown is read again. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== FIXED }),
    [client],
  );
}
