/**
 * The practice form: Element UI 2 on Vue 2.7, the widgets that most filing portals are built with. Written in render
 * functions, because templates compiled in the page would need `unsafe-eval` in the content security policy.
 */
import { REGIONS } from './regions.js';

const COMPANY_TYPES = [
  '有限责任公司',
  '有限责任公司（自然人投资或控股）',
  '有限责任公司（外商投资企业法人独资）',
  '股份有限公司（非上市）',
  '股份有限公司（上市）',
  '全民所有制企业',
  '个人独资企业',
  '合伙企业',
];

const ID_TYPES = [
  '居民身份证',
  '护照',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '港澳台居民居住证',
  '外国人永久居留身份证',
];

const emptyModel = () => ({
  entName: '',
  uscc: '',
  entType: '',
  regCapital: '',
  establishDate: '',
  region: [],
  addressDetail: '',
  scope: '',
  listed: '',
  legal: { name: '', certType: '', certNo: '', mobile: '' },
  contact: { name: '', mobile: '', email: '' },
});

const { Vue } = globalThis;

new Vue({
  data: () => ({ query: { keyword: '', status: '' }, model: emptyModel(), submitted: null }),
  methods: {
    /** One widget bound to `owner[key]`, as `v-model` does it. */
    bound(h, widget, owner, key, props = {}, children = []) {
      const update = (value) => this.$set(owner, key, value);
      return h(widget, { props: { value: owner[key], ...props }, on: { input: update } }, children);
    },
    text(h, owner, key, placeholder, attrs = {}) {
      const update = (value) => this.$set(owner, key, value);
      return h('el-input', {
        props: { value: owner[key], clearable: true, ...(attrs.type ? { type: attrs.type } : {}) },
        attrs: { placeholder, ...attrs },
        on: { input: update },
      });
    },
    select(h, owner, key, words) {
      const options = words.map((word) => h('el-option', { key: word, props: { value: word, label: word } }));
      return this.bound(h, 'el-select', owner, key, { placeholder: '请选择' }, options);
    },
    radio(h, owner, key, words) {
      const choices = words.map((word) => h('el-radio', { key: word, props: { label: word } }, word));
      return this.bound(h, 'el-radio-group', owner, key, {}, choices);
    },
    item(h, label, control, required = true) {
      return h('el-form-item', { props: { label, required } }, [control]);
    },
    submit() {
      this.submitted = JSON.stringify(this.model, null, 2);
    },
    reset() {
      this.model = emptyModel();
      this.submitted = null;
    },
    searchBar(h) {
      return h('el-form', { class: 'portal-panel portal-search', props: { inline: true, size: 'small' } }, [
        this.item(h, '关键字', this.text(h, this.query, 'keyword', '企业名称或统一社会信用代码'), false),
        this.item(h, '备案状态', this.select(h, this.query, 'status', ['全部', '审核中', '已备案']), false),
        this.item(h, '', h('el-button', { props: { type: 'primary' } }, '查询'), false),
      ]);
    },
    companyFields(h) {
      const { model } = this;
      const day = { type: 'date', valueFormat: 'yyyy-MM-dd', placeholder: '选择日期' };
      return [
        h('h2', { class: 'portal-section' }, '企业基本信息'),
        this.item(
          h,
          '企业名称',
          this.text(h, model, 'entName', '请输入营业执照上的名称', { maxlength: 100 }),
        ),
        this.item(h, '统一社会信用代码', this.text(h, model, 'uscc', '请输入18位代码', { maxlength: 18 })),
        this.item(h, '企业类型', this.select(h, model, 'entType', COMPANY_TYPES)),
        this.item(h, '注册资本（万元）', this.text(h, model, 'regCapital', '请输入数字')),
        this.item(h, '成立日期', this.bound(h, 'el-date-picker', model, 'establishDate', day)),
        this.item(
          h,
          '住所所在地',
          this.bound(h, 'el-cascader', model, 'region', { options: REGIONS, placeholder: '省 / 市 / 区县' }),
        ),
        this.item(h, '住所详细地址', this.text(h, model, 'addressDetail', '街道、门牌号、楼层房间')),
        this.item(
          h,
          '经营范围',
          this.text(h, model, 'scope', '请按营业执照填写', { type: 'textarea', rows: 4, maxlength: 2000 }),
        ),
        this.item(h, '是否上市', this.radio(h, model, 'listed', ['是', '否'])),
      ];
    },
    peopleFields(h) {
      const { legal, contact } = this.model;
      return [
        h('h2', { class: 'portal-section' }, '法定代表人'),
        this.item(h, '姓名', this.text(h, legal, 'name', '请输入姓名')),
        this.item(h, '证件类型', this.select(h, legal, 'certType', ID_TYPES)),
        this.item(h, '证件号码', this.text(h, legal, 'certNo', '请输入证件号码')),
        this.item(h, '手机', this.text(h, legal, 'mobile', '请输入11位手机号', { maxlength: 11 })),
        h('h2', { class: 'portal-section' }, '联系人'),
        this.item(h, '姓名', this.text(h, contact, 'name', '请输入姓名')),
        this.item(h, '手机', this.text(h, contact, 'mobile', '请输入11位手机号', { maxlength: 11 })),
        this.item(h, '邮箱', this.text(h, contact, 'email', '请输入邮箱'), false),
      ];
    },
    buttons(h) {
      return this.item(
        h,
        '',
        h('div', [
          h('el-button', { props: { type: 'primary' }, on: { click: () => this.submit() } }, '提交'),
          h('el-button', { on: { click: () => this.reset() } }, '重置'),
        ]),
        false,
      );
    },
    result(h) {
      const title = '练习表单：没有提交到任何地方。真正的门户会收到：';
      return h('div', { class: 'portal-panel' }, [
        h('el-alert', { props: { title, type: 'info', closable: false, showIcon: true } }),
        h('pre', { class: 'portal-result' }, this.submitted),
      ]);
    },
  },
  render(h) {
    const fields = [...this.companyFields(h), ...this.peopleFields(h), this.buttons(h)];
    return h('main', { class: 'portal-main' }, [
      this.searchBar(h),
      h(
        'el-form',
        { class: 'portal-panel portal-form', props: { labelWidth: '150px', size: 'medium' } },
        fields,
      ),
      this.submitted === null ? null : this.result(h),
    ]);
  },
}).$mount('#portal');
