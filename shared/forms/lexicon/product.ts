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
        网站标题 站点标题
        网站名称 网站名 站点名称 网站中文名称 站点名 网站名字 网站全称 网站备案名称 备案网站名称 站名
        站点全称 本站名称 本网站名称 官网名称 网站中文名 网站站名 系统网站名称
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
        网站备案域名 已备案域名 网站域名地址 网站主办域名 官网域名 自有域名 站点主域名 网站根域名 根域名
        网站注册域名 网站访问域名 访问域名 待备案域名 申请备案域名 web域名 pc域名 pc端域名
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
        站点首页地址 网站访问地址 站点url 站点链接 站点访问地址 网站首页访问地址 备案网站首页 备案网站首页url 平台网址 服务网址 电商平台网址
        本站网址 本站地址 本站链接
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
        备案ip
        网站ip地址 网站ip 服务器ip 服务器ip地址 网站服务器ip ip地址 网站接入ip 主机ip 公网ip
        网站服务器ip地址 服务ip 接入ip 服务器公网ip 服务器公网ip地址 网站公网ip 网站主机ip 网站域名ip 域名ip
        服务器外网ip 公网ip地址 外网ip 外网ip地址 站点ip 站点ip地址 站点服务器ip 主机ip地址 域名解析ip
        域名解析ip地址 解析ip 解析ip地址 域名对应ip 域名指向ip 接入ip地址 网站公网ip地址 网站解析ip 服务ip地址
        备案ip地址 网站备案ip 网站ip列表
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
        app名字 app全称 应用全称 应用名 应用名字 app软件名称 小程序全称 微信小程序名称 支付宝小程序名称
        快应用名称 备案app名称 app备案名称 app服务名称 移动app名称
      `),
      afterCompany: words(`app名称`),
      doubtful: [],
      english: words(`appname applicationname`),
      names: words(`appname softwarename applicationname yymc rjmc`),
    },
  ],
};
