// One of every widget that a library's drivers know, each bound to a model of its own. The same for all of the libraries:
// their pages differ in the markup alone. `__model` and `__submitted` are read by tests alone.
window.widgets = (() => {
  const choices = [
    { value: 'a', label: '甲类' },
    { value: 'b', label: '乙 类' },
    { value: 'c', label: '停用类', disabled: true },
  ];
  const later = (value, ms) => new Promise((resolve) => setTimeout(() => resolve(value), ms));
  const level = async (parent) => {
    const answer = await fetch(`/regions?parent=${parent}`);
    return later(await answer.json(), 200);
  };
  return {
    level,
    /** @param nothing what the library's lists call an empty choice. */
    data: (nothing, more = {}) => ({
      submitted: false,
      loading: false,
      choices,
      lateChoices: [],
      remoteChoices: [],
      regions: [],
      model: {
        text: '',
        area: '',
        number: null,
        suggest: '',
        select: nothing,
        fixedSelect: nothing,
        filterSelect: nothing,
        lateSelect: nothing,
        remoteSelect: nothing,
        multi: [],
        cascader: [],
        anyCascader: [],
        lazyCascader: [],
        date: nothing,
        fixedDate: nothing,
        zhDate: nothing,
        pastDate: nothing,
        month: nothing,
        year: nothing,
        moment: nothing,
        range: [],
        radio: nothing,
        radioButton: nothing,
        toggle: false,
        tick: false,
        ticks: [],
        ...more,
      },
    }),
    methods: {
      suggest(query, answer) {
        answer([{ value: `${query}一号` }, { value: `${query}二号` }]);
      },
      async loadLate(visible) {
        if (visible === false || this.lateChoices.length > 0) return;
        this.lateChoices = await later(choices, 400);
      },
      async loadRemote(query) {
        this.loading = true;
        const found = query === '' ? [] : choices.filter(({ label }) => label.includes(query));
        this.remoteChoices = await later(found, 300);
        this.loading = false;
      },
    },
    async show(app) {
      window.__model = app.model;
      Object.defineProperty(window, '__submitted', { get: () => app.submitted });
      app.regions = await (await fetch('/regions?all')).json();
    },
  };
})();
