import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formField } from './form-reading.ts';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { isSure, recognise } from './recognise.ts';

/** `key`, `key?` for an unticked one, `ask` or `none`, by field. */
const answers = (fields: readonly FieldSketch[]): string[] =>
  recognise(makeReading(fields)).fields.map((found) =>
    found.outcome === 'fact' ? found.key + (isSure(found) ? '' : '?') : found.outcome,
  );

describe('whose is it', () => {
  test('a label that names the person', () => {
    expect(
      answers([{ label: '法定代表人手机号' }, { label: '经办人身份证号码' }, { label: '联系人（负责人）' }]),
    ).toEqual(['legalRep.mobile', 'agent.idNo', 'contact.name']);
  });

  test('a bare name without an owner is asked, never guessed', () => {
    expect(answers([{ label: '姓名' }])).toEqual(['ask']);
    expect(answers([{ label: '联系电话' }])).toEqual(['ask']);
    expect(answers([{ label: '姓名' }, { label: '证件号码' }, { label: '手机号码' }])).toEqual([
      'ask',
      'ask',
      'ask',
    ]);
  });

  test('the section, the row and the field before give a bare field its owner', () => {
    expect(answers([{ section: '法定代表人信息', label: '姓名' }])).toEqual(['legalRep.name']);
    expect(answers([{ rowHeader: '负责人', label: '证件号码' }])).toEqual(['principal.idNo']);
    expect(answers([{ label: '联系人' }, { label: '手机' }])).toEqual(['contact.name', 'contact.mobile']);
    expect(answers([{ label: '姓名（法定代表人）' }])).toEqual(['legalRep.name']);
  });

  test('a row outranks the section', () => {
    expect(answers([{ section: '负责人信息', rowHeader: '经办人', label: '姓名' }])).toEqual(['agent.name']);
  });

  test('a new section forgets the person of the last one', () => {
    expect(
      answers([
        { section: '一', label: '法定代表人' },
        { section: '二', label: '证件号码' },
      ])[1],
    ).toBe('ask');
  });

  test('the handler of a matter is not the standing contact', () => {
    expect(answers([{ label: '经办人' }, { label: '联系人' }])).toEqual(['agent.name', 'contact.name']);
  });

  test('a telephone under company facts is the company’s, unless it may be somebody’s who was named', () => {
    expect(answers([{ label: '企业名称' }, { label: '联系电话' }])[1]).toBe('entity.phone');
    expect(answers([{ label: '企业名称' }, { label: '法定代表人' }, { label: '联系电话' }])[2]).toBe(
      'legalRep.phone',
    );
    expect(
      answers([
        { label: '企业名称' },
        { label: '法定代表人' },
        { label: '注册资本' },
        { label: '联系电话' },
      ])[3],
    ).toBe('entity.phone');
    expect(answers([{ label: '姓名' }, { label: '企业名称' }, { label: '联系电话' }])[2]).toBe('ask');
    expect(answers([{ label: '联系人' }, { label: '企业名称' }, { label: '联系电话' }])[2]).toBe(
      'contact.phone',
    );
  });

  test('other people and other companies are nobody’s question', () => {
    expect(answers([{ label: '财务负责人' }, { label: '手机号码' }])).toEqual(['none', 'none']);
    expect(answers([{ section: '股东信息', label: '法定代表人' }])).toEqual(['none']);
    expect(answers([{ label: '推荐人姓名' }, { label: '紧急联系人' }])).toEqual(['none', 'none']);
  });

  test('a prompt may name the owner or the attribute', () => {
    expect(answers([{ label: '联系电话', placeholder: '请输入经办人手机号' }])).toEqual(['agent.mobile']);
    expect(
      answers([
        { label: '企业名称' },
        { label: '法人代表' },
        { label: '联系方式', placeholder: '联系人姓名' },
        { label: '联系方式', placeholder: '联系电话' },
      ]).slice(2),
    ).toEqual(['contact.name', 'contact.phone']);
    expect(answers([{ label: '经办人' }, { label: '经办人', placeholder: '手机号码' }])).toEqual([
      'agent.name',
      'agent.mobile',
    ]);
  });

  test('one label over several boxes: only the first is the name', () => {
    expect(answers([{ label: '负责人' }, { label: '负责人' }])).toEqual(['principal.name', 'ask']);
  });
});

describe('the control must be able to hold it', () => {
  test('a file box takes files only', () => {
    expect(
      answers([
        { label: '营业执照', widget: 'file' },
        { label: '营业执照', widget: 'text' },
      ]),
    ).toEqual(['attachment.businessLicence', 'none']);
  });

  test('passwords, codes and tick boxes take nothing', () => {
    expect(answers([{ label: '企业名称', inputType: 'password' }])).toEqual(['none']);
    expect(
      answers([{ label: '验证码' }, { label: '手机验证码' }, { label: '长期', widget: 'checkbox' }]),
    ).toEqual(['none', 'none', 'none']);
  });

  test('a box too short for the code is for something else', () => {
    expect(answers([{ label: '统一社会信用代码', maxLength: 6 }])).toEqual(['none']);
    expect(answers([{ label: '统一社会信用代码', maxLength: 18 }])).toEqual(['entity.uscc']);
  });

  test('eleven digits make a mobile of 联系方式', () => {
    expect(answers([{ label: '联系人' }, { label: '联系方式', maxLength: 11 }])[1]).toBe('contact.mobile');
    // A mobile is asked for besides: eleven characters may be those of a landline.
    expect(answers([{ label: '联系人' }, { label: '联系电话', maxLength: 11 }, { label: '手机' }])).toEqual([
      'contact.name',
      'contact.phone',
      'contact.mobile',
    ]);
  });
});

describe('addresses', () => {
  test('three lists and a box under one label', () => {
    const label = '办公地址';
    expect(
      answers([
        { label, widget: 'select' },
        { label, widget: 'select' },
        { label, widget: 'select' },
        { label },
      ]),
    ).toEqual([
      'address.office.province',
      'address.office.city',
      'address.office.district',
      'address.office.detail',
    ]);
  });

  test('a street box behind a region takes the rest, and lends it its kind', () => {
    expect(answers([{ label: '所在地区', widget: 'cascader' }, { label: '注册详细地址' }])).toEqual([
      'address.registered.district',
      'address.registered.detail',
    ]);
  });

  test('a lone box takes the whole', () => {
    expect(answers([{ label: '详细地址' }])).toEqual(['address.office.full']);
    expect(answers([{ label: '住所' }])).toEqual(['address.registered.full']);
  });

  test('a contact’s address is not the company’s', () => {
    expect(answers([{ section: '联系人信息', label: '通讯地址' }])).toEqual(['contact.address']);
    expect(answers([{ section: '负责人信息', label: '地址' }])).toEqual(['none']);
  });
});

