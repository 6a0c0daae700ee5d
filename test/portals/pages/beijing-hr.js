// The replica's own script (Vue 2, Ant Design Vue 1). `__model` is what the page would send; only tests read it.
// Sections are custom elements of the portal: an open shadow root around a slot, and a closed one with a box of its own.
customElements.define(
  'gov-section',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot !== null) return;
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<fieldset><legend></legend><slot></slot></fieldset>';
      root.querySelector('legend').textContent = this.getAttribute('heading');
    }
  },
);
customElements.define(
  'gov-mail',
  class extends HTMLElement {
    #root = this.attachShadow({ mode: 'closed' });
    connectedCallback() {
      this.#root.innerHTML = '<p><label for="code">邮政编码</label> <input id="code" maxlength="6"></p>';
      const box = this.#root.querySelector('input');
      box.addEventListener('change', (event) => {
        event.stopPropagation();
        this.dispatchEvent(new CustomEvent('change', { detail: box.value }));
      });
    }
  },
);
window.Vue.config.ignoredElements = [/^gov-/];

const branches = (nodes) => nodes.map(({ value, label, leaf }) => ({ value, label, isLeaf: leaf }));
const person = () => ({ name: '', level: undefined, since: undefined });
const app = new window.Vue({
  el: '#app',
  data: {
    form: {
      entName: '',
      creditCode: '',
      entType: undefined,
      office: undefined,
      founded: undefined,
      term: [],
      forever: false,
      issued: undefined,
      capital: undefined,
      staff: undefined,
      region: [],
      address: '',
      officeRegion: [],
      scope: '',
      branch: undefined,
      services: [],
      foreign: false,
      site: '',
      legalName: '',
      legalIdType: undefined,
      legalMobile: '',
      people: [person(), person()],
      postcode: '',
    },
    types: [],
    offices: [],
    regions: [],
    lazyRegions: [],
    sites: [],
    submitted: false,
  },
  async created() {
    this.regions = await (await fetch('/regions?all')).json();
    this.lazyRegions = branches(await window.lists.level(''));
  },
  methods: {
    async loadTypes(open) {
      if (open && this.types.length === 0) this.types = await window.lists.types();
    },
    async findOffices(query) {
      this.offices = await window.lists.findOffices(query);
    },
    async loadLevel(open) {
      const node = open.at(-1);
      node.loading = true;
      this.$set(node, 'children', branches(await window.lists.level(node.value)));
      node.loading = false;
      this.lazyRegions = [...this.lazyRegions];
    },
    suggest(query) {
      this.sites = query === '' ? [] : [`${query}/index.html`];
    },
    async submit() {
      this.submitted = true;
      await fetch('/api/licence', { method: 'POST', body: JSON.stringify(this.form) });
    },
  },
});
window.__model = app.form;
Object.defineProperty(window, '__submitted', { get: () => app.submitted });
