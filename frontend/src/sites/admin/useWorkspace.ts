import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '@/api/useMe';
import { workspaceQuery } from '@/features/seats/api';

/** The administrator's workspace; every account of this site belongs to one. */
export function useWorkspaceId(): string {
  const { workspaceId } = useSignedIn();
  if (!workspaceId) throw new Error('An administrator account belongs to a workspace.');
  return workspaceId;
}

/** The header of the workspace and what may be done in it: supervisors look, and a closed term is read-only. */
export function useWorkspace() {
  const workspaceId = useWorkspaceId();
  const { role } = useSignedIn();
  const header = useQuery(workspaceQuery(workspaceId)).data;
  const isAdministrator = role === 'training_admin';
  return { workspaceId, header, isAdministrator, canEdit: isAdministrator && header !== undefined && !header.readOnly };
}
