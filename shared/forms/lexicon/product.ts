/** The company's own site and app. Data only. */
import type { FactLexicon } from './schema.ts';
import { words } from './words.ts';

export const productLexicon: FactLexicon = {
  source:
    'Labels of ICP and public-security filing forms and of site settings in public front-end source, own knowledge',
  checked: '2026-11-25',
  entries: [
    {
      key: 'site.name',
      labels: words(`
        网站名称 网站名 站点名称 网站中文名称 站点名 网站名字 网站全称 网站备案名称 备案网站名称 站名
      `),
      afterCompany: words(`网站名称`),
      doubtful: words(`服务名称 平台名称`),
      english: words(`sitename websitename`),
      names: words(`sitename websitename webname wzmc sitetitle`),
    },
    {
      key: 'site.domain',
      labels: words(`
        网站域名 域名 站点域名 主域名 网站主域名 注册域名 域名地址 域名名称 备案域名 独立域名 绑定域名
        网址域名 备案网站域名 顶级域名 网站顶级域名 一级域名 网站一级域名 主体域名 网站绑定域名
      `),
      afterCompany: words(`域名 网站域名`),
      doubtful: [],
      english: words(`domain domainname websitedomain`),
      names: words(`domain sitedomain domainname ym webdomain sitedomainname`),
    },
    {
      key: 'site.homepage',
      labels: words(`
        网站首页 网站首页url 首页url 网站url 网站首页网址url 网站首页网址 首页网址 首页地址
        网站首页地址 首页链接 网站首页链接 站点地址 网站链接 站点网址 首页 网站主页 站点首页 网站主页url
        网站入口地址 主页url 网站主页网址 网站主页地址
      `),
      afterCompany: [],
      doubtful: [],
      english: words(`websiteurl siteurl homepageurl`),
      names: words(`
        homepageurl siteurl siteaddress wzsy indexurl siteindex websiteaddress
      `),
    },
    {
      key: 'site.ip',
      labels: words(`
        网站ip地址 网站ip 服务器ip 服务器ip地址 网站服务器ip ip地址 网站接入ip 主机ip 公网ip
        网站服务器ip地址 服务ip 接入ip 服务器公网ip 服务器公网ip地址 网站公网ip 网站主机ip 网站域名ip 域名ip
      `),
      afterCompany: [],
      doubtful: [],
      english: words(`ipaddress serverip`),
      names: words(`siteip serverip ipaddress websiteip`),
    },
    {
      key: 'app.name',
      labels: words(`
        app名称 应用名称 小程序名称 app中文名称 移动应用名称 app名 应用程序名称 应用中文名称 app应用名称
        应用软件名称 客户端名称 客户端软件名称 移动端应用名称 手机应用名称 小程序名 app的名称 移动客户端名称
        移动互联网应用程序名称 移动应用程序名称
      `),
      afterCompany: words(`app名称`),
      doubtful: [],
      english: words(`appname applicationname`),
      names: words(`appname softwarename applicationname yymc rjmc`),
    },
  ],
};
