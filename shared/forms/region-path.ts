/** A place as the levels of a cascader: 浙江省, 杭州市, 余杭区; 北京市, 市辖区, 海淀区. */
import type { FactKey } from '../entity/fact-keys.ts';
import type { HeldFacts } from './derive-facts.ts';
import { regionLexicon } from './lexicon/regions.ts';
import { isMunicipality } from './split-address.ts';

/** From the outermost level to the one the key names; null if a level is not held or the key is no place. */
export function regionPath(key: FactKey, facts: HeldFacts): readonly string[] | null {
  const match = /^address\.(registered|office)\.(province|city|district)$/u.exec(key);
  if (match === null) return null;
  const [, kind = '', part = ''] = match;
  const value = (level: string): string => facts.get(`address.${kind}.${level}` as FactKey)?.value ?? '';
  const province = value('province');
  const named = value('city');
  // Drivers leave the filler out where a portal has no such level.
  const city =
    isMunicipality(province) && (named === '' || named === province)
      ? (regionLexicon.cityOfMunicipality[0] ?? '')
      : named;
  const levels =
    part === 'province'
      ? [province]
      : part === 'city'
        ? [province, city]
        : [province, city, value('district')];
  return levels.every((level) => level !== '') ? levels : null;
}
