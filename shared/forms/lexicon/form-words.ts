/** What tells a search bar, a login or another party's record from the company's own form. Data only. */
import type { FormWordLexicon } from './schema.ts';

export const formWordLexicon: FormWordLexicon = {
  source: 'Buttons and titles seen in public front-end source, own knowledge of portals',
  checked: '2026-11-24',
  searchButtons: ['查询', '搜索', '检索', '筛选', '导出', '高级查询', '高级搜索'],
  submitButtons: [
    '提交',
    '保存',
    '下一步',
    '暂存',
    '确定',
    '确认',
    '申报',
    '申请',
    '完成',
    '上报',
    '新增',
    '添加',
    '报送',
    '保存并继续',
    '提交申请',
    '暂存草稿',
  ],
  loginWords: ['登录', '登陆', 'login', 'sign in', '修改密码', '找回密码', '重置密码', '忘记密码'],
  searchWords: ['查询', '搜索', '检索', '筛选', 'search'],
  ownTitles: ['注册', '入驻', '认证', '申请', '完善', '我的', '开户申请', '备案', '申报', '自助'],
};
