import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { Drawer } from '@mantine/core';
import { useMessages } from '@/i18n/catalogue';
import { common } from '@/i18n/common';
import { type NavGroup, Navigation } from './Navigation';

export default function PhoneMenu({ groups, onClose }: { groups: NavGroup[]; onClose: () => void }) {
  const t = useMessages(common);
  return (
    <Drawer.Root opened onClose={onClose} size={280} transitionProps={{ duration: 0 }}>
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Header role="presentation">
          <Drawer.Title>{t('shell.menu')}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('shell.closeMenu')} />
        </Drawer.Header>
        <Drawer.Body p={0}>
          <Navigation groups={groups} onNavigate={onClose} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
