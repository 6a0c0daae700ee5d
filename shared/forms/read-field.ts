/** A field with its texts read once. The prompt may finish what the label began: 经办人, 请输入手机号. */
import { documentsOffered } from './evidence/options-evidence.ts';
import type { FormField } from './form-reading.ts';
import type { LabelReader, LabelReading } from './read-label.ts';
import { numberParts, type PartOfNumber } from './split-number.ts';

export interface ReadField {
  readonly field: FormField;
  readonly label: LabelReading;
  readonly placeholder: LabelReading;
  readonly title: LabelReading;
}

const LISTS: ReadonlySet<string> = new Set(['select', 'radio']);

/** One of several is chosen. */
export const isList = ({ widget }: FormField): boolean => LISTS.has(widget);

/** One label over several boxes names the person; each box's prompt says what of them it wants. */
function finishedByPrompt(label: LabelReading, prompt: LabelReading): LabelReading {
  if (prompt.meanings.length === 0 || label.meanings.length === 0) return label;
  const asked = prompt.meanings.flatMap(({ meaning }) =>
    meaning.says === 'person' && meaning.role === null ? [meaning.attribute] : [],
  );
  const [attribute] = asked;
  if (attribute === undefined || asked.includes('name')) return label;
  const meanings = label.meanings.map(({ meaning, fit }) =>
    meaning.says === 'person' && meaning.role !== null && meaning.attribute === 'name'
      ? { meaning: { ...meaning, attribute }, fit }
      : { meaning, fit },
  );
  return { ...label, meanings };
}

/** 联系方式 over two boxes, and 联系人姓名 in the first: who is to be reached there. */
function namedByPrompt(label: LabelReading, prompt: LabelReading): LabelReading {
  const reaches =
    label.otherParty === null &&
    label.meanings.length > 0 &&
    label.meanings.every(
      ({ meaning }) => meaning.says === 'person' && meaning.role === null && meaning.attribute !== 'name',
    );
  const named = prompt.meanings.filter(
    ({ meaning, fit }) =>
      fit !== 'ending' && meaning.says === 'person' && meaning.role !== null && meaning.attribute === 'name',
  );
  return reaches && named.length > 0 && prompt.otherParty === null ? { ...label, meanings: named } : label;
}

/** 名称, 请输入企业名称: the prompt says in full what the label says by its end. */
function completedByPrompt(label: LabelReading, prompt: LabelReading): LabelReading {
  if (prompt.text.length <= label.text.length || !prompt.text.endsWith(label.text)) return label;
  const silent =
    label.text !== '' &&
    label.negative === null &&
    label.otherParty === null &&
    label.ambiguous.length === 0 &&
    label.meanings.every(
      ({ meaning, fit }) => fit === 'ending' || (meaning.says === 'person' && meaning.role === null),
    );
  if (!silent || prompt.negative !== null || prompt.otherParty !== null) return label;
  const meanings = prompt.meanings.filter(
    ({ meaning, fit }) => meaning.says === 'fact' && (fit === 'whole' || fit === 'stripped'),
  );
  return meanings.length === 0
    ? label
    : { ...label, meanings: meanings.map(({ meaning }) => ({ meaning, fit: 'stripped' as const })) };
}

const NUMBERS_US: ReadonlySet<string> = new Set(['entity.uscc', 'entity.regNo', 'entity.orgCode']);

/** 医疗机构编码, 请输入18位统一社会信用代码: which of the numbers that there are is meant. */
function numberedByPrompt(label: LabelReading, prompt: LabelReading): LabelReading {
  const unsure =
    label.otherParty === null && label.meanings.length === 0 && /(?:[编代号]码|编号|代号)$/u.test(label.text);
  const meanings = prompt.meanings.filter(
    ({ meaning, fit }) => fit !== 'ending' && meaning.says === 'fact' && NUMBERS_US.has(meaning.key),
  );
  return unsure && meanings.length > 0
    ? {
        ...label,
        ambiguous: [],
        meanings: meanings.map(({ meaning }) => ({ meaning, fit: 'stripped' as const })),
      }
    : label;
}