describe('once per section', () => {
  test('the second claim to a fact loses its tick, a confirmation keeps it', () => {
    expect(answers([{ label: '企业名称' }, { label: '单位名称' }])).toEqual(['entity.name', 'entity.name?']);
    expect(
      answers([{ label: '企业邮箱' }, { label: '企业邮箱', placeholder: '请再次输入企业邮箱' }]),
    ).toEqual(['entity.email', 'entity.email']);
  });

  test('another section may ask again', () => {
    expect(
      answers([
        { section: '基本信息', label: '企业名称' },
        { section: '开票信息', label: '单位名称' },
      ]),
    ).toEqual(['entity.name', 'entity.name']);
  });
});

describe('what the label does not say', () => {
  test('attribute names stand in for a missing label, below a tick', () => {
    expect(answers([{ names: ['form.creditCode'] }])).toEqual(['entity.uscc?']);
    expect(answers([{ label: '产品编号', names: ['creditCode'] }])).toEqual(['none']);
  });

  test('a name on many controls says nothing', () => {
    const names = ['companyName'];
    expect(answers([{ names }, { names }, { names }])).toEqual(['none', 'none', 'none']);
  });

  test('single characters are never matched', () => {
    for (const label of ['名', '市', '省', '年', '号', '地']) expect(answers([{ label }])).toEqual(['none']);
  });

  test('法人证件号码 may be the company’s or the person’s', () => {
    const [found] = recognise(makeReading([{ label: '法人证件号码' }])).fields;
    expect(found).toMatchObject({ outcome: 'ask', candidates: ['legalRep.idNo', 'entity.uscc'] });
  });
});

describe('whose form', () => {
  const ours: FieldSketch[] = [{ label: '企业名称' }, { label: '统一社会信用代码' }, { label: '法定代表人' }];
  const character = (
    fields: readonly FieldSketch[],
    title = '',
    buttons: string[] = [],
  ): string | undefined =>
    recognise(makeReading(fields, { forms: [{ form: 0, title, buttons }] })).character.get(0);

  test.each([
    ['own', ours, '企业信息', ['保存']],
    ['search', ours, '', ['查询', '重置']],
    ['own', ours, '', ['查询', '提交']],
    ['login', [{ label: '企业名称' }, { label: '密码', inputType: 'password' }], '', ['登录']],
    ['otherParty', ours, '新增供应商', ['保存']],
    ['own', ours, '供应商注册', ['提交']],
    ['otherParty', [{ label: '客户名称' }, ...ours], '', ['保存']],
    ['unclear', [{ label: '企业名称' }], '', ['保存']],
  ] as const)('%s', (expected, fields, title, buttons) => {
    expect(character(fields, title, [...buttons])).toBe(expected);
  });
});

