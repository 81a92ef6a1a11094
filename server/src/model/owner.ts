import type { Span } from '../text/span';

/** Who leads or who helps, as a phrase names them. Offsets count from the start of the text given. */
export interface OwnerPhrase extends Span {
  /** The organ or person alone: “Giao Văn phòng Đảng ủy chủ trì …” → “Văn phòng Đảng ủy”. */
  readonly text: string;
  readonly role: 'lead' | 'support';
  /** How it is said: assign “Giao X …” · lead “X chủ trì” · direct “chỉ đạo X …” · support “phối hợp với Y” · subject “X tăng cường …”, an organ as the subject of a duty */
  readonly how: 'assign' | 'lead' | 'direct' | 'support' | 'subject';
  readonly key: string;
}
