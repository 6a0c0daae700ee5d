// The replica's own script. `__model` is what the page would send; only the test reads it.
const app = new window.Vue({
  el: '#app',
  data: {
    search: { name: '', number: '' },
    form: {
      entName: '',
      creditCode: '',
      entType: '',
      foundDate: null,
      termTo: null,
      capital: undefined,
      region: [],
      address: '',
      office: [],
      scope: '',
      legalName: '',
      legalIdType: '',
      legalMobile: '',
      contactName: '',
      contactMobile: '',
      contactMail: '',
      honeypot: '',
    },
    types: [
      { code: '1100', name: '有限责任公司' },
      { code: '1200', name: '股份有限公司' },
      { code: '4500', name: '合伙企业' },
    ],
    regions: [],
    rules: {
      entName: [{ required: true, message: '请输入单位名称', trigger: 'blur' }],
      creditCode: [{ required: true, message: '请输入统一社会信用代码', trigger: 'blur' }],
    },
    lazy: {
      lazy: true,
      async lazyLoad(node, resolve) {
        const parent = node.level === 0 ? '' : node.value;
        resolve(await (await fetch(`/regions?parent=${parent}`)).json());
      },
    },
  },
  async created() {
    this.regions = await (await fetch('/regions?all')).json();
  },
  methods: {
    async submit() {
      await fetch('/api/filing', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(this.form),
      });
      document.title = '已提交';
    },
  },
});
window.__model = app.form;
