/** Where an authority is: provinces as GB/T 2260 names them, and whether a filing's place lies inside a rule's. */

/** GB/T 2260 code, ISO 3166-2:CN letters, printed name, short name, English name. */
const PROVINCES: readonly (readonly [string, string, string, string, string])[] = [
  ['11', 'BJ', '北京市', '北京', 'Beijing'],
  ['12', 'TJ', '天津市', '天津', 'Tianjin'],
  ['13', 'HE', '河北省', '河北', 'Hebei'],
  ['14', 'SX', '山西省', '山西', 'Shanxi'],
  ['15', 'NM', '内蒙古自治区', '内蒙古', 'Inner Mongolia'],
  ['21', 'LN', '辽宁省', '辽宁', 'Liaoning'],
  ['22', 'JL', '吉林省', '吉林', 'Jilin'],
  ['23', 'HL', '黑龙江省', '黑龙江', 'Heilongjiang'],
  ['31', 'SH', '上海市', '上海', 'Shanghai'],
  ['32', 'JS', '江苏省', '江苏', 'Jiangsu'],
  ['33', 'ZJ', '浙江省', '浙江', 'Zhejiang'],
  ['34', 'AH', '安徽省', '安徽', 'Anhui'],
  ['35', 'FJ', '福建省', '福建', 'Fujian'],
  ['36', 'JX', '江西省', '江西', 'Jiangxi'],
  ['37', 'SD', '山东省', '山东', 'Shandong'],
  ['41', 'HA', '河南省', '河南', 'Henan'],
  ['42', 'HB', '湖北省', '湖北', 'Hubei'],
  ['43', 'HN', '湖南省', '湖南', 'Hunan'],
  ['44', 'GD', '广东省', '广东', 'Guangdong'],
  ['45', 'GX', '广西壮族自治区', '广西', 'Guangxi'],
  ['46', 'HI', '海南省', '海南', 'Hainan'],
  ['50', 'CQ', '重庆市', '重庆', 'Chongqing'],
  ['51', 'SC', '四川省', '四川', 'Sichuan'],
  ['52', 'GZ', '贵州省', '贵州', 'Guizhou'],
  ['53', 'YN', '云南省', '云南', 'Yunnan'],
  ['54', 'XZ', '西藏自治区', '西藏', 'Tibet'],
  ['61', 'SN', '陕西省', '陕西', 'Shaanxi'],
  ['62', 'GS', '甘肃省', '甘肃', 'Gansu'],
  ['63', 'QH', '青海省', '青海', 'Qinghai'],
  ['64', 'NX', '宁夏回族自治区', '宁夏', 'Ningxia'],
  ['65', 'XJ', '新疆维吾尔自治区', '新疆', 'Xinjiang'],
];

export interface Province {
  /** The first two digits of its administrative code. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export const ALL_PROVINCES: readonly Province[] = PROVINCES.map(([code, , zh, , en]) => ({ code, zh, en }));

/**
 * The province's printed name with the rest behind it, without spaces and separators: 上海, CN-SH, 310000, Shanghai and
 * 上海市 are all 上海市; 山东/烟台 is 山东省烟台. Text that names no province stays as it is.
 */
export function canonicalRegion(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s/,，、·-]+/g, ' ')
    .trim();
  const latin = plain.replace(/^CN /i, '').toLowerCase();
  for (const [code, letters, zh, short, en] of PROVINCES) {
    if (/^\d{2}(\d{2})?(\d{2})?$/.test(plain) && plain.startsWith(code)) return zh;
    if (latin === letters.toLowerCase() || latin === en.toLowerCase()) return zh;
    if (plain.startsWith(zh)) return join(zh, plain.slice(zh.length));
    if (plain.startsWith(short)) return join(zh, plain.slice(short.length).replace(/^[省市]/, ''));
  }
  return plain.replaceAll(' ', '');
}

/**
 * Whether a filing of `place` is under a rule for `region`: the same province, and the same city where the rule names one.
 * A city said without its province (烟台) is the one that the rule names.
 */
export function isWithinRegion(place: string, region: string): boolean {
  if (place.trim() === '') return false;
  const inside = canonicalRegion(place);
  const around = canonicalRegion(region);
  if (inside.startsWith(around) || inside.startsWith(around.replace(/[市县区]$/, ''))) return true;
  const city = around.slice(provinceOf(around).length).replace(/[市县区]$/, '');
  return city !== '' && provinceOf(inside) === '' && inside.startsWith(city);
}

/** The printed name of the province that a canonical place begins with; empty where it names none. */
function provinceOf(canonical: string): string {
  return ALL_PROVINCES.find(({ zh }) => canonical.startsWith(zh))?.zh ?? '';
}

function join(province: string, rest: string): string {
  return province + rest.replaceAll(' ', '');
}
