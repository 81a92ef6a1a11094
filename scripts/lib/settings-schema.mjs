// The JSON schema of duthao.json: what it may hold comes from the code that reads it, the words beside it stand here. Vietnamese, as its readers are.
import { loadModule } from './load-module.mjs';
import { rulesModule } from './rule-folders.mjs';

const severities = { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin' };

/** What an editor says of each key; `[]` stands for the items of a list. */
const descriptions = {
  $schema: 'Lược đồ của tệp này, cho trình soạn thảo.',
  profile: 'Thể thức dùng để rà soát.',
  language: 'Ngôn ngữ của kết quả trên dòng lệnh.',
  ignore: 'Tệp và thư mục không xem khi rà soát cả thư mục, viết như trong .gitignore.',
  rules: 'Mức của từng quy tắc: "off" là tắt.',
  suppressions: 'Những điểm được bỏ qua trong từng dự thảo. Các gợi ý “Bỏ qua …” trong trình soạn thảo ghi vào đây.',
  'suppressions.[].rule': 'Quy tắc được bỏ qua.',
  'suppressions.[].draft': 'Dự thảo, tính từ thư mục của tệp này, ví dụ "xã A/Kế hoạch.duthao".',
  'suppressions.[].context':
    'Nhận ra chỗ được bỏ qua theo những chữ quanh nó. Không có thì bỏ qua quy tắc trong cả dự thảo.',
  'suppressions.[].text': 'Những chữ ở chỗ được bỏ qua, để người đọc biết là chỗ nào.',
  vocabulary: 'Từ vựng riêng của cơ quan.',
  'vocabulary.organs':
    'Tên cơ quan, đơn vị riêng, viết đúng như trong văn bản: được nhận ra khi giao chủ trì, phối hợp.',
  'vocabulary.abbreviations': 'Chữ viết tắt quen dùng và nghĩa của nó, ví dụ "BCĐ": "Ban Chỉ đạo".',
  'vocabulary.names': 'Tên riêng viết đúng như thế này, kể cả chữ hoa, chữ thường.',
  'vocabulary.accepted': 'Từ ngữ và ký hiệu loại văn bản đúng ở cơ quan này, không nhắc nữa.',
  'vocabulary.confusable': 'Từ ngữ hay viết nhầm ở cơ quan này và cách viết đúng.',
  'vocabulary.confusable.[].wrong': 'Cách viết nhầm.',
  'vocabulary.confusable.[].right': 'Cách viết đúng.',
};

const profileDescriptions = {
  auto: 'Theo loại văn bản và ngày ghi trong dự thảo.',
  hd05: 'Văn bản của Đảng từ ngày 27/5/2026: HD 05-HD/VPTW.',
  hd36: 'Văn bản của Đảng trước ngày 27/5/2026: HD 36-HD/VPTW.',
  nd30: 'Văn bản hành chính nhà nước: NĐ 30/2020/NĐ-CP.',
};

/**
 * @param {string} root the root of a repository
 * @param {string[]} ids of the rules
 * @returns {Promise<object>}
 * @throws {Error} when a key has no description, or a description no key
 */
export async function settingsSchema(root, ids) {
  const { rules, schema } = await loadModule(
    root,
    `${rulesModule(ids).replace('export default', 'export const rules =')}
    import { toJSONSchema } from 'zod/mini';
    import { projectFileSchema } from './server/src/analysis/project-file';
    export const schema = toJSONSchema(projectFileSchema(rules), { target: 'draft-7', io: 'input' });`,
  );
  const left = new Set(Object.keys(descriptions));
  describe(schema, '', left);
  if (left.size > 0) throw new Error(`the settings have no such keys: ${[...left].join(', ')}`);
  for (const rule of rules) schema.properties.rules.properties[rule.id].description = ruleText(rule);
  const { profile } = schema.properties;
  profile.enumDescriptions = profile.enum.map((choice) => profileDescriptions[choice]);
  return { $schema: schema.$schema, title: 'Cấu hình Dự Thảo (duthao.json)', ...schema };
}

/** Gives every key below a schema its words, but for the rules, which have their own. */
function describe(schema, path, left) {
  for (const [key, one] of Object.entries(schema.properties ?? {})) {
    const name = path + key;
    if (!(name in descriptions)) throw new Error(`scripts/lib/settings-schema.mjs does not say what “${name}” is`);
    one.description = descriptions[name];
    left.delete(name);
    if (name !== 'rules') describe(one, `${name}.`, left);
  }
  if (schema.items) describe(schema.items, `${path}[].`, left);
}

function ruleText({ title, severity, enabled }) {
  return `${title.vi}. Mức mặc định: ${enabled === false ? 'tắt' : severities[severity]}.`;
}
