/** Labels that mean one of two facts whatever stands around them: asked, never guessed. Data only. */
import type { AmbiguousLexicon } from './schema.ts';

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
    { label: '法人代码', candidates: ['entity.uscc', 'entity.orgCode'] },
  ],
};
