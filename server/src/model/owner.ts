import type { Span } from '../text/span';

/** Who leads or who helps, as a phrase names them. Offsets count from the start of the text given. */
export interface OwnerPhrase extends Span {
  /** The organ or person alone: “Giao Văn phòng Đảng ủy chủ trì …” → “Văn phòng Đảng ủy”. */
  readonly text: string;
  readonly role: 'lead' | 'support';
  /**
   * How it is said: lead “X chủ trì”, with or without “Giao” before it · assign “Giao X …” · direct “chỉ đạo X …” · support “phối hợp với Y” ·
   * subject “X tăng cường …”, an organ as the subject of a duty · field: the value of a label or column
   */
  readonly how: 'lead' | 'assign' | 'direct' | 'support' | 'subject' | 'field';
  /** Which duty of the text it belongs to, counted from 0: two leads of one duty have the same number. */
  readonly duty: number;
  /** True when nobody in particular is named: “các cơ quan, đơn vị liên quan”. Such phrases come from fields only. */
  readonly generic: boolean;
}
