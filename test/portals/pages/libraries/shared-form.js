// What every library's page of this form has in common: choices, a model, slow lists. `__model` is read by tests alone.
window.form = (() => {
  const types = ['有限责任公司', '股份有限公司', '合伙企业'].map((label, index) => ({
    label,
    value: `t${index + 1}`,
  }));
  const industries = Array.from({ length: 400 }, (_, index) => ({
    label: `行业${index + 1}`,
    value: `i${index + 1}`,
  }));
  const offices = ['北京市市场监督管理局', '浙江省市场监督管理局', '杭州市市场监督管理局'].map(
    (label, index) => ({
      label,
      value: `o${index + 1}`,
    }),
  );
  const units = [
    {
      label: '国务院',
      value: 'u1',
      children: [
        { label: '工业和信息化部', value: 'u11' },
        { label: '文化和旅游部', value: 'u12' },
      ],
    },
    { label: '地方', value: 'u2', children: [{ label: '北京市通信管理局', value: 'u21' }] },
  ];
  const cities = { zj: ['杭州市', '宁波市'], bj: ['市辖区'] };
  const later = (value, ms = 300) => new Promise((resolve) => setTimeout(() => resolve(value), ms));
  /** Days as they are written down, of dates alone or in lists; libraries hold a day in many ways. */
  const spell = (day) => {
    if (Array.isArray(day)) return day.map(spell);
    if (!(day instanceof Date)) return day ?? null;
    const [year, ...rest] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
    return [year, ...rest.map((part) => `${part}`.padStart(2, '0'))].join('-');
  };
  return {
    spell,
    /** A short form: one field of each kind. */
    short: () => ({
      name: '',
      capital: null,
      type: null,
      industry: null,
      unit: null,
      region: null,
      founded: null,
      term: null,
      listed: null,
      services: [],
      foreign: false,
      untouched: '',
    }),
    types,
    industries,
    offices,
    units,
    provinces: [
      { label: '北京市', value: 'bj' },
      { label: '浙江省', value: 'zj' },
    ],
    services: ['技术服务', '信息服务', '咨询服务'].map((label, index) => ({ label, value: `s${index + 1}` })),
    yesNo: [
      { label: '是', value: 'y' },
      { label: '否', value: 'n' },
    ],
    regions: () => fetch('/regions?all').then((answer) => answer.json()),
    level: (parent) => later(fetch(`/regions?parent=${parent}`).then((answer) => answer.json())),
    loadTypes: () => later(types),
    findOffices: (query) => later(query === '' ? [] : offices.filter(({ label }) => label.includes(query))),
    loadCities: (province) => later((cities[province] ?? []).map((label) => ({ label, value: label }))),
    model: () => ({
      name: '',
      code: '',
      scope: '',
      type: null,
      industry: null,
      office: null,
      unit: null,
      province: null,
      city: null,
      region: null,
      lazyRegion: null,
      anyRegion: null,
      founded: null,
      approved: null,
      month: null,
      listed: null,
      kind: null,
      capital: null,
      staff: null,
      foreign: false,
      legal: '',
      idType: null,
      mobile: '',
      email: '',
      untouched: '',
    }),
  };
})();
