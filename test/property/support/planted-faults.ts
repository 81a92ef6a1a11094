import type { Examination } from '../../../server/src/analysis/analyze';
import type { Block } from '../../../server/src/syntax/block';
import type { Remembering } from '../../../server/src/syntax/memo';
import type { BlockSplice, SyntaxTree } from '../../../server/src/syntax/syntax-tree';
import { begin, type Begin } from './examinations';

/** A mistake in keeping a draft in step with edits, as somebody could make it. */
export interface PlantedFault {
  readonly name: string;
  readonly begin: Begin;
}

/** The insides that mistakes are planted in. */
interface Insides {
  readonly tree: Derived & Pick<SyntaxTree, 'edit'>;
  readonly citationIndex: { update(splice: BlockSplice): void; version: number };
}

/** What a tree works out from its blocks. */
interface Derived {
  shape: unknown;
  starts: Int32Array;
}

/** An examination whose edits end in a mistake. */
function withFault(edited: (insides: Insides, splice: BlockSplice, before: Derived) => void): Begin {
  return (text, configuration) => {
    const examination = begin(text, configuration);
    const insides = examination.draft as unknown as Insides;
    const { tree } = insides as { tree: Derived & { edit: SyntaxTree['edit'] } };
    const edit = tree.edit.bind(tree);
    tree.edit = (start, end, insert) => {
      const before = { shape: tree.shape, starts: tree.starts.slice() };
      const splice = edit(start, end, insert);
      edited(insides, splice, before);
      return splice;
    };
    return examination;
  };
}

function eachPair({ removed, inserted }: BlockSplice, visit: (old: Block, fresh: Block) => void): void {
  inserted.forEach((fresh, at) => {
    if (removed[at]) visit(removed[at], fresh);
  });
}

function takeOver(old: Remembering | undefined, fresh: Remembering): void {
  if (old === undefined) return;
  fresh.notes ??= old.notes;
  fresh.empty |= old.empty;
}

export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'what was remembered of a passage is kept for the passage that takes its place',
    begin: withFault((_, splice) => {
      eachPair(splice, (old, fresh) => {
        fresh.passages.forEach((passage, at) => {
          takeOver(old.passages[at], passage);
        });
      });
    }),
  },
  {
    name: 'what was remembered of a block is kept for the block that takes its place',
    begin: withFault((_, splice) => {
      eachPair(splice, (old, fresh) => {
        takeOver(old, fresh);
      });
    }),
  },
  {
    name: 'zones, sections and tables are kept over an edit that changes them',
    begin: withFault(({ tree }, splice, { shape }) => {
      if (splice.inserted.length === splice.removed.length) tree.shape = shape;
    }),
  },
  {
    name: 'offsets of blocks are not counted again',
    begin: withFault(({ tree }, splice, { starts }) => {
      if (splice.inserted.length === splice.removed.length) tree.starts = starts;
    }),
  },
  {
    name: 'citations of blocks that went stay in the list',
    begin: withFault((insides) => {
      insides.citationIndex.update = () => undefined;
    }),
  },
  {
    name: 'the version of the citations does not grow',
    begin: withFault(({ citationIndex }) => {
      Object.defineProperty(citationIndex, 'version', { get: () => 0, set: () => undefined });
    }),
  },
  {
    name: 'findings of a block are kept when its zone changes',
    begin: (text, configuration) => {
      const examination = begin(text, configuration);
      const { local } = examination as unknown as { local: ({ zone: string } | undefined)[] };
      const { draft } = examination;
      const findings = examination.findings.bind(examination);
      examination.findings = () => {
        local.forEach((known, at) => {
          if (known) local[at] = { ...known, zone: draft.tree.zones[at]! };
        });
        return findings();
      };
      return examination;
    },
  },
  {
    name: 'rules that look at the whole draft are not told which blocks were edited',
    begin: (text, configuration) => {
      const examination = begin(text, configuration);
      const { draftFindings } = examination as unknown as { draftFindings: { edited: () => void } };
      draftFindings.edited = () => undefined;
      return examination;
    },
  },
  {
    name: 'a line end is lost',
    begin: (text, configuration) => {
      const examination = begin(text, configuration);
      const edit = examination.edit.bind(examination);
      examination.edit = (start, end, insert) => {
        edit(start, end, insert.replaceAll('\r\n', '\n'));
      };
      return examination;
    },
  },
  {
    name: 'a new configuration does not reach the findings that are remembered',
    begin: (text, configuration): Examination => {
      const examination = begin(text, configuration);
      examination.configure = (next) => {
        examination.draft.setContext({ profile: next.profile });
      };
      return examination;
    },
  },
];
