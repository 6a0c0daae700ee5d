import '../../store/open-early.ts';
import { i18n } from '#i18n';
import { drawPage } from '../../ui/draw-page.tsx';
import { startGlance } from './glance-data.ts';
import { Popup } from './popup.tsx';

startGlance();
drawPage(<Popup />, i18n.t('page.popup'));
