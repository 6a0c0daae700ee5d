// The part of the form that the libraries on React share: `draw` gets what the page holds and gives the fields.
window.mountReactForm = (draw) => {
  const { createElement, useState } = window.React;
  const { form } = window;
  const empty = { ...form.model(), term: null, services: [] };
  window.__model = { ...empty };
  window.__submitted = false;
  const lazy = (nodes) => nodes.map(({ label, value, leaf }) => ({ label, value, isLeaf: leaf }));

  function Page({ regions, roots }) {
    const [m, setModel] = useState(empty);
    const [types, setTypes] = useState([]);
    const [offices, setOffices] = useState([]);
    const [cities, setCities] = useState([]);
    const [lazyRegions, setLazyRegions] = useState(roots);
    const put = (key, value) => {
      setModel((now) => ({ ...now, [key]: value }));
      window.__model[key] = value;
    };
    return draw({
      m,
      put,
      bind: (key) => ({ value: m[key] ?? undefined, onChange: (value) => put(key, value ?? null) }),
      types,
      openTypes: (visible) => visible !== false && form.loadTypes().then(setTypes),
      offices,
      findOffices: (query) => query !== '' && form.findOffices(query).then(setOffices),
      cities,
      takeProvince: (value) => {
        put('province', value);
        put('city', null);
        setCities([]);
        form.loadCities(value).then(setCities);
      },
      regions,
      lazyRegions,
      setLazyRegions,
      levelOf: async (value) => lazy(await form.level(value)),
      submit: () => (window.__submitted = true),
    });
  }

  const root = document.getElementById('app');
  void Promise.all([form.regions(), form.level('')]).then(([regions, roots]) => {
    const page = createElement(Page, { regions, roots: lazy(roots) });
    if (window.ReactDOM.createRoot) window.ReactDOM.createRoot(root).render(page);
    else window.ReactDOM.render(page, root);
  });
};
