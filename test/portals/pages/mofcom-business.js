// The replica's own script (Vue 2, View Design). `__model` is what the page would send; only tests read it.
const branches = (nodes) =>
  nodes.map(({ value, label, leaf }) =>
    leaf ? { value, label } : { value, label, children: [], loading: false },
  );
const row = () => ({ name: '', kind: '', since: '' });
const app = new window.Vue({
  el: '#app',
  data: {
    query: { name: '' },
    form: {
      entName: '',
      creditCode: '',
      entType: '',
      office: '',
      founded: '',
      term: [],
      forever: false,
      issued: '',
      capital: null,
      staff: null,
      region: [],
      address: '',
      province: '',
      city: '',
      district: '',
      scope: '',
      branches: '',
      goods: [],
      open: false,
      email: '',
      fax: '',
      legalName: '',
      legalIdType: '',
      legalMobile: '',
      auctioneers: [row(), row()],
    },
    types: [],
    offices: [],
    regions: [],
    provinces: [],
    cities: [],
    districts: [],
    mails: [],
    loading: false,
    submitted: false,
  },
  async created() {
    this.provinces = await window.lists.level('');
    this.regions = branches(this.provinces);
  },
  methods: {
    async loadTypes(open) {
      if (open && this.types.length === 0) this.types = await window.lists.types();
    },
    async findOffices(query) {
      this.loading = true;
      this.offices = await window.lists.findOffices(query);
      this.loading = false;
    },
    async loadLevel(node, done) {
      node.loading = true;
      node.children = branches(await window.lists.level(node.value));
      node.loading = false;
      done();
    },
    async changeProvince(value) {
      Object.assign(this.form, { city: '', district: '' });
      [this.cities, this.districts] = [[], []];
      if (value) this.cities = await window.lists.level(value);
    },
    async changeCity(value) {
      this.form.district = '';
      this.districts = [];
      if (value) this.districts = await window.lists.level(value);
    },
    suggest(query) {
      this.mails = ['example.com', 'example.org'].map((host) => `${query.split('@')[0]}@${host}`);
    },
    async submit() {
      this.submitted = true;
      await fetch('/api/filing', { method: 'POST', body: JSON.stringify(this.form) });
    },
  },
});
window.__model = app.form;
Object.defineProperty(window, '__submitted', { get: () => app.submitted });
