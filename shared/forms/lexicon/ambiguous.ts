/** Labels that mean one of two facts whatever stands around them: asked, never guessed. Data only. */
import type { AmbiguousLexicon } from './schema.ts';
import { words } from './words.ts';

type Entry = AmbiguousLexicon['entries'][number];

/** 申请人 is the company that applies or whoever does it for one. */
const ofApplicant = (asked: string, candidates: Entry['candidates']): Entry[] =>
  words(asked).map((rest) => ({ label: `申请人${rest}`, candidates }));

export const ambiguousLexicon: AmbiguousLexicon = {
  source: 'Own knowledge: 法人 is the legal entity in some forms and its representative in others',
  checked: '2026-11-25',
  entries: [
    { label: '法人证件号码', candidates: ['legalRep.idNo', 'entity.uscc'] },
    { label: '法人证件号', candidates: ['legalRep.idNo', 'entity.uscc'] },
    { label: '法人证件类型', candidates: ['legalRep.idType'] },
    { label: '法人名称', candidates: ['entity.name', 'legalRep.name'] },
    { label: '法人地址', candidates: ['address.registered.full'] },
    { label: '申请人', candidates: ['entity.name', 'agent.name'] },
    { label: '申请人姓名', candidates: ['agent.name', 'contact.name'] },
    { label: '申请人身份证号', candidates: ['agent.idNo', 'contact.idNo'] },
    { label: '申请人身份证号码', candidates: ['agent.idNo', 'contact.idNo'] },
    ...ofApplicant('电话 联系电话 电话号码 联系方式 固定电话', ['entity.phone', 'agent.phone']),
    ...ofApplicant('手机 手机号 手机号码 移动电话 联系手机', ['contact.mobile', 'agent.mobile']),
    ...ofApplicant('邮箱 电子邮箱 联系邮箱 电子邮件', ['entity.email', 'agent.email']),
    { label: '法人代码', candidates: ['entity.uscc', 'entity.orgCode'] },
  ],
};
