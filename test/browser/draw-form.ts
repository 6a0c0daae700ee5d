/**
 * Draws a form of the corpus in the markup of one library or of one habit of hand-made pages. Structure only: what the
 * controls do is asked of the real libraries by the driver contract.
 */
import type { CorpusForm } from '../corpus/corpus-form.ts';

type Field = CorpusForm['fields'][number];

interface Markup {
  /** The title, around everything. */
  page(title: string, body: string): string;
  section(text: string): string;
  /** @param isGroup the options of one question. */
  item(label: string, control: string, isGroup: boolean): string;
  /** Attribute names stand in the page, as on pages that a server draws. */
  readonly names: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const YES_OR_NO = ['是', '否'];

const isGroup = ({ type }: Field): boolean => type === 'radio' || type === 'checkbox';

function drawControl(field: Field, names: boolean): string {
  const { type, name, label, placeholder, options, disabled } = field;
  const own =
    (names && name !== '' ? ` name="${escaped(name)}"` : '') +
    (placeholder === '' ? '' : ` placeholder="${escaped(placeholder)}"`) +
    (disabled === true ? ' disabled' : '');
  const texts = options.filter((text) => text !== '');
  if (type === 'textarea') return `<textarea${own}></textarea>`;
  if (type === 'select' || type === 'cascader') {
    const lines = texts.map((text) => `<option>${escaped(text)}</option>`).join('');
    return `<select${own}><option value="">${escaped(placeholder || '请选择')}</option>${lines}</select>`;
  }
  if (isGroup(field))
    return (texts.length > 0 ? texts : YES_OR_NO)
      .map((text, index) => {
        const box = `<input type="${type}" name="${escaped(name || label)}" value="${index}">`;
        return `<label class="option">${box}${escaped(text)}</label>`;
      })
      .join(' ');
  const typed = ['date', 'number', 'file', 'password'].includes(type) ? type : 'text';
  return `<input type="${typed}"${own}>`;
}

export const MARKUPS: Readonly<Record<string, Markup>> = {
  'Element dialog': {
    page: (title, body) =>
      `<div class="el-dialog"><div class="el-dialog__header"><span class="el-dialog__title">${title}</span></div><div class="el-dialog__body"><form class="el-form">${body}</form></div></div>`,
    section: (text) =>
      `<div class="el-divider el-divider--horizontal"><div class="el-divider__text is-left">${text}</div></div>`,
    item: (label, control) =>
      `<div class="el-form-item"><label class="el-form-item__label">${label}</label><div class="el-form-item__content"><div class="el-input">${control}</div></div></div>`,
    names: false,
  },
  'Ant cards': {
    page: (title, body) =>
      `<div class="page-title"><h2>${title}</h2></div><div class="ant-card">${body}</div>`,
    section: (text) =>
      `</div><div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">${text}</div></div>`,
    item: (label, control) =>
      `<div class="ant-row ant-form-item"><div class="ant-form-item-label"><label title="${label}">${label}</label></div><div class="ant-form-item-control">${control}</div></div>`,
    names: false,
  },
  Bootstrap: {
    page: (title, body) =>
      `<div class="modal-header"><h4 class="modal-title">${title}</h4></div><form class="form-horizontal">${body}</form>`,
    section: (text) => `<legend>${text}</legend>`,
    item: (label, control) =>
      `<div class="form-group"><label class="control-label"><span>*</span>${label}</label><div class="col-sm-10">${control}</div></div>`,
    names: true,
  },
  Layui: {
    page: (title, body) =>
      `<fieldset class="layui-elem-field layui-field-title"><legend>${title}</legend></fieldset><form class="layui-form">${body}</form>`,
    section: (text) => `<div class="layui-card-header">${text}</div>`,
    item: (label, control) =>
      `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">${control}</div></div>`,
    names: true,
  },
  Vant: {
    page: (title, body) =>
      `<div class="van-nav-bar"><div class="van-nav-bar__title">${title}</div></div>${body}`,
    section: (text) => `<div class="van-cell-group__title">${text}</div>`,
    item: (label, control) =>
      `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><span>${label}</span></div><div class="van-cell__value"><div class="van-field__body">${control}</div></div></div>`,
    names: false,
  },
  Naive: {
    page: (title, body) =>
      `<div class="n-card"><div class="n-card-header"><div class="n-card-header__main" role="heading">${title}</div></div><form class="n-form">${body}</form></div>`,
    section: (text) =>
      `<div class="n-divider"><div class="n-divider__line"></div><div class="n-divider__title">${text}</div></div>`,
    item: (label, control) =>
      `<div class="n-form-item"><label class="n-form-item-label"><span class="n-form-item-label__text">${label}</span><span class="n-form-item-label__asterisk">&nbsp;*</span></label><div class="n-form-item-blank"><div class="n-input"><div class="n-input-wrapper">${control}</div></div></div></div>`,
    names: false,
  },
  'Ant Design Mobile': {
    page: (title, body) => `<div class="am-navbar"><div class="am-navbar-title">${title}</div></div>${body}`,
    section: (text) => `<div class="am-list-header">${text}</div>`,
    item: (label, control) =>
      `<div class="am-list-item"><div class="am-list-line"><div class="am-input-label">${label}</div><div class="am-input-control">${control}</div></div></div>`,
    names: false,
  },
  'an old table': {
    page: (title, body) => `<form><h3>${title}</h3><table border="1">${body}</table></form>`,
    section: (text) => `<tr><td colspan="2" bgcolor="#eeeeee"><b>${text}</b></td></tr>`,
    item: (label, control) =>
      `<tr><th><font color="red">*</font>${label}</th><td>${control}<span class="tip">请如实填写</span></td></tr>`,
    names: true,
  },
  'rows of spans': {
    page: (title, body) => `<div class="hd">${title}</div><div class="bd">${body}</div>`,
    section: (text) => `<div class="tit"><span>${text}</span></div>`,
    item: (label, control) => `<div class="row"><span class="lbl"><i>*</i>${label}</span>${control}</div>`,
    names: true,
  },
  'titles as labels': {
    page: (title, body) => `<h2>${title}</h2>${body}`,
    section: (text) => `<p><strong>${text}</strong></p>`,
    item: (label, control) =>
      `<div class="item"><div class="title">${label}</div><div class="value">${control}</div></div>`,
    names: true,
  },
  'labels behind their boxes': {
    page: (title, body) => `<h2>${title}</h2><form>${body}</form>`,
    section: (text) => `<h2 class="accordion-header"><button>${text}</button></h2>`,
    item: (label, control, isGroup) =>
      isGroup
        ? `<fieldset><legend>${label}</legend>${control}</fieldset>`
        : `<div class="input-field">${control}<label>${label}</label></div>`,
    names: true,
  },
  'lines of labels and lines of boxes': {
    page: (title, body) => `<h2>${title}</h2>${body}`,
    section: (text) => `<h4>${text}</h4>`,
    item: (label, control) => `<ul><li class="left">${label}：</li><li class="right">${control}</li></ul>`,
    names: true,
  },
  'labels above in a table, with tips': {
    page: (title, body) => `<h3>${title}</h3><table>${body}</table>`,
    section: (text) => `<tr><td><h4>${text}</h4></td></tr>`,
    item: (label, control) =>
      `<tr><td>${label}${label && '<div class="tips">须与营业执照一致</div>'}</td></tr><tr><td>${control}</td></tr>`,
    names: true,
  },
};

export function drawForm(form: CorpusForm, markup: Markup): string {
  let section = '';
  const body = form.fields.map((field) => {
    const changed = field.section !== section;
    section = field.section;
    const heading = changed && section !== '' ? markup.section(escaped(section)) : '';
    return heading + markup.item(escaped(field.label), drawControl(field, markup.names), isGroup(field));
  });
  const page = markup.page(escaped(form.title), body.join(''));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title></title></head><body>${page}</body></html>`;
}
