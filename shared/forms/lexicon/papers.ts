/** Papers of the company that are uploaded. Data only. */
import type { FactLexicon } from './schema.ts';
import { words } from './words.ts';

export const paperLexicon: FactLexicon = {
  source:
    'Labels seen in public front-end source, business licence wording (市场主体登记文书规范), own knowledge of portals',
  checked: '2026-11-25',
  entries: [
    {
      key: 'attachment.businessLicence',
      labels: words(`
        营业执照图 经营执照 经营执照照片 企业证件图片 企业证件照片 主体证件照片 证照图片 主办单位有效证件 单位有效证件 工商许可证 营业证照 营业执照 营业执照副本 营业执照扫描件 营业执照图片 营业执照照片 营业执照信息 营业执照电子版
        营业执照附件 营业执照复印件 三证合一营业执照 营业执照影印件 营业执照文件 营业执照照 营业执照正本
        工商营业执照 营业执照副本扫描件 营业执照复印 统一社会信用代码证书 营业执照原件 营业执照上传
        营业执照正副本 营业执照副本复印件 营业执照电子件 营业执照电子证照 营业执照扫描 营业执照副本照片
        营业执照影像 营业执照原件照片 店铺营业执照 店铺营业执照原件照片 门店营业执照 营业执照彩色扫描件 营业执照副本图片 营业执照正面 营业执照原件扫描件
        三证合一 三证合一证件 五证合一 五证合一营业执照 营业执照盖章件 执照照片 执照图片 执照副本
        统一社会信用代码证扫描件 统一社会信用代码证照片 统一社会信用代码证附件 企业证件 营业执照片 营业执照相片
        三证合一扫描件 多证合一营业执照 多合一营业执照 营业执照号电子版 营业执照号扫描件
      `),
      afterCompany: words(`
        营业执照 营业执照副本 营业执照扫描件 营业执照照片 营业执照图片 营业执照复印件 执照 工商营业执照
      `),
      doubtful: [],
      english: words(`businesslicense businesslicence`),
      names: words(`
        businesslicensefile licensefile licenseimg publiclicensefile yyzz yyzzpath licenseimage
        businesslicenseimg businesslicenseurl licensepic upbussinesslicenseimage licenceimg licenseurl
        businesslicensepic businesslicenseimage licensephoto licenseattachment
      `),
    },
  ],
};
