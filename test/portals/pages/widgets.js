// One of every widget that has a driver, each bound to a model. `__model` and `__submitted` are read by tests alone.
const choices = [
  { value: 'a', label: '甲类' },
  { value: 'b', label: '乙类' },
  { value: 'c', label: '停用类', disabled: true },
];
const app = new window.Vue({
  el: '#app',
  data: {
    submitted: false,
    loading: false,
    choices,
    lateChoices: [],
    remoteChoices: [],
    regions: [],
    lazy: {
      lazy: true,
      async lazyLoad(node, resolve) {
        const parent = node.level === 0 ? '' : node.value;
        const level = await (await fetch(`/regions?parent=${parent}`)).json();
        setTimeout(() => resolve(level), 200);
      },
    },
    model: {
      text: '',
      lateText: '',
      area: '',
      number: undefined,
      suggest: '',
      select: '',
      fixedSelect: '',
      filterSelect: '',
      lateSelect: '',
      remoteSelect: '',
      cascader: [],
      hoverCascader: [],
      anyCascader: [],
      lastCascader: [],
      dashCascader: [],
      barCascader: [],
      spaceCascader: [],
      joinedCascader: [],
      lazyCascader: [],
      date: null,
      dayFirst: null,
      monthFirst: null,
      dayUnshown: null,
      fixedDate: null,
      zhDate: null,
      pastDate: null,
      month: null,
      range: null,
      moment: null,
      paths: [],
      radio: '',
      radioButton: '',
      looseRadio: '',
      multi: [],
      nativeText: '',
      nativeArea: '',
      nativeNumber: '',
      nativeSelect: '',
      nativeDate: '',
      nativeMonth: '',
      writtenDate: '',
      nativeRadio: '',
      nativeCheck: [],
      nativeEdit: '',
    },
  },
  async created() {
    this.regions = await (await fetch('/regions?all')).json();
  },
  methods: {
    later(text) {
      setTimeout(() => {
        this.model.lateText = text;
      }, 0);
    },
    suggest(query, answer) {
      answer([{ value: `${query}一号` }, { value: `${query}二号` }]);
    },
    loadLate(visible) {
      if (!visible || this.lateChoices.length > 0) return;
      setTimeout(() => {
        this.lateChoices = choices;
      }, 400);
    },
    loadRemote(query) {
      this.loading = true;
      setTimeout(() => {
        this.loading = false;
        this.remoteChoices = choices.filter(({ label }) => label.includes(query));
      }, 300);
    },
  },
});
window.__model = app.model;
Object.defineProperty(window, '__submitted', { get: () => app.submitted });
