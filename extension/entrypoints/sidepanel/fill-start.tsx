/** Before anything is read: what will happen, and the button that begins it. */
import { i18n } from '#i18n';

interface Props {
  /** The page is the next one of a site whose form was read last. */
  readonly isNextStep: boolean;
  readonly isReading: boolean;
  readonly onRead: () => void;
}

export function FillStart({ isNextStep, isReading, onRead }: Props) {
  return (
    <>
      {isNextStep && (
        <p class="notice" role="status">
          {i18n.t('fill.nextStep')}
        </p>
      )}
      <p class="muted small">{i18n.t('fill.hint')}</p>
      <div>
        <button type="button" class="primary" disabled={isReading} onClick={onRead}>
          {i18n.t(isReading ? 'fill.reading' : 'fill.read')}
        </button>
      </div>
    </>
  );
}
