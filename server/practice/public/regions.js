/** A few provinces in the three levels that portals use (a municipality repeats itself as 市辖区); enough to practise with. */
const tree = {
  北京市: { 市辖区: ['东城区', '西城区', '朝阳区', '丰台区', '石景山区', '海淀区', '通州区', '大兴区'] },
  天津市: { 市辖区: ['和平区', '河西区', '南开区', '滨海新区'] },
  上海市: { 市辖区: ['黄浦区', '徐汇区', '长宁区', '静安区', '杨浦区', '闵行区', '浦东新区'] },
  重庆市: { 市辖区: ['渝中区', '江北区', '渝北区'], 县: ['城口县', '丰都县', '垫江县'] },
  江苏省: {
    南京市: ['玄武区', '秦淮区', '建邺区', '鼓楼区', '江宁区'],
    苏州市: ['姑苏区', '虎丘区', '吴中区', '昆山市'],
  },
  浙江省: {
    杭州市: ['上城区', '拱墅区', '西湖区', '滨江区', '余杭区'],
    宁波市: ['海曙区', '江北区', '鄞州区', '慈溪市'],
  },
  广东省: {
    广州市: ['越秀区', '海珠区', '天河区', '番禺区'],
    深圳市: ['罗湖区', '福田区', '南山区', '宝安区', '龙岗区'],
  },
  四川省: { 成都市: ['锦江区', '青羊区', '武侯区', '高新区', '双流区'], 绵阳市: ['涪城区', '游仙区'] },
};

export const REGIONS = Object.entries(tree).map(([province, cities]) => ({
  value: province,
  label: province,
  children: Object.entries(cities).map(([city, districts]) => ({
    value: city,
    label: city,
    children: districts.map((district) => ({ value: district, label: district })),
  })),
}));
