/** A small piece of the country for the replica portals: enough for a municipality, a province and their spellings. */

interface Region {
  readonly value: string;
  readonly label: string;
  readonly children?: readonly Region[];
}

const REGIONS: readonly Region[] = [
  {
    value: '110000',
    label: '北京市',
    children: [
      {
        value: '110100',
        label: '市辖区',
        children: [
          { value: '110105', label: '朝阳区' },
          { value: '110108', label: '海淀区' },
        ],
      },
    ],
  },
  {
    value: '330000',
    label: '浙江省',
    children: [
      {
        value: '330100',
        label: '杭州市',
        children: [
          { value: '330106', label: '西湖区' },
          { value: '330110', label: '余杭区' },
        ],
      },
      { value: '330200', label: '宁波市', children: [{ value: '330203', label: '海曙区' }] },
    ],
  },
];

/** The children of `parent` (a code; empty for the provinces), or with `all` the whole tree. */
export function answerRegions(query: URLSearchParams): readonly unknown[] {
  if (query.has('all')) return REGIONS;
  const parent = query.get('parent') ?? '';
  const level = parent === '' ? REGIONS : (find(REGIONS, parent)?.children ?? []);
  return level.map(({ value, label, children }) => ({ value, label, leaf: children === undefined }));
}

function find(regions: readonly Region[], value: string): Region | null {
  for (const region of regions) {
    const found = region.value === value ? region : find(region.children ?? [], value);
    if (found !== null) return found;
  }
  return null;
}