describe('whatever the page says', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '企业名称',
      '联系电话',
      '姓名',
      '\u202e\u202d',
      '\ud800',
      '(((((',
      'ﷺﷺﷺ',
      '__proto__',
      'constructor',
      'hasOwnProperty',
      '<img src=x onerror=alert(1)>',
      '\u2066企业名称\u2069\u0000',
      '省/市/区',
    ),
    fc.constantFrom('请输入', '((a+)+)+$', '人员', '1.', '的信息').map((text) => text.repeat(2000)),
  );
  const field = fc.record({
    label: hostile,
    section: hostile,
    rowHeader: hostile,
    placeholder: hostile,
    names: fc.array(hostile, { maxLength: 3 }),
    title: hostile,
    inputType: hostile,
    pattern: hostile,
    shown: hostile,
    options: fc.array(hostile, { maxLength: 3 }),
    widget: fc.constantFrom(...formField.shape.widget.options),
    maxLength: fc.option(fc.integer(), { nil: null }),
  });

  test('every field gets an answer with scores in range, the same each time', () => {
    fc.assert(
      fc.property(fc.array(field, { maxLength: 8 }), (fields) => {
        const reading = makeReading(fields);
        const found = recognise(reading);
        expect(found.fields.map(({ fieldId }) => fieldId)).toEqual(reading.fields.map(({ id }) => id));
        for (const one of found.fields) {
          if (one.outcome === 'fact') expect(one.score >= 0 && one.score <= 1).toBe(true);
        }
        expect(recognise(reading)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  test('300 fields of hostile text are one short computation', { timeout: 5000 }, () => {
    const text = `${'（请输入'.repeat(1500)}企业名称${'人员的信息'.repeat(1500)}`;
    const fields = Array.from({ length: 300 }, (_, index) => ({
      label: index % 2 === 0 ? text : '企业名称',
      section: text,
      placeholder: text,
    }));
    expect(answers(fields)).toHaveLength(300);
  });
});

describe('headings that may be read two ways', () => {
  test('either of two of our people is nobody else', () => {
    const under = (section: string) => answers([{ section, label: '姓名' }]);
    expect(under('法定代表人或单位负责人')).toEqual(['legalRep.name']);
    expect(under('经营者/法人信息')).toEqual(['legalRep.name']);
    expect(under('授权联系人')).toEqual(['contact.name']);
    expect(under('财务或单位负责人')).toEqual(['none']);
  });

  test('经营者 with the number of a company is the company, without it a person', () => {
    const section = '经营者信息';
    expect(
      answers([
        { section, label: '统一社会信用代码' },
        { section, label: '住所' },
        { section, label: '联系电话' },
      ]),
    ).toEqual(['entity.uscc', 'address.registered.full', 'entity.phone']);
    expect(answers([{ section, label: '姓名' }])).toEqual(['principal.name']);
  });
});

describe('how long a paper is good for', () => {
  const papers = { label: '证件类型', widget: 'select', options: ['营业执照', '事业单位法人证书'] } as const;
  const cards = { label: '证件类型', widget: 'select', options: ['身份证', '护照'] } as const;
  test('of the company, behind its papers', () => {
    expect(answers([papers, { label: '证件号码' }, { label: '证件有效期' }]).slice(1)).toEqual([
      'entity.uscc',
      'entity.termTo',
    ]);
    expect(answers([{ label: '企业证件有效期' }])).toEqual(['entity.termTo']);
    expect(answers([{ section: '企业信息', label: '证照到期日' }])).toEqual(['entity.termTo']);
  });

  test('of a person is no fact of ours, under whatever heading', () => {
    const section = '企业信息';
    const block = [{ label: '法定代表人' }, cards, { label: '证件号码' }, { label: '证件有效期' }];
    expect(answers(block.map((field) => ({ ...field, section }))).at(-1)).toBe('none');
  });
});

test('a country is no district', () => {
  expect(answers([{ label: '注册国家/地区' }])).toEqual(['none']);
});

describe('a place in several boxes', () => {
  test('levels written one behind the other are a place', () => {
    expect(answers([{ label: '国家/省/市地址', widget: 'cascader' }, { label: '详细地址' }])).toEqual([
      'address.office.city',
      'address.office.detail',
    ]);
  });

  test('two lists are province and city, in traditional characters city and district', () => {
    const lists = (label: string): FieldSketch[] => [
      { label, widget: 'select' },
      { label, widget: 'select' },
      { label },
    ];
    expect(answers(lists('商家地址')).slice(0, 2)).toEqual([
      'address.office.province',
      'address.office.city',
    ]);
    expect(answers(lists('商家詳細地址')).slice(0, 2)).toEqual([
      'address.office.city',
      'address.office.district',
    ]);
  });

  test('a box that opens a list of places takes no street', () => {
    expect(
      answers([{ label: '通讯地址', placeholder: '点击选择省市区' }, { placeholder: '请输入详细地址' }]),
    ).toEqual(['address.office.district', 'address.office.detail']);
  });

  test('where it belongs and where it works may be asked of one company, the same place twice may not', () => {
    const levels = (label: string): FieldSketch[] => [
      { label, widget: 'select' },
      { label, widget: 'select' },
    ];
    const asked = answers([...levels('行政区域'), ...levels('通讯地址')]);
    expect(asked).toEqual([
      'address.office.province',
      'address.office.city',
      'address.office.province',
      'address.office.city',
    ]);
    expect(answers([...levels('办公地址'), ...levels('通讯地址')])[2]).toBe('address.office.province?');
  });
});

test('a number asked for over a list of papers is which paper it is', () => {
  const papers = { widget: 'select', options: ['居民身份证', '护照'] } as const;
  expect(answers([{ label: '法人证件号', ...papers }, { label: '法人证件号' }])).toEqual([
    'legalRep.idType',
    'legalRep.idNo',
  ]);
  expect(answers([{ label: '经办人' }, { label: '身份证号码', ...papers }])[1]).toBe('agent.idType');
});

describe('名称 and 申请人', () => {
  test('名称 at the head of a block is that of the company whose capital follows', () => {
    expect(answers([{ label: '名称' }, { label: '经营地' }, { label: '注册资本' }])[0]).toBe('entity.name');
    expect(answers([{ label: '名称' }, { label: '经营地' }, { label: '联系电话' }])[0]).toBe('ask');
    expect(answers([{ label: '经营地' }, { label: '名称' }, { label: '注册资本' }])[1]).toBe('ask');
    const under = (section: string): string | undefined =>
      answers([
        { label: '名称', section },
        { label: '注册资本', section },
      ])[0];
    expect(under('基本信息')).toBe('entity.name');
    expect(under('楼宇信息')).toBe('ask');
  });

  test('whoever applies for a company that is named by itself is a person of ours', () => {
    const asked = [{ label: '申请人' }, { label: '申请人手机号' }, { label: '申请人邮箱' }];
    expect(answers([{ label: '企业名称' }, ...asked]).slice(1)).toEqual([
      'agent.name',
      'agent.mobile',
      'agent.email',
    ]);
    expect(answers(asked)).toEqual(['ask', 'ask', 'ask']);
  });
});

describe('what stands around the words of a label', () => {
  test('a bracket says which of the places is meant, unless the label says so itself', () => {
    expect(answers([{ label: '营业场所(注册地址)' }])).toEqual(['address.registered.full']);
    expect(answers([{ label: '地址（办公地址）' }])).toEqual(['address.office.full']);
    expect(answers([{ label: '注册地址（经营地址）' }])).toEqual(['address.registered.full']);
  });

  test('the number of a paper over a file box asks for the paper', () => {
    expect(answers([{ label: '工商执照号码' }])).toEqual(['entity.regNo']);
    expect(answers([{ label: '工商执照号码：', widget: 'file' }])).toEqual(['attachment.businessLicence']);
    expect(answers([{ label: '道路运输经营许可证号', widget: 'file' }])).toEqual(['none']);
  });

  test('the first of several contacts is the one we hold', () => {
    expect(answers([{ label: '常用联系人1-手机' }, { label: '常用联系人2-手机' }])).toEqual([
      'contact.mobile',
      'none',
    ]);
  });

  test('an invoice names the company once more', () => {
    const asked = ['企业名称', '公司地址', '开票名称', '开票税号'].map((label) => ({ label }));
    expect(answers(asked)).toEqual(['entity.name', 'address.office.full', 'entity.name', 'entity.taxNo']);
    expect(answers([{ label: '企业名称' }, { label: '单位名称' }])).toEqual(['entity.name', 'entity.name?']);
  });

  test('a licence bears the name and the code of its holder, and days of its own', () => {
    const section = '排污许可证信息';
    const asked = ['法定代表人', '统一社会信用代码', '有效期限', '负责人电话'];
    expect(answers(asked.map((label) => ({ label, section })))).toEqual([
      'legalRep.name',
      'entity.uscc',
      'none',
      'none',
    ]);
  });

  test('a place under the heading of an account is where the bank is', () => {
    const at = (section: string): string[] =>
      answers([
        { label: '银行账号', section },
        { label: '所在地区', section, widget: 'cascader' },
      ]);
    expect(at('退款银行信息')).toEqual(['bank.account', 'none']);
    expect(at('企业信息')).toEqual(['bank.account', 'address.office.district']);
  });

  test('a kind of paper behind a number of an identity card is another one’s', () => {
    expect(answers([{ label: '法定代表人身份证号' }, { label: '证件类型' }])).toEqual([
      'legalRep.idNo',
      'none',
    ]);
    expect(answers([{ label: '法定代表人姓名' }, { label: '证件类型' }])).toEqual([
      'legalRep.name',
      'legalRep.idType',
    ]);
  });

  test('a list without options may be a calendar to be opened', () => {
    expect(answers([{ label: '成立日期', widget: 'select' }])).toEqual(['entity.establishedOn']);
    expect(answers([{ label: '成立日期', widget: 'select', options: ['一年内', '三年内'] }])).toEqual([
      'none',
    ]);
  });
});

describe('one fact under two names in one block', () => {
  const twoOf = (...list: string[]): string[] => answers(list.map((label) => ({ label })));

  test('what a company is registered as, whose it is and whether it is a firm', () => {
    expect(twoOf('单位经济类型', '单位性质')).toEqual(['entity.type', 'entity.type']);
    expect(twoOf('公司类型', '企业类型')).toEqual(['entity.type', 'entity.type']);
  });

  test('a postcode of each address: we hold one', () => {
    expect(twoOf('注册地邮编', '经营地邮编')).toEqual(['entity.postcode', 'entity.postcode']);
    expect(twoOf('邮编', '邮编')).toEqual(['entity.postcode', 'entity.postcode?']);
  });

  test('a bank from a list and by its full name', () => {
    const bank = { label: '开户银行', widget: 'select' as const };
    const typed = { label: '开户行全称' };
    expect(answers([bank, typed])).toEqual(['bank.name', 'bank.name']);
    expect(answers([{ label: '开户银行' }, typed])).toEqual(['bank.name', 'bank.name?']);
  });

  test('a name, and the same as it is registered', () => {
    expect(twoOf('公司名称', '营业执照名称')).toEqual(['entity.name', 'entity.name']);
    expect(twoOf('公司名称', '单位名称')).toEqual(['entity.name', 'entity.name?']);
  });

  test('a size and a figure', () => {
    expect(twoOf('企业规模', '从业人员数量')).toEqual(['entity.employees', 'entity.employees']);
    expect(twoOf('员工人数', '从业人员数量')).toEqual(['entity.employees', 'entity.employees?']);
  });
});

describe('a prompt left over from another form', () => {
  const form = [
    { label: '企业名称', placeholder: '请输入身份证号' },
    { label: '法定代表人', placeholder: '请输入身份证号' },
  ];

  test('finishes no label of the form it stands in', () => {
    expect(answers(form)).toEqual(['entity.name', 'legalRep.name']);
    expect(answers(form.slice(1))).toEqual(['legalRep.idNo']);
  });

  test('says nothing of another block', () => {
    const other = { label: '经办人', placeholder: '请输入手机号', section: '联系信息' };
    expect(answers([...form, other]).at(-1)).toBe('agent.mobile');
  });

  test('a surname and a given name in two boxes take no whole name', () => {
    expect(
      answers([
        { label: '联系人姓名', placeholder: '姓' },
        { label: '联系人姓名', placeholder: '名' },
        { label: '联系人姓名', placeholder: '请输入姓名' },
      ]),
    ).toEqual(['none', 'none', 'contact.name']);
  });

  test('a prompt that says whose number it is completes its label', () => {
    expect(answers([{ label: '负责人' }, { label: '电话', placeholder: '请输入公司电话' }])).toEqual([
      'principal.name',
      'entity.phone',
    ]);
  });
});

describe('what stands around a label', () => {
  test('公司账号 behind its bank is the account, by itself it is a login', () => {
    expect(answers([{ label: '开户行' }, { label: '公司账号' }])).toEqual(['bank.name', 'bank.account']);
    expect(answers([{ label: '公司账号' }])).toEqual(['none']);
  });

  test('公司详细地址 is the company’s under a heading about a person too', () => {
    const section = '法人代表信息';
    expect(answers([{ label: '公司详细地址', section }])).toEqual(['address.office.full']);
    expect(answers([{ label: '住所', section }])).toEqual(['none']);
  });

  test('a place under an account for one person is where that person lives', () => {
    expect(answers([{ label: '所属盟市', widget: 'select', section: '个人用户注册' }])).toEqual(['none']);
    expect(answers([{ label: '所属盟市', widget: 'select', section: '企业用户注册' }])).toEqual([
      'address.office.city',
    ]);
  });

  test('a heading that also says how to reach us, and one that denies another party', () => {
    expect(answers([{ label: '传真', section: '联系与场地' }])).toEqual(['entity.fax']);
    expect(answers([{ label: '经营范围', section: '非出租房相关信息' }])).toEqual(['entity.scope']);
    expect(answers([{ label: '经营范围', section: '出租房相关信息' }])).toEqual(['none']);
  });

  test('注册名称 is the company’s where its number follows', () => {
    expect(answers([{ label: '注册名称' }, { label: '营业执照号码' }])).toEqual([
      'entity.name',
      'entity.regNo',
    ]);
    expect(answers([{ label: '注册名称' }])[0]).not.toBe('entity.name');
  });
});

describe('what a box and its neighbours want', () => {
  test('a paper’s box to type in takes what its prompt says', () => {
    const label = '营业执照';
    expect(answers([{ label, placeholder: '请输入营业执照注册号' }])).toEqual(['entity.regNo']);
    expect(answers([{ label, placeholder: '请输入营业执照注册号', widget: 'file' }])).toEqual([
      'attachment.businessLicence',
    ]);
  });

  test('a number of another’s is nobody whose telephone could follow', () => {
    const name = { label: '企业名称' };
    expect(answers([name, { label: '贷款卡编码' }, { label: '联系电话' }]).at(-1)).toBe('entity.phone');
    expect(answers([name, { label: '借款人' }, { label: '联系电话' }]).at(-1)).toBe('none');
  });

  test('the place of a bank, whoever’s account it is', () => {
    const section = '填写企业对公账户';
    expect(
      answers([
        { label: '银行账号', section },
        { label: '所在省市', section, widget: 'select' },
      ]),
    ).toEqual(['bank.account', 'none']);
  });

  test('how many work here is no fact of any of them', () => {
    const section = '从业人员信息';
    expect(answers([{ label: '从业人员总数', section }])).toEqual(['entity.employees']);
    expect(answers([{ label: '姓名', section }])).toEqual(['none']);
  });
});

describe('a label over a row of boxes', () => {
  const row = (...prompts: string[]): FieldSketch[] =>
    prompts.map((placeholder) => ({ label: '开票信息', placeholder }));

  test('that says nothing of any of them leaves it to their prompts', () => {
    expect(answers(row('请输入开票抬头', '请输入税号', '请输入开户行'))).toEqual([
      'entity.name',
      'entity.taxNo',
      'bank.name',
    ]);
    expect(answers(row('请输入税号'))).toEqual(['none']);
  });
});

test('a 备案号 right behind a site is that site’s', () => {
  expect(answers([{ label: '网站名称' }, { label: '备案号' }])).toEqual(['site.name', 'entity.icpNo']);
  expect(answers([{ label: '设备名称' }, { label: '备案号' }]).at(-1)).not.toBe('entity.icpNo');
});

test('a shop has no number and no legal representative of its own, so both are the company’s', () => {
  const section = '店铺基本信息';
  expect(
    answers([
      { label: '统一信用代码', section },
      { label: '法人姓名', section },
      { label: '联系电话', section },
    ]),
  ).toEqual(['entity.uscc', 'legalRep.name', 'legalRep.phone']);
});

test('the two boxes of a bank, in either order', () => {
  expect(answers([{ label: '开户支行' }, { label: '开户银行' }])).toEqual(['bank.name', 'bank.name']);
});

test('主办单位或主办人全称 is listed as ours, whomever else it names', () => {
  expect(answers([{ label: '主办单位或主办人全称' }])).toEqual(['entity.name']);
  expect(answers([{ label: '主办人姓名' }])).toEqual(['none']);
});

test('an account asked for in person is no company’s, 公司电话 is wherever it stands', () => {
  expect(answers([{ label: '开户银行', section: '个人实名认证' }])).toEqual(['none']);
  expect(answers([{ label: '开户银行', section: '企业实名认证' }])).toEqual(['bank.name']);
  const section = '联系人信息';
  expect(
    answers([
      { label: '公司电话', section },
      { label: '电话', section },
    ]),
  ).toEqual(['entity.phone', 'contact.phone']);
});

describe('papers and numbers far from whom they belong to', () => {
  test('are those of the one person whom the form names', () => {
    const company = [
      { label: '企业名称' },
      { label: '法定代表人' },
      { label: '注册地址' },
      { label: '经营范围' },
    ];
    expect(answers([...company, { label: '身份证号码' }]).at(-1)).toBe('legalRep.idNo');
    expect(answers([...company, { label: '身份证正面', widget: 'file' }]).at(-1)).toBe(
      'attachment.legalRepId',
    );
    expect(answers([...company, { label: '证件编号' }]).at(-1)).toBe('ask');
    expect(
      answers([...company, { label: '联系人' }, { label: '邮政编码' }, { label: '身份证号码' }]).at(-1),
    ).not.toBe('legalRep.idNo');
  });

  test('a paper without a name is the one that its heading names', () => {
    const under = (section: string): FieldSketch => ({ section, label: '证件上传', widget: 'file' });
    expect(answers([under('营业执照')])).toEqual(['attachment.businessLicence']);
    expect(answers([under('安全生产许可证')])).not.toEqual(['attachment.businessLicence']);
  });

  test('法人证件号码 beside the company’s own number is the person’s', () => {
    expect(
      answers([{ label: '统一社会信用代码' }, { label: '经营范围' }, { label: '法人证件号码' }]).at(-1),
    ).toMatch(/^legalRep\.idNo/u);
    expect(answers([{ label: '法人证件号码' }])).toEqual(['ask']);
  });

  test('a mail right behind 法定代表人 nobody can tell, one to be reached by is the company’s', () => {
    const company = [{ label: '企业名称' }, { label: '法定代表人' }];
    expect(answers([...company, { label: '邮箱' }]).at(-1)).toBe('ask');
    expect(answers([...company, { label: '联系邮箱' }]).at(-1)).toMatch(/^entity\.email/u);
  });

  test('公司账号 before its bank is the account, before a 密码 it signs in', () => {
    expect(answers([{ label: '公司账号' }, { label: '开户银行' }])[0]).toMatch(/^bank\.account/u);
    expect(answers([{ label: '公司账号' }, { label: '密码', inputType: 'password' }])[0]).toBe('none');
  });

  test('负责人（法定代表人） is who the law knows', () => {
    expect(answers([{ label: '负责人（法定代表人）' }])).toEqual(['legalRep.name']);
  });
});

describe('headings that name nobody', () => {
  test.each(['人员情况', '主要人员信息', '人员'])('%s: each label says whose it is', (section) => {
    const found = answers(['法定代表人', '联系电话', '联系人'].map((label) => ({ section, label })));
    expect(found).toEqual(['legalRep.name', 'legalRep.phone', 'contact.name']);
  });

  test('表一 单位基本情况 is a table of ours and no 表一单位', () => {
    const section = '表一 单位基本情况';
    const fields = ['01 单位名称', '统一社会信用代码', '03 邮政编码'].map((label) => ({ section, label }));
    expect(answers(fields)).toEqual(['entity.name', 'entity.uscc', 'entity.postcode']);
  });

  test('the form by its own name is no permit', () => {
    const section = '农作物种子生产经营许可证申请表';
    expect(answers([{ section, label: '企业名称' }])).toEqual(['entity.name']);
    expect(answers([{ section: '生产经营许可证', label: '联系人' }])).toEqual(['none']);
  });

  test('the account under its permit', () => {
    expect(answers([{ section: '开户许可证', label: '开户银行' }])).toEqual(['bank.name']);
    expect(answers([{ section: '安全生产许可证', label: '开户银行' }])).toEqual(['none']);
  });
});

describe('what a company proves itself by', () => {
  const under = (label: string, sketch: FieldSketch = {}): FieldSketch => ({
    section: '主体资质',
    label,
    ...sketch,
  });

  test('证件号码 and 有效期至 under 主体资质 are its own, behind a person they are theirs', () => {
    expect(answers([under('公司名称'), under('证件号码')])[1]).toMatch(/^entity\.uscc/u);
    expect(answers([under('公司名称'), under('有效期至', { widget: 'date' })])[1]).toMatch(
      /^entity\.termTo/u,
    );
    expect(answers([under('公司名称'), under('联系人'), under('证件号码')])[2]).toBe('contact.idNo');
  });

  test('the paper of a kind that only companies have', () => {
    const kinds = { widget: 'select', options: ['营业执照', '组织机构代码证'] } as const;
    expect(
      answers([
        { label: '证件类型', ...kinds },
        { label: '上传证件', widget: 'file' },
      ])[1],
    ).toMatch(/^attachment\.businessLicence/u);
  });

  test('营业执照 to be typed is its number, to be handed in the paper', () => {
    const asked = (sketch: FieldSketch) => answers([{ label: '工商营业执照', ...sketch }]);
    expect(asked({ placeholder: '请输入营业执照' })).toEqual(['entity.regNo']);
    expect(asked({ widget: 'file' })).toEqual(['attachment.businessLicence']);
    expect(asked({ placeholder: '营业执照图片路径' })).toEqual(['none']);
  });

  test('名称 under 商户证照信息 is on that paper', () => {
    expect(answers([{ section: '商户证照信息', label: '名称' }])).toEqual(['entity.name']);
  });
});

test('法人姓名 under 管理员信息 is who heads the company, 姓名 whoever runs the account', () => {
  const under = (label: string, section = '管理员信息'): FieldSketch => ({ section, label });
  expect(answers([under('法人姓名'), under('姓名')])).toEqual(['legalRep.name', 'none']);
  expect(answers([under('法人姓名', '供应商信息')])).toEqual(['none']);
});

test('under 法定代表人/大股东信息 the label says which of the two is meant', () => {
  const under = (label: string, section = '法定代表人/大股东信息'): FieldSketch => ({ section, label });
  expect(answers([under('法人姓名'), under('法人身份证号'), under('大股东姓名'), under('姓名')])).toEqual([
    'legalRep.name',
    'legalRep.idNo',
    'none',
    'none',
  ]);
  expect(answers([under('法人姓名', '股东信息')])).toEqual(['none']);
});

test('法人证件号码 beside 组织机构代码 is that of who heads the company', () => {
  const asked = ['企业名称', '法人姓名', '组织机构代码', '法人证件号码'];
  expect(answers(asked.map((label) => ({ label })))[3]).toBe('legalRep.idNo');
});

test('whoever is spoken to is whom to reach', () => {
  expect(
    answers([{ label: '公司名称' }, { label: '您的姓名' }, { label: '您的职位' }, { label: '您的手机号' }]),
  ).toEqual(['entity.name', 'contact.name', 'contact.title', 'contact.mobile']);
});

test('a unit named alone is the company where no other name is asked for', () => {
  expect(answers([{ label: '建设单位' }, { label: '统一社会信用代码' }])[0]).toBe('entity.name');
  expect(answers([{ label: '企业名称' }, { label: '建设单位' }])[1]).toBe('none');
});

test('a box beside the list of a region is no street where the street has a box of its own', () => {
  const region: FieldSketch[] = [{ label: '所属区域', widget: 'select' }, { label: '所属区域' }];
  expect(answers([...region, { label: '企业地址' }])[1]).toBe('none');
  expect(answers(region)[1]).toBe('address.office.detail');
});

test('a country above the provinces is none of the levels', () => {
  const list = (options: readonly string[] = []): FieldSketch => ({
    label: '企业地址',
    widget: 'select',
    options,
  });
  const found = answers([list(['中国大陆', '中国香港']), list(), list(), { label: '企业地址' }]);
  expect(found.slice(1)).toEqual(['address.office.province', 'address.office.city', 'address.office.detail']);
});

test('a bare 备案号 is that of the site that the form names anywhere', () => {
  const far = ['网站名称', '公司地址', '联系电话', '传真', '备案号'].map((label) => ({ label }));
  expect(answers(far).at(-1)).toMatch(/^entity\.icpNo/u);
  expect(answers(far.slice(1)).at(-1)).toBe('none');
});

test('the card that somebody carries is no account of the company', () => {
  const card = [{ label: '银行卡号' }, { label: '开户银行' }, { label: '银行预留手机号' }];
  const company = [{ label: '企业名称' }, { label: '法定代表人' }, { label: '注册资本' }];
  const keys = (fields: readonly FieldSketch[]) =>
    recognise(makeReading(fields)).fields.map((one) => (one.outcome === 'fact' ? one.key : null));
  expect(keys([...company, ...card])).not.toContain('bank.account');
  expect(keys([...company, { label: '银行账号' }, { label: '开户银行' }])).toContain('bank.account');
  // What a shop settles to is its account, though it be somebody's card.
  expect(keys([...company, { label: '账户类型' }, ...card])).toContain('bank.account');
});

test('收款单位 under the heading of an account is ours, and under any other the one that is paid', () => {
  const paid = ['收款单位名称', '收款单位账户', '收款单位开户银行'];
  const under = (section: string) =>
    recognise(
      makeReading([
        ...['企业名称', '法定代表人', '注册资本'].map((label) => ({ label })),
        ...paid.map((label) => ({ label, section })),
      ]),
    )
      .fields.slice(3)
      .map((one) => (one.outcome === 'fact' ? one.key : null));
  expect(under('银行公账账户信息')).toEqual(['bank.accountName', 'bank.account', 'bank.name']);
  expect(under('付款申请')).not.toContain('bank.account');
});

test('another name of a line or a place is asked from another side', () => {
  const sure = (fields: readonly FieldSketch[]) =>
    recognise(makeReading(fields)).fields.map((one) => one.outcome === 'fact' && isSure(one));
  expect(sure([{ label: '企业名称' }, { label: '企业电话' }, { label: '企业固话' }])).toEqual([
    true,
    true,
    true,
  ]);
  expect(sure([{ label: '企业名称' }, { label: '通讯地址' }, { label: '单位地址' }])).toEqual([
    true,
    true,
    true,
  ]);
  expect(sure([{ label: '企业名称' }, { label: '公司电话' }, { label: '企业电话' }])).toEqual([
    true,
    true,
    false,
  ]);
});

test('one thing asked in other words has one answer, a code of it has none', () => {
  const ticked = (...labels: string[]) =>
    recognise(makeReading(labels.map((label) => ({ label })))).fields.map((one) => isSure(one));
  expect(ticked('企业名称', '行业大类', '行业类别')).toEqual([true, true, true]);
  expect(ticked('企业名称', '公司简介', '企业详细介绍')).toEqual([true, true, true]);
  expect(ticked('企业名称', '经营地址', '实际经营场所地址')).toEqual([true, true, true]);
  expect(ticked('企业名称', '所属行业', '行业代码')).toEqual([true, true, false]);
});

test('which kind of place it is, is no form of enterprise; what a 密码 follows is no bank account', () => {
  expect(answers([{ label: '企业名称' }, { label: '修理厂类型' }, { label: '企业类型' }])).toEqual([
    'entity.name',
    'none',
    'entity.type',
  ]);
  const account = { label: '账号', section: '账户信息' };
  expect(answers([account, { label: '开户行', section: '账户信息' }])[0]).toBe('bank.account');
  expect(answers([account, { label: '密码', section: '账户信息' }])[0]).toBe('none');
});

test('what is measured in square metres or a share of a hundred is none of ours', () => {
  expect(answers([{ label: '办公场所' }, { label: '办公场所(㎡)' }])).toEqual([
    'address.office.full',
    'none',
  ]);
  expect(answers([{ label: '经营场所', unit: '平方米' }, { label: '注册资本（%）' }])).toEqual([
    'none',
    'none',
  ]);
});

test('联系邮箱 where nobody is named is that of whom to reach', () => {
  expect(answers([{ label: '联系邮箱' }])).toEqual(['contact.email']);
  expect(answers([{ label: '邮箱' }])).toEqual(['ask']);
});

describe('which number a code is', () => {
  test('the prompt says', () => {
    expect(answers([{ label: '医疗机构编码', placeholder: '请输入18位统一社会信用代码' }])).toEqual([
      'entity.uscc',
    ]);
    expect(answers([{ label: '单位代码', placeholder: '请输入组织机构代码' }])).toEqual(['entity.orgCode']);
  });

  test('not where it says nothing, or the code is another party’s', () => {
    expect(answers([{ label: '医疗机构编码', placeholder: '请输入编码' }])).toEqual(['none']);
    expect(answers([{ label: '供应商编码', placeholder: '请输入统一社会信用代码' }])).toEqual(['none']);
  });
});

test('a number lasts as long as the licence that bears it', () => {
  expect(answers([{ label: '统一社会信用代码到期时间' }, { label: '统一社会信用代码有效期' }])).toContain(
    'entity.termTo',
  );
});

test('what a heading lends, a word that is known for none of ours does not take', () => {
  const under = (label: string) =>
    answers([
      { section: '企业基础信息', label: '企业名称' },
      { section: '企业基础信息', label },
    ])[1];
  expect(under('类型')).toBe('entity.type');
  expect(under('营业执照类型')).toBe('none');
});

test('开户行（市） asks where the bank is', () => {
  expect(answers([{ section: '账户信息', label: '开户行（市）' }])).toEqual(['none']);
  expect(answers([{ section: '账户信息', label: '开户行' }])).toEqual(['bank.name']);
});

test('what the button of a file box says stands behind the name of the paper', () => {
  expect(answers([{ label: '法人身份证 上传身份证正面', widget: 'file' }])).toEqual([
    'attachment.legalRepId',
  ]);
});

test('申报法人 is a company, 申报负责人 a person', () => {
  const first = (section: string) => answers([{ section, label: '统一社会信用代码' }]);
  expect(first('申报法人信息')).toEqual(['entity.uscc']);
  expect(first('驻村干部信息')).toEqual(['none']);
});

test('a 统一编号 is our number where it is written 統一編號', () => {
  expect(answers([{ label: '統一編號' }])).toEqual(['entity.uscc']);
  expect(answers([{ label: '统一编号' }])).toEqual(['none']);
  // Read in either order.
  expect(answers([{ label: '统一编号' }, { label: '統一編號' }])).toEqual(['none', 'entity.uscc']);
});

test('负责人电话 behind another’s 负责人 is that one’s', () => {
  expect(answers([{ label: '负责人' }, { label: '负责人电话' }])[1]).toBe('principal.phone');
  expect(answers([{ label: '负责人' }, { label: '维保负责人' }, { label: '负责人电话' }])[2]).toBe('none');
});

test('levels that are typed one behind the other', () => {
  expect(answers([{ label: '省' }, { label: '市' }, { label: '县区' }])).toEqual([
    'address.office.province',
    'address.office.city',
    'address.office.district',
  ]);
  expect(answers([{ label: '市' }])).toEqual(['none']);
});

test('a row of levels begins with the place that they are of, and a level may bear its other name', () => {
  expect(answers(['所在地址： 省：', '市', '县（区）'].map((label) => ({ label })))).toEqual([
    'address.office.province',
    'address.office.city',
    'address.office.district',
  ]);
  expect(answers([{ label: '注册省(市)' }])).toEqual(['address.registered.province']);
});

test('how many characters fit says nothing of what they are', () => {
  expect(answers([{ label: '贵公司简介及业务简介 *300字以内' }])).toEqual(['entity.intro']);
});

describe('a title that names the company', () => {
  const under = (title: string, ...labels: string[]) =>
    recognise(
      makeReading(
        labels.map((label) => ({ label })),
        { forms: [{ form: 0, title, buttons: [] }] },
      ),
    ).fields.map((one) => (one.outcome === 'fact' ? one.key : one.outcome));

  test('is the heading of what stands under none', () => {
    expect(under('企业信息', '名称', '类型', '简介')).toEqual(['entity.name', 'entity.type', 'entity.intro']);
    expect(under('信息', '名称', '类型', '简介')).toEqual(['ask', 'none', 'none']);
  });

  test('not where it names somebody of the company', () => {
    expect(under('企业联系人', '名称')).not.toEqual(['entity.name']);
  });
});

test('a mail under 企业基本信息 is the company’s, though its head was just named', () => {
  const mail = (section: string) =>
    answers([
      { section, label: '法定代表人' },
      { section, label: '联系电话' },
      { section, label: '电子邮箱' },
    ])[2];
  expect(mail('企业基本信息')).toBe('entity.email');
  expect(mail('人员信息')).toBe('ask');
});

test('our name may be chosen from a list that has it, what an invoice is for may not', () => {
  const first = (label: string) => {
    const [found] = recognise(makeReading([{ label, widget: 'select' }])).fields;
    return found !== undefined && isSure(found);
  };
  expect([first('企业名称'), first('单位全称'), first('发票抬头'), first('统一社会信用代码')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a paper in brackets, and what stands behind 情况', () => {
  expect(answers([{ label: '上传图片(营业执照)', widget: 'file' }])).toEqual(['attachment.businessLicence']);
  expect(answers([{ label: '企业法定代表人情况 姓名' }])).toEqual(['legalRep.name']);
});

test('the paper that the heading over an upload names, whatever the upload calls itself', () => {
  const under = (section: string, label: string) =>
    answers([{ label: '企业名称' }, { section, label, widget: 'file' }])[1];
  expect(under('上传企业营业执照', '上传证件照')).toBe('attachment.businessLicence');
  expect(under('上传营业执照', '上传图片')).toBe('attachment.businessLicence');
  expect(under('上传营业执照', '上传合同')).toBe('none');
  expect(under('', '上传营业执照注意：请上传加盖公章的营业执照')).toBe('attachment.businessLicence');
});

test('the two sides of a card behind the number of whoever it is', () => {
  expect(
    answers([
      { label: '法定代表人身份证' },
      { label: '人像面', widget: 'file' },
      { label: '国徽面', widget: 'file' },
    ]),
  ).toEqual(['legalRep.idNo', 'attachment.legalRepId', 'attachment.legalRepId']);
});

test('办公电话 behind the post of somebody is theirs, and the company’s otherwise', () => {
  expect(answers([{ label: '联系人姓名' }, { label: '职务/职称' }, { label: '办公电话' }])[2]).toBe(
    'contact.phone',
  );
  expect(answers([{ label: '联系人姓名' }, { label: '职务/职称' }, { label: '公司电话' }])[2]).toBe(
    'entity.phone',
  );
  expect(answers([{ label: '企业名称' }, { label: '企业地址' }, { label: '办公电话' }])[2]).toBe(
    'entity.phone',
  );
});

test('one label over three boxes, whose prompts are levels', () => {
  const place = (placeholder: string) => ({ label: '所在地', placeholder });
  expect(answers([place('省'), place('市'), place('区/县')])).toEqual([
    'address.office.province',
    'address.office.city',
    'address.office.district',
  ]);
  expect(answers([{ label: '住所所在区', widget: 'select' }, { label: '具体住所地址' }])[1]).toBe(
    'address.registered.detail',
  );
});

describe('how to reach whom, where nothing stands near', () => {
  const company = [
    { section: '基础信息', label: '企业名称' },
    { section: '基础信息', label: '企业规模' },
  ];
  const reach = { section: '联系信息', label: '联系电话' };

  test('the company itself, where the form names nobody', () => {
    expect(answers([...company, reach])[2]).toBe('entity.phone');
  });

  test('a question, where it names one of ours elsewhere, or somebody who may be', () => {
    expect(answers([...company, { section: '人员', label: '法定代表人' }, reach])[3]).toBe('ask');
    expect(answers([...company, { section: '人员', label: '申请人' }, reach])[3]).toBe('ask');
  });

  test('a mobile is that of the only person named, and no other’s', () => {
    const mobile = [{ label: '公司名称' }, { label: '公司电话' }, { label: '移动电话' }];
    expect(answers([...mobile, { label: '联系人' }])[2]).toBe('contact.mobile');
    expect(answers([...mobile, { label: '联系人' }, { label: '法定代表人' }])[2]).toBe('contact.mobile');
    expect(answers([...mobile, { label: '法定代表人' }])[2]).toBe('ask');
    expect(answers([...mobile, { label: '验证码' }, { label: '联系人' }])[2]).toBe('ask');
  });
});

describe('a bare mobile or mail among what is asked of the company', () => {
  const company = [
    { label: '公司名称' },
    { label: '法定代表人' },
    { label: '联系人' },
    { label: '公司地址' },
  ];

  test('is that of whom to reach, and the company’s', () => {
    const asked = [...company, { label: '注册资本' }, { label: '经营范围' }, { label: '手机号码' }];
    expect(answers(asked)[6]).toBe('contact.mobile');
    const mail = [{ label: '公司名称' }, { label: '邮箱' }, { label: '真实姓名' }];
    expect(answers(mail)[1]).toBe('entity.email');
  });

  test('stays a question beside a card, a person or a password', () => {
    const mobileBehind = (...labels: string[]) =>
      answers([{ label: '公司名称' }, ...labels.map((label) => ({ label })), { label: '手机号码' }]).at(-1);
    expect(mobileBehind('公司地址')).toBe('contact.mobile');
    expect(mobileBehind('公司地址', '银行卡号')).toBe('ask');
    expect(mobileBehind('公司地址', '性别')).toBe('ask');
    expect(answers([{ label: '公司名称' }, { label: '手机号码' }, { label: '登录密码' }])[1]).toBe('ask');
  });
});

test('a stranger among the company’s facts ends at the next of them, save where a parcel goes', () => {
  const asked = (who: string) =>
    [who, '公司网站', '邮政编码', '电子邮箱'].map((label) => ({ section: '公司基本信息', label }));
  expect(answers([{ section: '公司基本信息', label: '公司名称' }, ...asked('财务总监')])[4]).toBe(
    'entity.email',
  );
  expect(answers([{ section: '公司基本信息', label: '公司名称' }, ...asked('收货人')])[4]).not.toBe(
    'entity.email',
  );
});

test('one side of the card under a heading that names it', () => {
  const side = (label: string) => ({ section: '请上传法人证件信息', label, widget: 'file' as const });
  const keys = answers([{ label: '公司名称' }, side('身份证人像面'), side('')]);
  expect(keys.slice(1)).toEqual(['attachment.legalRepId', 'attachment.legalRepId']);
});

test('a box that nothing is said of wants nothing, whatever stands over it or before it', () => {
  const site = { section: '网站基本信息', label: '网站域名' };
  expect(answers([site, { section: '网站基本信息', label: '' }])[1]).toBe('none');
  const bank = ['公司名称', '开户银行', '银行账号', ''].map((label) => ({ section: '银行信息', label }));
  expect(answers(bank)[3]).toBe('none');
  const upload = { section: '营业执照', label: '', widget: 'file' as const };
  expect(answers([{ section: '营业执照', label: '公司名称' }, upload])[1]).toBe('attachment.businessLicence');
});

test('boxes under one label, each with the name of its level in it', () => {
  const parts = (label: string, prompts: readonly string[]) =>
    answers([{ label: '单位名称' }, ...prompts.map((placeholder) => ({ label, placeholder }))]).slice(1);
  const levels = ['address.office.province', 'address.office.city', 'address.office.district'];
  expect(parts('地区', ['请输入省（直辖市）', '请输入市', '请输入区（县）'])).toEqual(levels);
  const filed = ['省（区、市）', '地（区、市、州、盟）', '县（区、市、旗）', '详细地址'];
  expect(parts('单位地址', filed)).toEqual([...levels, 'address.office.detail']);
});

test('the same said in English first', () => {
  expect(answers(['公司名称', 'fax传真', 'Tel.公司电话'].map((label) => ({ label }))).slice(1)).toEqual([
    'entity.fax',
    'entity.phone',
  ]);
});

test('a list of sectors asks for the type', () => {
  const options = ['企业', '事业单位', '高校'];
  expect(answers([{ label: '公司名称' }, { label: '单位性质', widget: 'select', options }])[1]).toBe(
    'entity.type',
  );
});

test('联系地址 in lists under 联系人信息 is where the company works', () => {
  const list = { section: '联系人信息', label: '联系地址', widget: 'select' as const };
  const named = { section: '联系人信息', label: '联系人' };
  expect(answers([{ label: '公司名称' }, named, list, list, list]).slice(2)).toEqual([
    'address.office.province',
    'address.office.city',
    'address.office.district',
  ]);
});

test('a heading about a thing says nothing against a block that begins with our name', () => {
  const asked = ['企业简介', '联系人', '联系电话'];
  const under = (first: string) => [first, ...asked].map((label) => ({ section: '项目基本信息', label }));
  expect(answers(under('企业名称'))[0]).toBe('entity.name');
  expect(answers(under('项目名称'))[1]).toBe('none');
});

test('姓名 under a heading that names the company is somebody’s', () => {
  expect(answers([{ section: '企业信息', label: '企业姓名' }])).toEqual(['entity.name']);
  expect(
    answers([
      { section: '企业信息', label: '统一社会信用代码' },
      { section: '企业信息', label: '注册资本' },
      { section: '企业信息', label: '姓名' },
    ])[2],
  ).not.toBe('entity.name');
});

test('a prompt says which address is meant, and that an invoice is for a person', () => {
  const asked = (label: string, placeholder: string) =>
    answers([{ label: '企业名称' }, { label: '统一社会信用代码' }, { label, placeholder }]).at(-1);
  expect(asked('地址', '请输入注册地址')).toBe('address.registered.full');
  expect(asked('地址', '请输入')).toBe('address.office.full');
  expect(asked('经营地址', '请输入注册地址')).toBe('address.office.full');
  const invoice = (placeholder: string) =>
    answers([{ label: '发票抬头', placeholder }, { label: '税号' }, { label: '开户银行' }])[0];
  expect(invoice('请输入姓名')).not.toBe('entity.name');
  expect(invoice('请输入企业名称')).toBe('entity.name');
});

test('the account under a heading that says whose own it is is no company’s', () => {
  const asked = ['开户银行', '银行卡号'];
  const under = (section: string) => answers(asked.map((label) => ({ label, section })));
  expect(under('商户个人收款账号')).toEqual(['none', 'none']);
  expect(under('商户对公收款账号')).toEqual(['bank.name', 'bank.account']);
});

test('the first of a list says its level where no prompt does', () => {
  const lists = [['选择市'], ['--请选择区--']].map((options) => ({
    label: '企业所在地',
    widget: 'select' as const,
    options,
  }));
  expect(answers(lists)).toEqual(['address.office.city', 'address.office.district']);
});

test('a region over three boxes to type in is asked level by level', () => {
  const region = { label: '所属区域' };
  expect(answers([region, region, region])).toEqual([
    'address.office.province',
    'address.office.city',
    'address.office.district',
  ]);
  expect(answers([region])).toEqual(['address.office.district']);
});
