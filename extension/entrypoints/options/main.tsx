import '../../store/open-early.ts';
import { i18n } from '#i18n';
import { readImpacts } from '../../store/impacts.ts';
import { mountPage } from '../../ui/mount.tsx';
import { Workbench } from './workbench.tsx';

mountPage(<Workbench />, i18n.t('page.workbench'), 'everything', readImpacts);
