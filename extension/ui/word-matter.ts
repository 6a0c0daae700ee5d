/** The steps of a matter in words, each with its day and what the portal said. */
import { i18n } from '#i18n';
import { matterDayField, MATTER_STATES, type Matter } from 'shared/entity/matter.ts';
import { wordDate } from './word-date.ts';

export function wordSteps(matter: Matter): string[] {
  const { firstSubmittedOn } = matter;
  const first =
    firstSubmittedOn === null ? [] : [i18n.t('matter.firstSubmitted', { date: wordDate(firstSubmittedOn) })];
  return [...first, ...steps(matter)];
}

/** In the order of their days; of one day, as a matter passes through them. */
function steps(matter: Matter): string[] {
  return MATTER_STATES.flatMap((state) => {
    const on = matter[matterDayField(state)];
    return on === null ? [] : [{ state, on }];
  })
    .sort((one, other) => Number(one.on > other.on) - Number(one.on < other.on))
    .map(({ state, on }) => {
      const words = matter.words[state];
      const known = { state: i18n.t(`matter.${matterDayField(state)}`), date: wordDate(on) };
      return words === undefined ? i18n.t('matter.step', known) : i18n.t('matter.said', { ...known, words });
    });
}
