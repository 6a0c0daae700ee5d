import { expect, it } from 'vitest';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import { typesNamed } from './types-named.ts';

it('every type is known by its own names', () => {
  for (const type of FILING_TYPES) {
    expect(typesNamed(type.names.zh)).toEqual([type]);
    expect(typesNamed(type.names.en)).toEqual([type]);
  }
});

it.each([
  ['ICP证', 'icp-licence'],
  ['EDI', 'icp-licence'],
  ['sp', 'icp-licence'],
  ['ICP 许可证', 'icp-licence'],
  ['《中华人民共和国增值电信业务经营许可证》（副本）', 'icp-licence'],
  ['文网文', 'online-culture'],
  ['网络文化经营许可证（正本）', 'online-culture'],
  ['游戏版号', 'game-publishing'],
  ['出版物', 'publication-trade'],
  ['等保三级', 'mlps'],
  ['算法', 'algorithm-filing'],
  ['大模型备案', 'genai-filing'],
  ['营执', 'business-licence'],
  ['食品证', 'food'],
  ['医疗器械', 'medical-device'],
  ['器械二类', 'medical-device'],
  ['互联网药品信息服务资格证书', 'drug-info'],
  ['演出', 'performance'],
  ['人力', 'hr-service'],
  ['网络视听', ''],
  ['高新技术企业', ''],
  ['（副本）', ''],
])('%s is %s', (said, id) => {
  expect(typesNamed(said).map((type) => type.id)).toEqual(id === '' ? [] : [id]);
});

it.each(['拍卖', 'ICP', '许可证'])('%s may be several', (said) => {
  expect(typesNamed(said).length).toBeGreaterThan(1);
});