/** 营业执照, 请输入营业执照注册号: a box to type in takes what stands on the paper, and the prompt says what. */
function typedFromPaper(field: FormField, label: LabelReading, prompt: LabelReading): LabelReading {
  const paper =
    field.widget !== 'file' &&
    label.meanings.length > 0 &&
    label.meanings.every(({ meaning }) => meaning.says === 'fact' && meaning.key.startsWith('attachment.'));
  if (!paper) return label;
  const meanings = prompt.meanings.filter(
    ({ meaning, fit }) =>
      fit !== 'ending' && meaning.says === 'fact' && !meaning.key.startsWith('attachment.'),
  );
  return meanings.length === 0 ? label : { ...label, meanings };
}

/** 法人证件号 over a list of 身份证 and 护照: which of them it is, and the number stands in the box behind. */
function askedByOffer(field: FormField, label: LabelReading): LabelReading {
  if (!isList(field) || documentsOffered(field) !== 'person') return label;
  const owner = label.ambiguous.includes('legalRep.idNo') ? ('legalRep' as const) : null;
  if (owner !== null)
    return {
      ...label,
      ambiguous: [],
      meanings: [{ meaning: { says: 'person', role: owner, attribute: 'idType' }, fit: 'stripped' }],
    };
  const meanings = label.meanings.map(({ meaning, fit }) =>
    meaning.says === 'person' && meaning.attribute === 'idNo'
      ? { meaning: { ...meaning, attribute: 'idType' as const }, fit }
      : { meaning, fit },
  );
  return { ...label, meanings };
}

/** 省, 市, 区 beside lists of their own: one character each, and no doubt what they offer. */
const LEVELS: ReadonlyMap<string, string> = new Map([
  ['省', '省份'],
  ['市', '城市'],
  ['地', '城市'],
  ['区', '区县'],
  ['县', '区县'],
]);

/** A level with a colon, a star and some spaces about it is no longer than this. */
const LONGEST_LEVEL = 12;

const LONGEST_PAPER = 40;

/** 所属街道 ends a row of levels drawn as one control; by itself it asks for the street, which we do not hold. */
const STREET_LEVEL = /^(?:所属|所在)街道$/u;

/** 营业执照号码 over a file box: the paper that bears the number. */
const NUMBER_OF_PAPER = /([照证])(?:号码|编号|号)\s*[:：*]?\s*$/u;

/** 法人身份证 上传身份证正面: what its button says, behind the name of the paper. */
const BUTTON_BEHIND = /(?<=\S)\s+(?:请|点击)?上传\S{0,12}$/u;

/** 省, 市 and 县区 one behind the other say what they are, though they are typed. */
const BARE_LEVEL =
  /^[\s:：*]*(?:\S{2,6}(?:地址|地区|区域|所在地)[\s:：]*)?[省市区县](?:[(（][省市州盟区县旗、/\\]{1,8}[)）])?[\s:：*]*$/u;
/** 所在地址： 省： before 市 and 县: the place, and its first level. */
const FIRST_LEVEL = /^\S{2,6}(?:地址|地区|区域|所在地)[省市区县]$/u;
/** 注册省(市): the province, and what is one without being called so. */
const OTHER_NAME = /(?<=^|注册|所在|办公|经营)([省市区县地])[(（][省市州盟区县旗、/\\]{1,8}[)）]$/u;

const isBareLevel = (field: FormField | undefined): boolean =>
  field !== undefined && BARE_LEVEL.test(field.label);

const isInRow = (members: readonly FormField[], index: number): boolean =>
  isBareLevel(members[index]) && (isBareLevel(members[index - 1]) || isBareLevel(members[index + 1]));

function labelOf({ label, widget }: FormField, inRow: boolean): string {
  if (widget === 'file' && label.length <= LONGEST_PAPER)
    return label.replace(BUTTON_BEHIND, '').replace(NUMBER_OF_PAPER, '$1');
  if (label.length > LONGEST_LEVEL) return label;
  const bare = label.replace(/[\s:：*]/gu, '');
  if (widget !== 'cascader' && STREET_LEVEL.test(bare)) return '街道';
  // 县(区), 市(州): the level under its other name.
  const level = bare.replace(OTHER_NAME, '$1');
  if (FIRST_LEVEL.test(level)) return level;
  if (level !== bare && level.length > 1) return level.replace(/.$/u, (last) => LEVELS.get(last) ?? last);
  // With its other name beside it a box to type in says as much as a list.
  return widget === 'select' || inRow || level !== bare ? (LEVELS.get(level) ?? label) : label;
}

