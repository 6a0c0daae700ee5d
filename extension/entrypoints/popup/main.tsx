import { i18n } from '#i18n';
import { mountPage } from '../../ui/mount.tsx';
import { Popup } from './popup.tsx';

mountPage(<Popup />, i18n.t('page.popup'));
