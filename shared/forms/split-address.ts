/**
 * 浙江省杭州市余杭区文一西路969号 ↔ its parts. Only the first level is a list; city and district are found by their
 * suffix, and a text that does not read as province, city, district, street is not split at all.
 */
import { regionLexicon } from './lexicon/regions.ts';

export interface AddressParts {
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly detail: string;
}

const MUNICIPALITIES: ReadonlySet<string> = new Set(regionLexicon.municipalities);
const CITY_ENDS = ['自治州', '地区', '市', '盟'] as const;
const DISTRICT_ENDS = ['自治县', '自治旗', '新区', '区', '县', '市', '旗'] as const;
const LONGEST_LEVEL = 12;

/** The shortest start of `text`, of two characters or more before the suffix, that ends like a level. */
function takeLevel(text: string, ends: readonly string[]): string | null {
  for (let length = 2; length <= Math.min(text.length, LONGEST_LEVEL); length += 1) {
    const start = text.slice(0, length);
    const end = ends.find((suffix) => start.endsWith(suffix) && start.length > suffix.length);
    // 市 right behind 区 as in 市区路 is rare; a suffix inside a longer one (新区, 自治县) is found first by its place.
    if (end !== undefined) return start;
  }
  return null;
}

export const isMunicipality = (province: string): boolean => MUNICIPALITIES.has(province);

export function splitAddress(full: string): AddressParts | null {
  const text = full.normalize('NFKC').replace(/\s+/gu, '').slice(0, 200);
  const province = regionLexicon.provinces.map(([printed]) => printed).find((name) => text.startsWith(name));
  if (province === undefined) return null;
  let rest = text.slice(province.length);
  let city = province;
  if (isMunicipality(province)) {
    for (const filler of [province, ...regionLexicon.cityOfMunicipality]) {
      if (rest.startsWith(filler)) rest = rest.slice(filler.length);
    }
  } else {
    const found = takeLevel(rest, CITY_ENDS);
    if (found === null) return null;
    city = found;
    rest = rest.slice(found.length);
  }
  const district = takeLevel(rest, DISTRICT_ENDS);
  if (district === null || rest.length === district.length) return null;
  return { province, city, district, detail: rest.slice(district.length) };
}

/** The printed whole; a municipality is not said twice. */
export function joinAddress({ province, city, district, detail }: AddressParts): string {
  const named = city === province || city === '市辖区' ? '' : city;
  return detail.startsWith(province) ? detail : province + named + district + detail;
}
