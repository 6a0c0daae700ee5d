// The part of the form that all Vue 3 libraries share.
window.mountForm = (use, more = {}, computed = {}) => {
  const { form } = window;
  const app = window.Vue.createApp({
    data: () => ({
      form,
      m: form.model(),
      types: [],
      offices: [],
      cities: [],
      regions: [],
      loading: false,
      submitted: false,
      ...more,
    }),
    computed,
    async mounted() {
      window.__model = this.m;
      Object.defineProperty(window, '__submitted', { get: () => this.submitted });
      this.regions = await form.regions();
      if (more.lazyOf !== undefined) this.lazyRegions = await more.lazyOf;
    },
    methods: {
      async openTypes(visible) {
        if (visible !== false && this.types.length === 0) this.types = await form.loadTypes();
      },
      async findOffices(query) {
        this.loading = true;
        this.offices = await form.findOffices(query);
        this.loading = false;
      },
      async changeProvince(province) {
        this.m.city = null;
        this.cities = [];
        this.cities = await form.loadCities(province);
      },
    },
  });
  use(app);
  window.__app = app.mount('#app');
};
