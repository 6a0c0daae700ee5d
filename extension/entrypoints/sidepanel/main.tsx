import '../../store/open-early.ts';
import { i18n } from '#i18n';
import { mountPage } from '../../ui/mount.tsx';
import { Panel } from './panel.tsx';

mountPage(<Panel />, i18n.t('page.panel'), 'company');
