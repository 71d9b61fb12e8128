import { queryOptions } from '@tanstack/react-query';
import * as sdk from '@/api/generated/sdk.gen';
import type { NewTrainingAdmin, TrainingAdmin as Wire } from '@/api/generated/types.gen';
import { known, type Page } from '@/api/wire';

export interface TrainingAdmin extends Wire {
  state: 'invited' | 'active';
}

export const trainingAdminsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['workspace', workspaceId, 'training-admins'],
    queryFn: ({ signal }) => known<Page<TrainingAdmin>>(sdk.listTrainingAdmins({ path: { ws: workspaceId }, signal })),
    select: (page) => page.items,
  });

export const inviteTrainingAdmin = (workspaceId: string, body: NewTrainingAdmin) =>
  sdk.inviteTrainingAdmin({ path: { ws: workspaceId }, body });
export const sendTrainingAdminLink = (workspaceId: string, id: string) =>
  sdk.sendTrainingAdminLink({ path: { ws: workspaceId, id } });
export const removeTrainingAdmin = (workspaceId: string, id: string) =>
  sdk.removeTrainingAdmin({ path: { ws: workspaceId, id } });