/** 企业位置 over 输入要搜索的地址: what is typed there moves a map. */
const MOVES_MAP = /(?:搜索|查找)的?(?:地址|位置|地点)/u;

function readField(field: FormField, reader: LabelReader, inRow = false): ReadField {
  const placeholder = reader.read(field.placeholder);
  const asked = MOVES_MAP.test(field.placeholder) ? '' : labelOf(field, inRow);
  const read = askedByOffer(field, reader.read(asked));
  const label = typedFromPaper(
    field,
    numberedByPrompt(
      completedByPrompt(finishedByPrompt(namedByPrompt(read, placeholder), placeholder), placeholder),
      placeholder,
    ),
    placeholder,
  );
  return { field, label, placeholder, title: reader.read(field.title) };
}

const SAYS_COMPANY: ReadonlySet<string> = new Set([
  'entity.name',
  'entity.uscc',
  'entity.taxNo',
  'entity.regNo',
  'entity.regCapital',
  'entity.scope',
]);

/** 企业名称, 请输入身份证号: a prompt that was left over from the form this one was copied from. An 抬头 may be a person's. */
const isLeftOver = ({ label, placeholder }: ReadField): boolean =>
  placeholder.meanings.length > 0 &&
  !label.text.endsWith('抬头') &&
  !placeholder.text.endsWith('名称') &&
  placeholder.meanings.every(({ meaning }) => meaning.says === 'person' && meaning.role === null) &&
  label.meanings.some(
    ({ meaning, fit }) => fit !== 'ending' && meaning.says === 'fact' && SAYS_COMPANY.has(meaning.key),
  );

const ENOUGH_BOXES = 3;

/** 开票信息 over 请输入开票抬头, 请输入税号 and more: one label for the row, and each box says for itself what it wants. */
function spreadLabels(fields: readonly ReadField[]): readonly ReadField[] {
  const rows = Map.groupBy(fields, ({ field }) => `${field.section}\n${field.label}`);
  return fields.map((entry) => {
    const { field, label, placeholder } = entry;
    const boxes = rows.get(`${field.section}\n${field.label}`)?.length ?? 0;
    const silent = label.meanings.length === 0 && label.negative === null && label.otherParty === null;
    const spread = silent && label.text !== '' && boxes >= ENOUGH_BOXES;
    return spread && placeholder.text !== '' ? { ...entry, label: placeholder } : entry;
  });
}

/** Of a number in several boxes the second is asked for by the label of the first. */
function labelOfPart(
  field: FormField,
  members: readonly FormField[],
  part: PartOfNumber | undefined,
): string {
  if (part === undefined) return field.label;
  return part.part === 'local' ? (members[part.head]?.label ?? '') : '';
}

/** The fields of one form. Where one prompt of a block contradicts its label, none of that block finishes what a label says. */
export function readFields(members: readonly FormField[], reader: LabelReader): readonly ReadField[] {
  const parts = numberParts(members);
  const labels = members.map((field, index) => labelOfPart(field, members, parts.get(index)));
  const fields = spreadLabels(
    members.map((field, index) => {
      const inRow = field.label.length <= LONGEST_LEVEL && isInRow(members, index);
      const label = labels[index] ?? field.label;
      return readField(label === field.label ? field : { ...field, label }, reader, inRow);
    }),
  );
  const copied = new Set(fields.filter(isLeftOver).map(({ field }) => field.section));
  return copied.size === 0
    ? fields
    : fields.map((entry) =>
        copied.has(entry.field.section) && entry.label.text !== ''
          ? readField({ ...entry.field, placeholder: '' }, reader)
          : entry,
      );
}

/** What a person reads as the name of the field: its label, or the prompt where it has none. */
export const mainText = ({ label, placeholder }: ReadField): LabelReading =>
  label.text === '' ? placeholder : label;
