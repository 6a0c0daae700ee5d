// Lists that a portal's server keeps: they come late, and one only answers a question.
window.lists = (() => {
  const later = (value) => new Promise((resolve) => setTimeout(() => resolve(value), 250));
  const options = (labels, letter) =>
    labels.map((label, index) => ({ label, value: `${letter}${index + 1}` }));
  const types = options(['有限责任公司', '股份有限公司', '合伙企业'], 't');
  const offices = options(
    ['北京市市场监督管理局', '浙江省市场监督管理局', '杭州市市场监督管理局', '杭州市西湖区市场监督管理局'],
    'o',
  );
  // A line of the list that is used, among many that fill it.
  const industries = options(
    Array.from({ length: 400 }, (_, index) => (index === 236 ? '互联网和相关服务' : `行业${index + 1}`)),
    'i',
  );
  const level = async (parent) => later(await (await fetch(`/regions?parent=${parent}`)).json());
  return {
    industries,
    level,
    types: () => later(types),
    findOffices: (query) => later(query === '' ? [] : offices.filter(({ label }) => label.includes(query))),
  };
})();
