import { Button } from '@mantine/core';
import { IconArrowsMove, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { orgPath } from '@/lib/org-path';
import { Facts } from '@/ui/Panel';
import { EmptyState } from '@/ui/states/EmptyState';
import { orgsMessages } from '../messages/orgs';
import type { OrgUnit } from '../types';
import type { OrgTask } from './OrgEditor';

export interface OrgDetailProps {
  unit: OrgUnit | undefined;
  canEdit: boolean;
  onTask: (task: OrgTask) => void;
}

/** The unit picked in the tree: where it stands, how many people, what can be done with it. */
export function OrgDetail({ unit, canEdit, onTask }: OrgDetailProps) {
  const t = useMessages(orgsMessages);
  const format = useFormat();
  if (!unit) return <EmptyState title={t('chooseTitle')} hint={t('chooseText')} />;
  return (
    <div style={{ padding: '14px 18px' }}>
      <h2 style={{ margin: '0 0 8px', fontSize: '1.125rem' }}>{unit.name}</h2>
      <Facts
        items={[
          { label: t('code'), value: <span className="num">{unit.code}</span> },
          { label: t('path'), value: orgPath(unit.path) },
          { label: t('own'), value: <span className="num">{format.number(unit.learnerCount)}</span> },
          { label: t('subtree'), value: <span className="num">{format.number(unit.subtreeCount)}</span> },
        ]}
      />
      <p>
        <Link to="/learners" search={{ org: unit.id } as never}>
          {t('seeLearners')}
        </Link>
      </p>
      {canEdit ? (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => onTask('add')}>
            {t('addChild')}
          </Button>
          <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => onTask('rename')}>
            {t('rename')}
          </Button>
          <Button variant="default" leftSection={<IconArrowsMove size={16} />} onClick={() => onTask('move')}>
            {t('move')}
          </Button>
          <Button variant="default" c="red.9" leftSection={<IconTrash size={16} />} onClick={() => onTask('delete')}>
            {t('remove')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
