/**
 * What people in the trade call a licence or filing when they look for it, beside its name in the law. Words only: nothing is
 * counted or filed by them. Own knowledge of the trade, checked 2026-11-28.
 */
export const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  'algorithm-filing': ['算法推荐', '深度合成', '推荐算法'],
  'genai-filing': ['大模型', '大模型备案', 'AIGC', 'AI备案', '生成式AI'],
  'internet-news': ['新闻资质', '一类资质', '新闻许可证'],
  'internet-religion': ['宗教许可证'],
  mlps: ['等级保护', '等保测评', '三级等保', '二级等保'],
  'icp-filing': ['网站备案', '域名备案', 'APP备案', '小程序备案', '工信部备案'],
  'icp-licence': ['ICP证', '经营性ICP', 'EDI证', 'SP证', 'IDC证', 'CDN', '呼叫中心'],
  'police-filing': ['网安备案', '公安备案', '公安部备案'],
  'online-publishing': ['网络出版证', '互联网出版'],
  'publication-trade': ['图书经营', '书号', '出版物零售'],
  'game-publishing': ['版号', '游戏审批'],
  'data-export': ['数据出境', '跨境数据', '个人信息出境'],
  'online-culture': ['文网文', '网文证', '直播', '表演'],
  performance: ['演出证', '演出经纪'],
  'broadcast-production': ['节目制作', '广电证', '影视制作'],
  'online-av': ['视听证', 'AVSP', '视听许可证'],
  'franchise-filing': ['加盟备案', '特许备案'],
  auction: ['拍卖许可证'],
  'relic-auction': ['文物拍卖'],
  'hr-service': ['人力资源许可证', '职业中介'],
  'drug-info': ['药品信息服务', '互联网药品'],
  'medical-device': ['三类医疗器械', '二类医疗器械', '械字号'],
  food: ['食品许可证', '预包装'],
  'business-licence': ['执照', '工商', '年报', '市场主体'],
};
