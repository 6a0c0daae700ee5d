// The replica's own script (Vue 3, Element Plus). `__model` is what the page would send; only tests read it.
const app = window.Vue.createApp({
  data: () => ({
    step: 0,
    form: {
      entName: '',
      creditCode: '',
      entType: '',
      industry: '',
      office: '',
      founded: null,
      term: null,
      forever: false,
      capital: null,
      staff: null,
      region: [],
      address: '',
      scope: '',
      listed: '',
      kinds: [],
      areas: [],
      foreign: false,
      site: '',
      postcode: '',
      legalName: '',
      legalIdType: '',
      legalMobile: '',
      contactName: '',
      contactMobile: '',
      contactMail: '',
      holders: [
        { name: '', kind: '', amount: null },
        { name: '', kind: '', amount: null },
      ],
    },
    types: [],
    industries: window.lists.industries,
    offices: [],
    areas: [
      { label: '全国', value: 'all' },
      { label: '浙江省', value: 'zj' },
    ],
    loading: false,
    submitted: false,
    lazy: {
      lazy: true,
      lazyLoad: (node, resolve) => window.lists.level(node.level === 0 ? '' : node.value).then(resolve),
    },
  }),
  methods: {
    async loadTypes(visible) {
      if (visible && this.types.length === 0) this.types = await window.lists.types();
    },
    async findOffices(query) {
      this.loading = true;
      this.offices = await window.lists.findOffices(query);
      this.loading = false;
    },
    suggest(query, answer) {
      answer(['example.com', 'example.org'].map((host) => ({ value: `${query.split('@')[0]}@${host}` })));
    },
    async submit() {
      this.submitted = true;
      await fetch('/api/apply', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(this.form),
      });
    },
  },
});
app.use(window.ElementPlus);
const view = app.mount('#app');
window.__model = view.form;
Object.defineProperty(window, '__submitted', { get: () => view.submitted });
