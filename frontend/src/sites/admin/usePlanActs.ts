import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { rosterPlanQuery } from '@/features/seats/plan-api';

/** One act at a time: what it did is said, and everything of the workspace is read anew. */
export function usePlanActs(workspaceId: string) {
  const client = useQueryClient();
  const [note, setNote] = useState<string>();
  const act = useMutation({
    mutationFn: ({ run }: { run: () => Promise<unknown>; done: string }) => run(),
    onSuccess: async (_, { done }) => {
      await client.invalidateQueries({ queryKey: ['workspace', workspaceId] });
      setNote(done);
    },
    onMutate: () => setNote(undefined),
    // A plan that somebody else changed is shown as it is now, beside the refusal.
    onError: () => client.invalidateQueries({ queryKey: rosterPlanQuery(workspaceId).queryKey }),
  });
  return { act, note, setNote, go: (run: () => Promise<unknown>, done: string) => act.mutate({ run, done }) };
}
